package yingshang.publication.recomputation;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import yingshang.catalogue.Period;
import yingshang.publication.recomputation.EditionInputs.Settings;

/** Holds a complete edition against itself: its files against the manifest, its results against its inputs. */
public final class Recomputation {

    private final byte[] zip;
    private final Map<String, byte[]> files = new TreeMap<>();
    private final List<String> differences = new ArrayList<>();
    private Manifest manifest;

    private Recomputation(byte[] zip) {
        this.zip = zip;
    }

    /**
     * What was found.
     *
     * @param manifest null when there is none that can be read
     * @param differences what is not as it must be, one by one; empty when the edition is what its inputs come to
     */
    public record Outcome(Manifest manifest, List<String> differences) {

        /** Whether everything is as it must be. */
        public boolean identical() {
            return differences.isEmpty();
        }
    }

    /** Computes the edition in {@code zip} anew from its own inputs. */
    public static Outcome of(byte[] zip) {
        Recomputation recomputation = new Recomputation(zip);
        try {
            recomputation.unpack();
            recomputation.holdAgainstManifest();
            recomputation.holdAgainstInputs();
        } catch (IOException | RuntimeException broken) {
            recomputation.differences.add(Objects.requireNonNullElse(
                    broken.getMessage(), broken.getClass().getSimpleName()));
        }
        return new Outcome(recomputation.manifest, List.copyOf(recomputation.differences));
    }

    private static byte[] content(ZipInputStream entries, ZipEntry entry) throws IOException {
        try {
            return entries.readAllBytes();
        } catch (IOException broken) {
            throw new IOException(entry.getName() + ": " + broken.getMessage(), broken);
        }
    }

    private void unpack() throws IOException {
        try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                files.put(entry.getName(), content(entries, entry));
            }
        }
        byte[] content = files.remove(Manifest.NAME);
        if (content == null) {
            throw new IllegalArgumentException(Manifest.NAME + " is missing");
        }
        manifest = Manifest.read(content);
        if (!Arrays.equals(content, manifest.bytes())) {
            differences.add(Manifest.NAME + ": not as a manifest is written");
        }
        if (!Arrays.equals(EditionZip.checksum(content), files.remove(EditionZip.CHECKSUM))) {
            differences.add(Manifest.NAME + ": its digest is not that of " + EditionZip.CHECKSUM);
        }
    }

    private void holdAgainstManifest() {
        TreeSet<String> unexpected = new TreeSet<>(files.keySet());
        for (Manifest.Entry entry : manifest.files()) {
            byte[] content = files.get(entry.path());
            if (!unexpected.remove(entry.path())) {
                differences.add(entry.path() + ": is missing");
            } else if (!Manifest.Entry.of(entry.path(), content).equals(entry)) {
                differences.add(entry.path() + ": its digest is not that of the manifest");
            }
        }
        unexpected.forEach(path -> differences.add(path + ": is not in the manifest"));
        if (differences.isEmpty()) {
            ByteArrayOutputStream again = new ByteArrayOutputStream(zip.length);
            EditionZip.write(again, manifest.bytes(), files::get);
            int at = Arrays.mismatch(zip, again.toByteArray());
            if (at >= 0) {
                differences.add("byte " + at + " of the edition's file, outside the files in it");
            }
        }
    }

    private void holdAgainstInputs() throws IOException {
        EditionInputs inputs = InputFiles.read(name -> files.get("inputs/" + name));
        holdAgainstSettings(inputs);
        EditionResults results = EditionResults.of(inputs);
        results.files().forEach((name, content) -> compare("results/" + name, content, files.get("results/" + name)));
        String book = EditionFiles.report(manifest.edition());
        Map<String, byte[]> parts = BookParts.read(ReportBook.of(results, ReportHeading.of(manifest)));
        Map<String, byte[]> published = BookParts.read(files.getOrDefault(book, new byte[0]));
        TreeSet<String> names = new TreeSet<>(parts.keySet());
        names.addAll(published.keySet());
        names.forEach(name -> compare(book + "!" + name, parts.get(name), published.get(name)));
    }

    private void holdAgainstSettings(EditionInputs inputs) {
        Settings settings = inputs.settings();
        Map<String, Boolean> same = new TreeMap<>();
        same.put(
                "periods",
                manifest.periods()
                        .equals(settings.periods().stream().map(Period::code).toList()));
        same.put("frameworkEdition", manifest.frameworkEdition() == settings.frameworkEdition());
        same.put("frameworkDigest", manifest.frameworkDigest().equals(settings.frameworkDigest()));
        same.put("methodVersion", manifest.methodVersion().equals(settings.methodVersion()));
        same.put("seed", manifest.seed() == settings.seed());
        same.put("draws", manifest.draws() == settings.draws());
        same.put(
                "measurements", manifest.measurements() == inputs.measurements().size());
        same.put("measurementDigest", manifest.measurementDigest().equals(digest(InputFiles.MEASUREMENTS)));
        same.put("calendarDigest", manifest.calendarDigest().equals(digest(InputFiles.CALENDAR)));
        same.forEach((field, equal) -> {
            if (!equal) {
                differences.add(Manifest.NAME + ": " + field + " is not that of the inputs");
            }
        });
    }

    private String digest(String input) {
        return Digests.sha256(files.get("inputs/" + input));
    }

    private void compare(String path, byte[] computed, byte[] published) {
        if (computed == null || published == null) {
            differences.add(path + (computed == null ? ": is not computed" : ": is missing"));
        } else {
            int at = Arrays.mismatch(computed, published);
            if (at >= 0) {
                differences.add(path + ": line " + line(computed, at) + " is computed otherwise");
            }
        }
    }

    private static long line(byte[] content, int at) {
        int line = 1;
        for (int place = 0; place < Math.min(at, content.length); place++) {
            line += content[place] == '\n' ? 1 : 0;
        }
        return line;
    }
}
