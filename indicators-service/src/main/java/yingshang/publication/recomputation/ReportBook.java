package yingshang.publication.recomputation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import yingshang.catalogue.Period;

/**
 * The report as a workbook for Excel and LibreOffice: what it is, the scores of each dimension, targets, reductions,
 * service items, intervals, and the measurements it rests on. Headings are in Chinese and English. Every cell is a
 * text, a number, a day or a truth value: nothing in it is ever run as a formula.
 */
public final class ReportBook {

    private static final String HEADING = "D9E7F5";
    private static final double WIDE = 28;
    private static final double USUAL = 15;
    private static final Set<String> WORDED = Set.of("kind", "state", "status", "measures", "special");

    private final Workbook workbook;
    private final Set<String> names = new HashSet<>();

    private ReportBook(Workbook workbook) {
        this.workbook = workbook;
    }

    /** The workbook's bytes; its parts are always the same for the same results and heading. */
    public static byte[] of(EditionResults results, ReportHeading heading) {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            Workbook workbook = new Workbook(bytes, "yingshang", "1.0");
            new ReportBook(workbook).write(results, heading);
            workbook.finish();
            return BookParts.fixed(
                    bytes.toByteArray(), results.inputs().settings().frozenOn());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void write(EditionResults results, ReportHeading heading) {
        about(results, heading);
        new ReportTables(results).bySheet().forEach(this::sheet);
        sheet("目标 Targets", results.table("targets"));
        sheet("压减 Reductions", results.table("reductions"));
        sheet("事项 Service items", results.table("service-items"));
        sheet("区间 Intervals", results.table("intervals"));
        sheet("数据 Inputs", MeasurementTable.of(results.inputs().measurements()));
    }

    private void about(EditionResults results, ReportHeading heading) {
        EditionInputs.Settings settings = results.inputs().settings();
        Worksheet sheet = page("说明 About");
        sheet.width(0, WIDE * 1.5);
        sheet.width(1, WIDE * 3);
        String periods = settings.periods().stream().map(Period::code).collect(Collectors.joining(", "));
        List<List<String>> lines = List.of(
                List.of("营商环境评价结果 Results", results.inputs().framework().title().zh()),
                List.of("发布期号 Edition", heading.edition() + "  " + ReportWords.of(heading.kind())),
                List.of("更正 Corrects", heading.corrects() == null ? "–" : heading.corrects() + "  " + heading.reason()),
                List.of("期间 Periods", periods),
                List.of("指标体系版本 Framework edition", settings.frameworkEdition() + "  " + settings.frameworkDigest()),
                List.of("方法版本 Method version", settings.methodVersion()),
                List.of("数据冻结日 Inputs frozen on", settings.frozenOn().toString()),
                List.of("区间模拟 Intervals", "seed " + settings.seed() + ", " + settings.draws() + " draws"),
                List.of("演示数据 Made up for demonstration", results.demonstration() ? "是 yes" : "否 no"),
                List.of("数值 Figures", "得分保留五位小数，四舍五入；排名按指标体系规定的精度。 Scores have five decimals, half up."),
                List.of("核对 Checking", "deploy/recompute edition-" + heading.edition() + ".zip"));
        for (int line = 0; line < lines.size(); line++) {
            sheet.value(line, 0, lines.get(line).get(0));
            sheet.value(line, 1, lines.get(line).get(1));
        }
        sheet.range(0, 0, lines.size() - 1, 0).style().bold().fillColor(HEADING).set();
        sheet.range(0, 1, lines.size() - 1, 1).style().wrapText(true).set();
    }

    /** A sheet that is as wide as a page when it is printed. */
    private Worksheet page(String title) {
        Worksheet sheet = workbook.newWorksheet(name(title));
        sheet.pageOrientation("landscape");
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        return sheet;
    }

    private void sheet(String title, Table table) {
        Worksheet sheet = page(title);
        List<Column> columns = table.columns();
        for (int place = 0; place < columns.size(); place++) {
            sheet.width(place, columns.get(place).type() == Column.Type.STRING ? WIDE : USUAL);
            sheet.value(0, place, columns.get(place).zh());
            sheet.value(1, place, columns.get(place).en());
            if (columns.get(place).type() == Column.Type.DATE && !table.rows().isEmpty()) {
                sheet.range(2, place, table.rows().size() + 1, place)
                        .style()
                        .format("yyyy-mm-dd")
                        .set();
            }
        }
        sheet.range(0, 0, 1, columns.size() - 1)
                .style()
                .bold()
                .fillColor(HEADING)
                .set();
        sheet.freezePane(0, 2);
        sheet.setAutoFilter(1, 0, columns.size() - 1);
        sheet.repeatRows(0, 1);
        for (int line = 0; line < table.rows().size(); line++) {
            for (int place = 0; place < columns.size(); place++) {
                cell(
                        sheet,
                        line + 2,
                        place,
                        columns.get(place),
                        table.rows().get(line).get(place));
            }
        }
    }

    private static void cell(Worksheet sheet, int row, int place, Column column, String text) {
        if (text.isEmpty()) {
            return;
        }
        switch (column.type()) {
            case INTEGER, DECIMAL -> sheet.value(row, place, new BigDecimal(text));
            case DATE -> sheet.value(row, place, LocalDate.parse(text));
            case BOOLEAN -> sheet.value(row, place, Boolean.parseBoolean(text));
            case STRING -> sheet.value(row, place, WORDED.contains(column.name()) ? ReportWords.of(text) : text);
        }
    }

    /** A name that sheets may have, and that none has yet. */
    private String name(String wanted) {
        String allowed = wanted.replaceAll("[\\[\\]:*?/\\\\']", " ").strip();
        String name = allowed.substring(0, Math.min(31, allowed.length()));
        for (int number = 2; !names.add(name.toLowerCase(Locale.ROOT)); number++) {
            name = allowed.substring(0, Math.min(27, allowed.length())) + " " + number;
        }
        return name;
    }
}
