package yingshang.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the module's TSV files without the loader, so that tests do not believe what they test. */
final class ReferenceTsv {

    private ReferenceTsv() {}

    /** The rows of a file below the resources, each by column. */
    static List<Map<String, String>> rows(String file) {
        List<String> lines = lines(file);
        String[] columns = lines.get(0).split("\t", -1);
        List<Map<String, String>> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] fields = line.split("\t", -1);
            if (fields.length != columns.length) {
                throw new AssertionError(file + ": " + line);
            }
            Map<String, String> row = new LinkedHashMap<>();
            for (int column = 0; column < columns.length; column++) {
                row.put(columns[column], fields[column]);
            }
            rows.add(row);
        }
        return rows;
    }

    private static List<String> lines(String file) {
        try {
            return Files.readAllLines(Path.of("src/main/resources", file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
