package yingshang.catalogue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A reference file: UTF-8, tab between fields, a header row, no quoting, an empty field for nothing. Faults of form are
 * gathered, and the rows that have them left out.
 *
 * @param content the bytes as they were read
 */
record TsvFile(String name, byte[] content, List<TsvRow> rows) {

    private static final char NEVER = '\u0000';

    /** Reads file {@code name} and demands exactly the {@code columns}, in this order. */
    static TsvFile read(Function<String, InputStream> files, String name, List<String> columns, Faults faults) {
        try (InputStream stream = files.apply(name)) {
            if (stream == null) {
                faults.add(name, 0, "", "file is missing");
                return new TsvFile(name, new byte[0], List.of());
            }
            byte[] content = stream.readAllBytes();
            return new TsvFile(name, content, rows(name, content, columns, faults));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name, unreadable);
        }
    }

    private static List<TsvRow> rows(String name, byte[] content, List<String> columns, Faults faults) {
        List<TsvRow> rows = new ArrayList<>();
        boolean header = true;
        for (CsvRecord line : lines(name, content, faults)) {
            if (header) {
                header = false;
                if (!line.getFields().equals(columns)) {
                    faults.add(name, 1, "", "header must be " + String.join(" ", columns));
                    return List.of();
                }
            } else if (line.getFieldCount() != columns.size()) {
                faults.add(name, line.getStartingLineNumber(), "", "must have " + columns.size() + " fields");
            } else {
                rows.add(new TsvRow(name, line.getStartingLineNumber(), columns, line.getFields(), faults));
            }
        }
        if (header) {
            faults.add(name, 1, "", "file is empty");
        }
        return rows;
    }

    private static List<CsvRecord> lines(String name, byte[] content, Faults faults) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return CsvReader.builder()
                    .fieldSeparator('\t')
                    .quoteCharacter(NEVER)
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .ofCsvRecord(text)
                    .stream()
                    .toList();
        } catch (CharacterCodingException malformed) {
            faults.add(name, 0, "", "not UTF-8");
            return List.of();
        }
    }
}
