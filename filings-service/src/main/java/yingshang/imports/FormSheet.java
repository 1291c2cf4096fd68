package yingshang.imports;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.ProtectionOption;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.SheetProtectionOption;
import org.dhatim.fastexcel.Worksheet;
import yingshang.filing.Form;
import yingshang.indicators.Framework;
import yingshang.indicators.Scenario;
import yingshang.indicators.Special;

/** The sheet that people fill in: one row for each region and scenario, all locked but three cells. */
final class FormSheet {

    static final double USUAL_WIDTH = 14;
    static final String HEADING = "D9E2EC";

    /** Columns by the key of their heading, and how wide they are, in the order of the sheet. */
    private static final List<Column> COLUMNS = List.of(
            new Column("region", 10),
            new Column("regionName", 12),
            new Column("indicator", 20),
            new Column("metric", 22),
            new Column("scenarioName", 34),
            new Column("scenario", 36),
            new Column("unit", 15),
            new Column("minimum", 9),
            new Column("maximum", 9),
            new Column("decimals", 9),
            new Column("accepted", 12),
            new Column("acceptedPeriod", 13),
            new Column("held", 12),
            new Column("value", USUAL_WIDTH),
            new Column("special", USUAL_WIDTH),
            new Column("justification", 44));

    private static final double LINE = 15;
    private static final String TO_FILL_IN = "FFF8DC";
    private static final String LINES = "B0B8C0";
    private static final int HEADER = 2;
    private static final int FIRST = HEADER + 1;

    /** Of the sheet's rows and columns people may change the look, and filter; everything else is locked. */
    private static final SheetProtectionOption[] LOCKED = {
        SheetProtectionOption.SHEET,
        SheetProtectionOption.DELETE_COLUMNS,
        SheetProtectionOption.DELETE_ROWS,
        SheetProtectionOption.FORMAT_CELLS,
        SheetProtectionOption.INSERT_COLUMNS,
        SheetProtectionOption.INSERT_HYPERLINKS,
        SheetProtectionOption.INSERT_ROWS,
        SheetProtectionOption.PIVOT_TABLES,
        SheetProtectionOption.SORT
    };

    private final Worksheet sheet;
    private final Framework framework;
    private final Language language;

    private record Column(String key, double width) {}

    private FormSheet(Worksheet sheet, Framework framework, Language language) {
        this.sheet = sheet;
        this.framework = framework;
        this.language = language;
    }

    static void write(Worksheet sheet, Form form, Framework framework, Language language, String title) {
        FormSheet its = new FormSheet(sheet, framework, language);
        its.head(title);
        for (int i = 0; i < form.rows().size(); i++) {
            its.row(FIRST + i, form.rows().get(i));
        }
        its.look(FIRST + form.rows().size() - 1);
        lock(sheet);
    }

    /** Locks a sheet; {@link OpenProtection} sees to it that no password is needed to unlock it. */
    static void lock(Worksheet sheet) {
        sheet.protect("", LOCKED);
    }

    private void head(String title) {
        sheet.value(0, 0, title);
        sheet.style(0, 0).bold().fontSize(14).set();
        sheet.value(1, 0, language.text("how.1"));
        sheet.style(1, 0).italic().fontColor("555555").set();
        for (int i = 0; i < COLUMNS.size(); i++) {
            sheet.width(i, COLUMNS.get(i).width());
            sheet.value(HEADER, i, language.text("column." + COLUMNS.get(i).key()));
        }
        sheet.range(HEADER, 0, HEADER, COLUMNS.size() - 1)
                .style()
                .bold()
                .fillColor(HEADING)
                .set();
        sheet.rowHeight(HEADER, 30);
    }

    private void row(int row, Form.Row its) {
        Scenario scenario = its.scenario();
        text(row, "region", its.region());
        text(row, "regionName", language.name(framework.regions().get(its.region()), its.region()));
        text(row, "indicator", language.name(framework.indicators().get(scenario.indicator()), scenario.indicator()));
        text(row, "metric", language.name(scenario.metricName(), scenario.metric()));
        text(row, "scenarioName", language.name(scenario.name(), scenario.code()));
        text(row, "scenario", scenario.code());
        text(row, "unit", language.unit(scenario.unit()));
        number(row, "minimum", scenario.minimum());
        number(row, "maximum", scenario.maximum());
        if (scenario.decimals() != null) {
            number(row, "decimals", new BigDecimal(scenario.decimals()));
        }
        if (its.accepted() != null) {
            figure(row, "accepted", its.accepted().value(), its.accepted().special());
            text(row, "acceptedPeriod", its.accepted().period());
        }
        if (its.held() != null) {
            figure(row, "held", its.held().value(), its.held().special());
        }
        sheet.style(row, at("value")).format(format(scenario.decimals())).set();
        int lines = Stream.of("indicator", "metric", "scenarioName", "scenario")
                .mapToInt(column -> lines(row, column))
                .max()
                .orElse(1);
        sheet.rowHeight(row, LINE * lines);
    }

    /** Lines that a text takes in its column, where a Chinese character is as wide as two others. */
    private int lines(int row, String column) {
        long width = ((String) sheet.value(row, at(column)))
                .chars()
                .mapToLong(one -> one < 0x2E80 ? 1 : 2)
                .sum();
        return 1 + (int) (width / COLUMNS.get(at(column)).width());
    }

    private void look(int last) {
        Range all = sheet.range(HEADER, 0, last, COLUMNS.size() - 1);
        all.style()
                .borderStyle(BorderStyle.THIN)
                .borderColor(LINES)
                .wrapText(true)
                .verticalAlignment("center")
                .set();
        Range toFillIn = sheet.range(FIRST, at("value"), last, at("justification"));
        toFillIn.style()
                .protectionOption(ProtectionOption.LOCKED, false)
                .fillColor(TO_FILL_IN)
                .set();
        validate(last);
        sheet.freezePane(0, FIRST);
        sheet.setAutoFilter(HEADER, 0, last, COLUMNS.size() - 1);
        sheet.pageOrientation("landscape");
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.repeatRows(HEADER);
    }

    /** The formula speaks of the first row; programs move it along with the rows. */
    private void validate(int last) {
        String value = cell("value");
        String formula = "AND(ISNUMBER(%s),OR(%s=\"\",%s>=%s),OR(%s=\"\",%s<=%s),OR(%s=\"\",ROUND(%s,%s)=%s))"
                .formatted(
                        value,
                        cell("minimum"),
                        value,
                        cell("minimum"),
                        cell("maximum"),
                        value,
                        cell("maximum"),
                        cell("decimals"),
                        value,
                        cell("decimals"),
                        value);
        // The library writes formulas into the XML as they are.
        String escaped = formula.replace("<", "&lt;").replace(">", "&gt;");
        sheet.range(FIRST, at("value"), last, at("value"))
                .validateWithFormula(escaped)
                .errorStyle(DataValidationErrorStyle.STOP)
                .showErrorMessage(true)
                .errorTitle(language.text("value.title"))
                .error(language.text("value.error"));
        String list = Stream.of(Special.values())
                .map(special -> language.text("special." + special))
                .collect(Collectors.joining(",", "\"", "\""));
        sheet.range(FIRST, at("special"), last, at("special"))
                .validateWithListByFormula(list)
                .errorStyle(DataValidationErrorStyle.STOP)
                .showErrorMessage(true)
                .errorTitle(language.text("special.errorTitle"))
                .error(language.text("special.error"));
    }

    private void figure(int row, String column, BigDecimal value, Special special) {
        if (value != null) {
            number(row, column, value);
        } else if (special != null) {
            text(row, column, language.text("special." + special));
        }
    }

    private void number(int row, String column, BigDecimal value) {
        if (value != null) {
            sheet.value(row, at(column), value);
        }
    }

    /** What would run as a formula once the sheet is saved as CSV and opened again gets an apostrophe in front. */
    private void text(int row, String column, String text) {
        boolean runs = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
        sheet.value(row, at(column), runs ? "'" + text : text);
    }

    private static String format(Integer decimals) {
        return decimals == null ? "General" : decimals == 0 ? "0" : "0." + "0".repeat(decimals);
    }

    /** Address of a column's cell in the first row. */
    private static String cell(String column) {
        return (char) ('A' + at(column)) + Integer.toString(FIRST + 1);
    }

    private static int at(String column) {
        return COLUMNS.stream().map(Column::key).toList().indexOf(column);
    }
}
