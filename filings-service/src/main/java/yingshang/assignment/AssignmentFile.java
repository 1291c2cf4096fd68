package yingshang.assignment;

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
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The file of first assignments: UTF-8, tab between fields, a header row, no quoting. All its faults are found before
 * any is reported.
 */
final class AssignmentFile {

    private static final List<String> COLUMNS =
            List.of("department", "indicator", "region", "role", "document", "clause");
    private static final List<String> FORMS =
            List.of("[a-z0-9-]+", "[a-z0-9-]+", "\\d{6}", AssignmentRole.FORM, "\\P{Cntrl}+", "\\P{Cntrl}+");
    private static final char NEVER = '\u0000';

    private final String name;
    private final List<String> faults = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private final Set<Key> keys = new HashSet<>();
    private final Set<Place> led = new HashSet<>();

    private AssignmentFile(String name) {
        this.name = name;
    }

    /** A department, and where it is assigned. */
    record Key(String department, Place place) {}

    /** A row of the file, with the document and the measures that name the department there. */
    record Row(Key key, AssignmentRole role, String document, String clause) {

        String department() {
            return key.department();
        }

        Place place() {
            return key.place();
        }

        boolean leads() {
            return role == AssignmentRole.LEAD;
        }
    }

    /**
     * Reads and checks the file.
     *
     * @throws AssignmentException INVALID_FILE, about every fault as {@code file:line:column: rule}
     */
    static List<Row> read(String name, InputStream stream) {
        AssignmentFile file = new AssignmentFile(name);
        try (stream) {
            file.take(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(stream.readAllBytes()))
                    .toString());
        } catch (CharacterCodingException malformed) {
            file.fault(0, "", "not UTF-8");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name, unreadable);
        }
        if (!file.faults.isEmpty()) {
            throw new AssignmentException(AssignmentException.Reason.INVALID_FILE, file.faults);
        }
        return List.copyOf(file.rows);
    }

    private void take(String text) {
        List<CsvRecord> lines = CsvReader.builder()
                .fieldSeparator('\t')
                .quoteCharacter(NEVER)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)
                .stream()
                .toList();
        if (lines.isEmpty() || !lines.get(0).getFields().equals(COLUMNS)) {
            fault(1, "", "header must be " + String.join(" ", COLUMNS));
        } else {
            lines.subList(1, lines.size()).forEach(this::row);
        }
    }

    private void row(CsvRecord line) {
        if (line.getFieldCount() != COLUMNS.size()) {
            fault(line.getStartingLineNumber(), "", "must have " + COLUMNS.size() + " fields");
            return;
        }
        int faultsBefore = faults.size();
        for (int i = 0; i < COLUMNS.size(); i++) {
            if (!line.getField(i).matches(FORMS.get(i))) {
                fault(line.getStartingLineNumber(), COLUMNS.get(i), "must be written as " + FORMS.get(i));
            }
        }
        if (faults.size() == faultsBefore) {
            keep(line, new Key(line.getField(0), new Place(line.getField(1), line.getField(2))));
        }
    }

    private void keep(CsvRecord line, Key key) {
        Row row = new Row(key, AssignmentRole.parse(line.getField(3)), line.getField(4), line.getField(5));
        if (!keys.add(key)) {
            fault(line.getStartingLineNumber(), "department", "is assigned there twice: " + key.department());
        }
        if (row.leads() && !led.add(key.place())) {
            fault(line.getStartingLineNumber(), "role", "has a lead already: " + key.place());
        }
        rows.add(row);
    }

    private void fault(long line, String column, String rule) {
        faults.add(name + ":" + line + ":" + column + ": " + rule);
    }
}
