package yingshang.imports;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import yingshang.filing.DraftRow;
import yingshang.imports.file.Cell;
import yingshang.imports.file.Line;
import yingshang.indicators.Framework;
import yingshang.indicators.Scenario;
import yingshang.indicators.Special;

/** Reads one row. Finds every fault of it, never only the first. */
final class RowReader {

    private static final int LONGEST_JUSTIFICATION = 2000;

    /** Text that PostgreSQL can keep: no NUL, no half of a surrogate pair. */
    private static final Pattern STORABLE = Pattern.compile("[^\\x00\\uD800-\\uDFFF]*");

    private final Header header;
    private final Framework framework;
    private final boolean spreadsheet;
    private final Line line;
    private final List<Remark> faults = new ArrayList<>();
    private final List<Remark> notes = new ArrayList<>();

    /** @param spreadsheet whether cells know what they hold */
    RowReader(Header header, Framework framework, boolean spreadsheet, Line line) {
        this.header = header;
        this.framework = framework;
        this.spreadsheet = spreadsheet;
        this.line = line;
    }

    ReadRow read() {
        if (Stream.of(Field.VALUE, Field.SPECIAL, Field.JUSTIFICATION)
                .allMatch(field -> cell(field).isEmpty())) {
            return row(shown(Field.REGION), shown(Field.SCENARIO), true, null);
        }
        if (line.merged()) {
            faults.add(Remark.of(Field.VALUE, "merged-cells"));
        }
        String region = region();
        Scenario scenario = scenario();
        unit(scenario);
        BigDecimal value = value(scenario);
        Special special = special();
        String justification = justification();
        if (!cell(Field.VALUE).isEmpty() && !cell(Field.SPECIAL).isEmpty()) {
            faults.add(Remark.of(Field.VALUE, "value-or-special"));
        }
        DraftRow draft =
                faults.isEmpty() ? new DraftRow(line.number(), region, scenario, value, special, justification) : null;
        return row(shown(Field.REGION), shown(Field.SCENARIO), false, draft);
    }

    private ReadRow row(String region, String scenario, boolean empty, DraftRow draft) {
        return new ReadRow(line.number(), region, scenario, empty, List.copyOf(faults), List.copyOf(notes), draft);
    }

    private String region() {
        String code = text(Field.REGION);
        if (code == null) {
            missing(Field.REGION);
        } else if (!framework.regions().containsKey(code)) {
            faults.add(Remark.of(Field.REGION, "unknown-region", Remark.quoted(code)));
        }
        return code;
    }

    private Scenario scenario() {
        String code = text(Field.SCENARIO);
        Scenario scenario = code == null ? null : framework.scenarios().get(code);
        if (code == null) {
            missing(Field.SCENARIO);
        } else if (scenario == null) {
            faults.add(Remark.of(Field.SCENARIO, "unknown-scenario", Remark.quoted(code)));
        }
        return scenario;
    }

    /** A unit need not be named; one that is named must be the scenario's, by its code or its word in a template. */
    private void unit(Scenario scenario) {
        String unit = text(Field.UNIT);
        if (unit == null || scenario == null) {
            return;
        }
        String bare = Words.bare(unit);
        boolean same = Stream.of(scenario.unit(), Language.ZH.unit(scenario.unit()), Language.EN.unit(scenario.unit()))
                .anyMatch(name -> Words.bare(name).equals(bare));
        if (!same) {
            faults.add(Remark.of(Field.UNIT, "unit-mismatch", Remark.quoted(unit), scenario.unit()));
        }
    }

    private BigDecimal value(Scenario scenario) {
        Cell cell = cell(Field.VALUE);
        if (cell.isEmpty()) {
            return null;
        }
        Typed typed = Typed.of(cell, scenario == null ? "" : scenario.unit(), spreadsheet);
        if (typed.fault() != null) {
            faults.add(Remark.of(Field.VALUE, typed.fault(), Remark.quoted(cell.text())));
            return null;
        }
        typed.notes()
                .forEach(note -> notes.add(Remark.of(
                        Field.VALUE,
                        note,
                        Remark.quoted(cell.text()),
                        typed.value().toPlainString())));
        return typed.value();
    }

    private Special special() {
        String words = text(Field.SPECIAL);
        if (words == null) {
            return null;
        }
        Optional<Special> special = SpecialWords.of(words);
        if (special.isEmpty()) {
            faults.add(Remark.of(Field.SPECIAL, "unknown-special", Remark.quoted(words)));
        }
        return special.orElse(null);
    }

    private String justification() {
        String text = text(Field.JUSTIFICATION);
        if (text != null && text.length() > LONGEST_JUSTIFICATION) {
            faults.add(Remark.of(Field.JUSTIFICATION, "too-long", LONGEST_JUSTIFICATION));
        } else if (text != null && !STORABLE.matcher(text).matches()) {
            faults.add(Remark.of(Field.JUSTIFICATION, "unstorable"));
        }
        return text;
    }

    /** What a cell says; null when it says nothing or is no text. */
    private String text(Field field) {
        Cell cell = cell(field);
        String fault =
                switch (cell.kind()) {
                    case EMPTY, TEXT, NUMBER -> null;
                    case FORMULA -> "formula";
                    case ERROR -> "error-cell";
                    case BOOLEAN -> "boolean";
                    case DATE, PERCENT -> "not-text";
                    case NESTED -> "nested";
                };
        if (fault != null) {
            faults.add(Remark.of(field, fault, Remark.quoted(cell.text())));
            return null;
        }
        return cell.isEmpty() ? null : cell.text();
    }

    private void missing(Field field) {
        if (cell(field).isEmpty()) {
            faults.add(Remark.of(field, "missing"));
        }
    }

    /** A code for the report: only what PostgreSQL can keep, and not more of it than the longest code has. */
    private String shown(Field field) {
        String text = cell(field).text();
        return text.isEmpty() || !STORABLE.matcher(text).matches() ? null : Remark.code(text);
    }

    private Cell cell(Field field) {
        return header.cell(line, field);
    }
}
