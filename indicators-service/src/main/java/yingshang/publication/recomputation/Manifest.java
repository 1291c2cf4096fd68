package yingshang.publication.recomputation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What an edition is, to the last byte: its place in the chain and the digest of every file. The edition's hash is the
 * SHA-256 of the manifest's bytes, so whoever knows the hash can tell whether anything was changed.
 *
 * @param kind {@code preliminary} or {@code final}
 * @param calendarDigest SHA-256 of the working-day calendar among the inputs
 * @param embargoUntil null when it was for everybody at once
 * @param corrects number of the edition that this one corrects; null when it corrects none
 * @param reason why it corrects that one, or a remark; may be empty
 * @param previousHash hash of the edition before; null for the first
 * @param files in the order of their paths
 */
public record Manifest(
        int edition,
        String kind,
        List<String> periods,
        int frameworkEdition,
        String frameworkDigest,
        String methodVersion,
        String calendarDigest,
        int measurements,
        String measurementDigest,
        long seed,
        int draws,
        Instant frozenAt,
        Instant publishedAt,
        Instant embargoUntil,
        Integer corrects,
        String reason,
        String previousHash,
        List<Entry> files) {

    /** The manifest's own file. */
    public static final String NAME = "manifest.json";

    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * A file of the edition.
     *
     * @param path where it lies
     * @param size in bytes
     */
    public record Entry(String path, long size, String sha256) {

        /** The entry of a file with these bytes. */
        public static Entry of(String path, byte[] content) {
            return new Entry(path, content.length, Digests.sha256(content));
        }
    }

    /** The manifest's bytes, always the same for the same manifest. */
    public byte[] bytes() {
        return JsonText.pretty(tree());
    }

    /** The edition's hash. */
    public String hash() {
        return Digests.sha256(bytes());
    }

    /** Names of the fields in which this manifest says something else than {@code other}, files by their paths. */
    public List<String> differences(Manifest other) {
        List<String> differences = new ArrayList<>();
        ObjectNode mine = tree();
        ObjectNode its = other.tree();
        mine.remove("files");
        its.remove("files");
        mine.fieldNames().forEachRemaining(name -> {
            if (!Objects.equals(mine.get(name), its.get(name))) {
                differences.add(name);
            }
        });
        files.stream()
                .filter(file -> !other.files().contains(file))
                .map(Entry::path)
                .forEach(differences::add);
        other.files().stream()
                .filter(file -> !files.contains(file))
                .map(Entry::path)
                .filter(path -> !differences.contains(path))
                .forEach(differences::add);
        return differences;
    }

    private ObjectNode tree() {
        ObjectNode tree = JSON.createObjectNode();
        tree.put("edition", edition);
        tree.put("kind", kind);
        periods.forEach(period -> tree.withArray("periods").add(period));
        tree.put("frameworkEdition", frameworkEdition);
        tree.put("frameworkDigest", frameworkDigest);
        tree.put("methodVersion", methodVersion);
        tree.put("calendarDigest", calendarDigest);
        tree.put("measurements", measurements);
        tree.put("measurementDigest", measurementDigest);
        tree.put("seed", seed);
        tree.put("draws", draws);
        tree.put("frozenAt", frozenAt.toString());
        tree.put("publishedAt", publishedAt.toString());
        tree.put("embargoUntil", embargoUntil == null ? null : embargoUntil.toString());
        tree.put("corrects", corrects);
        tree.put("reason", reason);
        tree.put("previousHash", previousHash);
        tree.putArray("files");
        files.forEach(file -> tree.withArray("files")
                .addObject()
                .put("path", file.path())
                .put("size", file.size())
                .put("sha256", file.sha256()));
        return tree;
    }

    /** The manifest that {@code content} writes down; {@link IllegalArgumentException} when it is none. */
    public static Manifest read(byte[] content) {
        try {
            JsonNode tree = JSON.readTree(content);
            return new Manifest(
                    tree.required("edition").intValue(),
                    tree.required("kind").textValue(),
                    texts(tree.required("periods")),
                    tree.required("frameworkEdition").intValue(),
                    tree.required("frameworkDigest").textValue(),
                    tree.required("methodVersion").textValue(),
                    tree.required("calendarDigest").textValue(),
                    tree.required("measurements").intValue(),
                    tree.required("measurementDigest").textValue(),
                    tree.required("seed").longValue(),
                    tree.required("draws").intValue(),
                    instant(tree.required("frozenAt")),
                    instant(tree.required("publishedAt")),
                    instant(tree.required("embargoUntil")),
                    tree.required("corrects").isNull()
                            ? null
                            : tree.required("corrects").intValue(),
                    tree.required("reason").textValue(),
                    tree.required("previousHash").textValue(),
                    entries(tree.required("files")));
        } catch (IOException | RuntimeException broken) {
            throw new IllegalArgumentException(NAME + ": " + broken.getMessage(), broken);
        }
    }

    private static Instant instant(JsonNode text) {
        return text.isNull() ? null : Instant.parse(text.textValue());
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.textValue()));
        return texts;
    }

    private static List<Entry> entries(JsonNode array) {
        List<Entry> entries = new ArrayList<>();
        array.forEach(file -> entries.add(new Entry(
                file.required("path").textValue(),
                file.required("size").longValue(),
                file.required("sha256").textValue())));
        return entries;
    }
}
