package yingshang.rows;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** A file with a header and one row a record, the fields apart by comma, semicolon or tab. */
final class CsvRows implements Rows {

    private static final int LONGEST_FIELD = 4096;
    private static final int MOST_FIELDS = 200;
    private static final Comparator<Column> ORDER = Comparator.comparingInt(Column::ordinal);

    private final CloseableIterator<CsvRecord> records;
    private final Columns known;
    private final List<Column> columns = new ArrayList<>();
    private final List<String> ignored = new ArrayList<>();
    private long line;

    /**
     * Reads the header.
     *
     * @param needed columns that must be there
     * @throws RowsException WRONG_HEADER, or BROKEN
     */
    CsvRows(Columns known, BufferedReader text, Set<? extends Column> needed) throws IOException {
        this.known = known;
        records = CsvReader.builder()
                .fieldSeparator(separator(text))
                .skipEmptyLines(true)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .allowUnclosedQuote(false)
                .build(
                        CsvRecordHandler.builder()
                                .maxFields(MOST_FIELDS)
                                .maxFieldSize(LONGEST_FIELD)
                                .maxRecordSize(LONGEST_LINE)
                                .build(),
                        text)
                .iterator();
        CsvRecord header = record();
        header(header == null ? List.of() : header.getFields(), needed);
    }

    @Override
    public Row next() {
        CsvRecord record = record();
        while (record != null && record.getFields().stream().allMatch(String::isBlank)) {
            record = record(); // spreadsheet programs leave such rows at the end
        }
        return record == null ? null : row(record);
    }

    private Row row(CsvRecord record) {
        int fields = record.getFieldCount();
        if (fields != columns.size()) {
            return Row.unreadable(Rejection.at(line, null, RowRule.WRONG_COLUMNS, fields + " ≠ " + columns.size()));
        }
        String[] values = new String[known.count()];
        for (int i = 0; i < fields; i++) {
            if (columns.get(i) != null) {
                values[columns.get(i).ordinal()] = record.getField(i);
            }
        }
        return Row.of(line, values);
    }

    @Override
    public Collection<String> ignored() {
        return ignored;
    }

    @Override
    public String kind() {
        return known.kind();
    }

    @Override
    public void close() throws IOException {
        records.close();
    }

    private CsvRecord record() {
        try {
            if (!records.hasNext()) {
                return null;
            }
            CsvRecord record = records.next();
            line = record.getStartingLineNumber();
            return record;
        } catch (CsvParseException broken) {
            throw new RowsException(known.kind(), RowsException.Reason.BROKEN, Long.toString(line + 1));
        }
    }

    private void header(List<String> names, Set<? extends Column> needed) {
        Set<Column> met = new HashSet<>();
        Set<Column> twice = new TreeSet<>(ORDER);
        for (String name : names) {
            Column column = known.called(name);
            columns.add(column);
            if (column == null) {
                ignored.add(name.strip());
            } else if (!met.add(column)) {
                twice.add(column);
            }
        }
        Set<Column> missing = new TreeSet<>(ORDER);
        needed.stream().filter(column -> !met.contains(column)).forEach(missing::add);
        if (!missing.isEmpty() || !twice.isEmpty()) {
            throw RowsException.wrongHeader(known.kind(), missing, twice);
        }
    }

    /** Whichever of the three stands most often in the first line. */
    private static char separator(BufferedReader text) throws IOException {
        char[] start = new char[LONGEST_LINE];
        text.mark(start.length);
        int read = Math.max(0, text.read(start));
        text.reset();
        String line = new String(start, 0, read).lines().findFirst().orElse("");
        char best = ',';
        for (char mark : new char[] {';', '\t'}) {
            best = count(line, mark) > count(line, best) ? mark : best;
        }
        return best;
    }

    private static long count(String line, char mark) {
        return line.chars().filter(sign -> sign == mark).count();
    }
}
