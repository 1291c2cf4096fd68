package yingshang.journey;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** A downloaded template, filled in cell by cell as a spreadsheet program would: everything else stays as it was. */
final class FilledForm {

    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final int SCENARIO = 5;
    private static final String VALUE = "N";

    private final byte[] template;
    private final Map<String, Integer> rows;
    private final Map<String, String> cells = new HashMap<>();

    FilledForm(byte[] template) throws IOException {
        this.template = template;
        this.rows = rows(template);
    }

    /** Row of the sheet, from 1, in which {@code scenario} stands. */
    int row(String scenario) {
        return rows.get(scenario);
    }

    FilledForm value(String scenario, String number) {
        cells.put(VALUE + row(scenario), "<v>" + number + "</v>");
        return this;
    }

    FilledForm formula(String scenario, String formula) {
        cells.put(VALUE + row(scenario), "<f>" + formula + "</f><v>1</v>");
        return this;
    }

    byte[] bytes() throws IOException {
        ByteArrayOutputStream filled = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(template));
                ZipOutputStream out = new ZipOutputStream(filled)) {
            for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
                ZipEntry copy = new ZipEntry(part.getName());
                // The same form is the same bytes, whenever it is made.
                copy.setTime(0);
                out.putNextEntry(copy);
                byte[] content = in.readAllBytes();
                out.write(part.getName().equals(SHEET) ? filled(content) : content);
                out.closeEntry();
            }
        }
        return filled.toByteArray();
    }

    private byte[] filled(byte[] content) {
        String sheet = new String(content, StandardCharsets.UTF_8);
        for (Map.Entry<String, String> cell : cells.entrySet()) {
            Pattern place = Pattern.compile("<c r=\"" + cell.getKey() + "\"( s=\"\\d+\")?[^>]*?(/>|>.*?</c>)");
            Matcher found = place.matcher(sheet);
            if (!found.find()) {
                throw new AssertionError("the template has no cell " + cell.getKey());
            }
            String style = found.group(1) == null ? "" : found.group(1);
            String written = "<c r=\"" + cell.getKey() + "\"" + style + ">" + cell.getValue() + "</c>";
            sheet = found.replaceFirst(Matcher.quoteReplacement(written));
        }
        return sheet.getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, Integer> rows(byte[] template) throws IOException {
        Map<String, Integer> rows = new HashMap<>();
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(template));
                Stream<Row> lines = workbook.getFirstSheet().openStream()) {
            lines.filter(row -> row.getCellCount() > SCENARIO)
                    .forEach(row -> rows.put(row.getCellText(SCENARIO), row.getRowNum()));
        }
        return rows;
    }
}
