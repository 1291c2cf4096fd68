package yingshang.publication.recomputation;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import yingshang.catalogue.FrameworkFiles;
import yingshang.catalogue.ReferenceFiles;
import yingshang.catalogue.WrittenFramework;
import yingshang.catalogue.WrittenReference;
import yingshang.publication.recomputation.EditionInputs.Settings;

/** An edition's inputs as files, and back. */
public final class InputFiles {

    /** The measurements' file. */
    public static final String MEASUREMENTS = MeasurementTable.NAME + ".csv";

    /** The working-day calendar's file. */
    public static final String CALENDAR = "reference/workdays.tsv";

    private InputFiles() {}

    /** The files by their names; the same inputs give the same bytes. */
    public static SortedMap<String, byte[]> write(EditionInputs inputs) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        WrittenFramework.files(inputs.framework())
                .forEach((name, text) -> files.put("framework/" + name, text.getBytes(StandardCharsets.UTF_8)));
        WrittenReference.files(inputs.reference())
                .forEach((name, text) -> files.put("reference/" + name, text.getBytes(StandardCharsets.UTF_8)));
        files.put(MEASUREMENTS, CsvText.write(MeasurementTable.of(inputs.measurements())));
        files.put(SettingsFile.NAME, JsonText.pretty(SettingsFile.node(inputs.settings())));
        return files;
    }

    /**
     * The inputs that {@code files} hold.
     *
     * @param files a file's bytes by its name; null when there is none
     * @throws RuntimeException whose message says which file cannot be read
     */
    public static EditionInputs read(Function<String, byte[]> files) {
        Settings settings = SettingsFile.read(there(files, SettingsFile.NAME));
        return new EditionInputs(
                settings,
                FrameworkFiles.read(directory(files, "framework/"))
                        .stored(settings.frameworkEdition(), settings.frameworkDigest()),
                ReferenceFiles.read(directory(files, "reference/")),
                MeasurementTable.read(there(files, MEASUREMENTS)));
    }

    private static Function<String, InputStream> directory(Function<String, byte[]> files, String directory) {
        return name -> {
            byte[] content = files.apply(directory + name);
            return content == null ? null : new ByteArrayInputStream(content);
        };
    }

    private static byte[] there(Function<String, byte[]> files, String name) {
        byte[] content = files.apply(name);
        if (content == null) {
            throw new IllegalArgumentException(name + " is missing");
        }
        return content;
    }
}
