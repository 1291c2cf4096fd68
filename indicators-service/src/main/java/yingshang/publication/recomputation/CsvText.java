package yingshang.publication.recomputation;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Tables as CSV (RFC 4180, UTF-8 without a byte order mark, lines end with LF).
 *
 * <p>The one place that keeps spreadsheet programs from running what they read: a text that begins with a character
 * they take for the start of a formula, or with an apostrophe, gets an apostrophe in front, and loses it again when it
 * is read here. Numbers, days and truth values are never touched: {@code -5} stays a number.
 */
final class CsvText {

    private static final String STARTS_OF_FORMULAS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";
    private static final char SHIELD = '\'';

    private CsvText() {}

    static byte[] write(Table table) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(bytes, StandardCharsets.UTF_8)) {
            csv.writeRecord(table.columns().stream().map(Column::name).toList());
            for (List<String> row : table.rows()) {
                csv.writeRecord(shielded(table.columns(), row));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static List<String> shielded(List<Column> columns, List<String> row) {
        List<String> fields = new ArrayList<>(row.size());
        for (int place = 0; place < row.size(); place++) {
            String text = row.get(place);
            fields.add(columns.get(place).type() == Column.Type.STRING ? shielded(text) : text);
        }
        return fields;
    }

    static String shielded(String text) {
        return !text.isEmpty() && (STARTS_OF_FORMULAS.indexOf(text.charAt(0)) >= 0 || text.charAt(0) == SHIELD)
                ? SHIELD + text
                : text;
    }

    /** The text as it was before it was written. */
    static String unshielded(String field) {
        return !field.isEmpty() && field.charAt(0) == SHIELD ? field.substring(1) : field;
    }

    static List<NamedCsvRecord> read(byte[] content) {
        try (CsvReader<NamedCsvRecord> csv =
                CsvReader.builder().ofNamedCsvRecord(new ByteArrayInputStream(content), StandardCharsets.UTF_8)) {
            return csv.stream().toList();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
