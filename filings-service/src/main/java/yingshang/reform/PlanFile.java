package yingshang.reform;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import yingshang.reform.ReformException.Reason;

/**
 * The reference files of a plan's sets and measures: UTF-8, tab between fields, a header row, no quoting, {@code |}
 * between the items of a list. All faults are found before any is reported.
 */
final class PlanFile {

    private static final List<String> SETS = List.of("number", "zh", "en");
    private static final List<String> MEASURES =
            List.of("clause", "title_zh", "title_en", "indicator", "lead", "responsible", "others", "due", "targets");
    private static final String CODES = "[a-z0-9-]+(\\|[a-z0-9-]+)*";
    private static final List<String> FORMS = List.of(
            "\\d{1,2}\\.\\d{1,2}",
            "\\P{Cntrl}+",
            "\\P{Cntrl}+",
            "[a-z0-9-]+",
            CODES,
            "(" + CODES + ")?",
            "\\P{Cntrl}*",
            "(\\d{4}-\\d{2}-\\d{2}(\\|\\d{4}-\\d{2}-\\d{2})*)?",
            "([A-Za-z0-9]+ [a-z0-9.-]+(\\|[A-Za-z0-9]+ [a-z0-9.-]+)*)?");
    private static final char NEVER = '\u0000';

    private final Plan plan;
    private final List<String> faults = new ArrayList<>();
    private final Map<String, MeasureSet> sets = new HashMap<>();
    private final Set<String> clauses = new HashSet<>();
    private final List<MeasureRequest> measures = new ArrayList<>();

    private PlanFile(Plan plan) {
        this.plan = plan;
    }

    /** Whose plan it is. */
    record Plan(String region, String document, LocalDate issued) {}

    /**
     * Reads and checks both files.
     *
     * @throws ReformException INVALID_FILE, about every fault as {@code line:column: rule}
     */
    static List<MeasureRequest> read(Plan plan, InputStream sets, InputStream measures) {
        PlanFile file = new PlanFile(plan);
        file.lines(sets, SETS).forEach(file::set);
        file.lines(measures, MEASURES).forEach(file::measure);
        if (!file.faults.isEmpty()) {
            throw new ReformException(Reason.INVALID_FILE, String.join("; ", file.faults));
        }
        return List.copyOf(file.measures);
    }

    private Stream<CsvRecord> lines(InputStream stream, List<String> columns) {
        List<CsvRecord> lines = CsvReader.builder()
                .fieldSeparator('\t')
                .quoteCharacter(NEVER)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text(stream))
                .stream()
                .toList();
        if (lines.isEmpty() || !lines.get(0).getFields().equals(columns)) {
            faults.add("1: header must be " + String.join(" ", columns));
            return Stream.of();
        }
        return lines.stream().skip(1).filter(line -> isWhole(line, columns.size()));
    }

    private boolean isWhole(CsvRecord line, int fields) {
        if (line.getFieldCount() != fields) {
            fault(line, "", "must have " + fields + " fields");
        }
        return line.getFieldCount() == fields;
    }

    private void set(CsvRecord line) {
        String number = line.getField(0);
        if (!number.matches("\\d{1,2}")) {
            fault(line, "number", "must be a number");
        } else if (sets.put(number, new MeasureSet(Integer.parseInt(number), wording(line))) != null) {
            fault(line, "number", "is there twice");
        }
    }

    private void measure(CsvRecord line) {
        int faultsBefore = faults.size();
        for (int i = 0; i < MEASURES.size(); i++) {
            if (!line.getField(i).matches(FORMS.get(i))) {
                fault(line, MEASURES.get(i), "must be written as " + FORMS.get(i));
            }
        }
        MeasureSet set = sets.get(line.getField(0).split("\\.")[0]);
        if (set == null) {
            fault(line, "clause", "has no set");
        }
        if (!clauses.add(line.getField(0))) {
            fault(line, "clause", "is there twice");
        }
        if (faults.size() == faultsBefore) {
            measures.add(request(line, set));
        }
    }

    private MeasureRequest request(CsvRecord line, MeasureSet set) {
        return new MeasureRequest(
                plan.document(),
                plan.issued(),
                line.getField(0),
                set,
                wording(line),
                plan.region(),
                line.getField(3),
                items(line, 4),
                items(line, 5),
                items(line, 6),
                items(line, 7).stream().map(LocalDate::parse).toList(),
                items(line, 8).stream().map(PlanFile::effect).toList());
    }

    private static Wording wording(CsvRecord line) {
        return new Wording(line.getField(1), line.getField(2));
    }

    private static Effect effect(String item) {
        String[] both = item.split(" ");
        return new Effect(both[1], both[0]);
    }

    private static List<String> items(CsvRecord line, int field) {
        return line.getField(field).isEmpty()
                ? List.of()
                : Arrays.asList(line.getField(field).split("\\|"));
    }

    private void fault(CsvRecord line, String column, String rule) {
        faults.add(line.getStartingLineNumber() + ":" + column + ": " + rule);
    }

    private static String text(InputStream stream) {
        try (stream) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
