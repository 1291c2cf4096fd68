package yingshang.inspections;

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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The files of scoring forms: UTF-8, tab between fields, a header row, no quoting. Points of a form are numbered from 1
 * and total 100. All faults are found before any is reported.
 */
final class FormFile {

    static final int TOTAL = 100;

    private static final List<String> FORMS = List.of("code", "zh", "en", "document", "clause");
    private static final List<String> ITEMS = List.of("form", "number", "points", "zh", "en");
    private static final char NEVER = '\u0000';

    private final List<String> faults = new ArrayList<>();

    private FormFile() {}

    /**
     * Reads and checks both files.
     *
     * @throws InspectionException INVALID_FILE, about every fault as {@code file:line: rule}
     */
    static List<InspectionFormView> read(InputStream forms, InputStream items) {
        FormFile file = new FormFile();
        Map<String, List<InspectionFormView.Item>> byForm = file.items(items);
        List<InspectionFormView> read = file.forms(forms, byForm);
        byForm.keySet().stream()
                .filter(code -> read.stream().noneMatch(form -> form.code().equals(code)))
                .forEach(code -> file.faults.add("inspection-items.tsv: there is no form " + code));
        if (!file.faults.isEmpty()) {
            throw new InspectionException(InspectionException.Reason.INVALID_FILE, String.join("\n", file.faults));
        }
        return List.copyOf(read);
    }

    private Map<String, List<InspectionFormView.Item>> items(InputStream stream) {
        Map<String, List<InspectionFormView.Item>> byForm = new LinkedHashMap<>();
        for (CsvRecord row : rows("inspection-items.tsv", ITEMS, stream)) {
            List<InspectionFormView.Item> before = byForm.computeIfAbsent(row.getField(0), form -> new ArrayList<>());
            if (!row.getField(1).equals(Integer.toString(before.size() + 1))) {
                fault("inspection-items.tsv", row, "the next number is " + (before.size() + 1));
            } else if (!row.getField(2).matches("[1-9]\\d?")) {
                fault("inspection-items.tsv", row, "points must be from 1 to 99");
            } else {
                before.add(new InspectionFormView.Item(
                        before.size() + 1,
                        Integer.parseInt(row.getField(2)),
                        new InspectionFormView.Text(row.getField(3), row.getField(4))));
            }
        }
        return byForm;
    }

    private List<InspectionFormView> forms(InputStream stream, Map<String, List<InspectionFormView.Item>> byForm) {
        List<InspectionFormView> forms = new ArrayList<>();
        for (CsvRecord row : rows("inspection-forms.tsv", FORMS, stream)) {
            List<InspectionFormView.Item> items = byForm.getOrDefault(row.getField(0), List.of());
            int total = items.stream().mapToInt(InspectionFormView.Item::points).sum();
            if (total != TOTAL) {
                fault("inspection-forms.tsv", row, "totals " + total + " points, not " + TOTAL);
            }
            forms.add(new InspectionFormView(
                    row.getField(0),
                    new InspectionFormView.Text(row.getField(1), row.getField(2)),
                    row.getField(3),
                    row.getField(4),
                    total,
                    List.copyOf(items)));
        }
        return forms;
    }

    private List<CsvRecord> rows(String name, List<String> columns, InputStream stream) {
        List<CsvRecord> rows = CsvReader.builder()
                .fieldSeparator('\t')
                .quoteCharacter(NEVER)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text(name, stream))
                .stream()
                .toList();
        if (rows.isEmpty() || !rows.get(0).getFields().equals(columns)) {
            faults.add(name + ":1: header must be " + String.join(" ", columns));
            return List.of();
        }
        rows.stream()
                .filter(row -> !isWhole(row, columns.size()))
                .forEach(row -> fault(name, row, "must have " + columns.size() + " fields, none of them empty"));
        return rows.stream().skip(1).filter(row -> isWhole(row, columns.size())).toList();
    }

    private static boolean isWhole(CsvRecord row, int columns) {
        return row.getFieldCount() == columns && row.getFields().stream().noneMatch(String::isBlank);
    }

    private String text(String name, InputStream stream) {
        try (stream) {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(stream.readAllBytes()))
                    .toString();
        } catch (CharacterCodingException malformed) {
            faults.add(name + ": not UTF-8");
            return "";
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name, unreadable);
        }
    }

    private void fault(String name, CsvRecord row, String rule) {
        faults.add(name + ":" + row.getStartingLineNumber() + ": " + rule);
    }
}
