package yingshang.imports.hostile;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import yingshang.Given;
import yingshang.imports.file.Xlsx;

/** Sheets whose rows and cells no program would write, or that claim what is not so. */
final class HostileSheets {

    private HostileSheets() {}

    static void add(HostileFiles all) {
        cells().forEach((name, cell) -> all.add(name, () -> rows(row(cell.get()))));
        rowTags().forEach((name, row) -> all.add(name, () -> rows(row.get())));
        behind().forEach((name, behind) -> all.add(name, () -> Xlsx.of("")
                .with(
                        Xlsx.SHEET,
                        "<worksheet><sheetData>" + HostileFiles.goodRows() + "</sheetData>" + behind.get()
                                + "</worksheet>")
                .bytes()));
        all.add("a claimed billion of rows", () -> Xlsx.of("")
                .with(
                        Xlsx.SHEET,
                        "<worksheet><dimension ref=\"A1:XFD1000000000\"/><sheetData>" + HostileFiles.goodRows()
                                + "</sheetData></worksheet>")
                .bytes());
        all.add("a hundred thousand empty rows", () -> rows(HostileFiles.repeated("<row/>", 150_000)));
        all.add("two million cells", () -> rows("<row r=\"2\">" + HostileFiles.repeated("<c/>", 2_500_000) + "</row>"));
        all.add(
                "ten thousand rows and one",
                () -> rows(IntStream.range(2, 10_003)
                        .mapToObj(i -> Xlsx.row(i, HostileFiles.REGION, "x", "1"))
                        .collect(Collectors.joining())));
        stringsAndFormats(all);
    }

    private static void stringsAndFormats(HostileFiles all) {
        all.add("eight million characters of strings", () -> HostileFiles.good()
                .with(
                        Xlsx.STRINGS,
                        "<sst>"
                                + HostileFiles.repeated(
                                        "<si><t>" + HostileFiles.repeated("字", 30_000) + "</t></si>", 300)
                                + "</sst>")
                .bytes());
        all.add("two hundred thousand strings", () -> HostileFiles.good()
                .with(Xlsx.STRINGS, "<sst>" + HostileFiles.repeated("<si/>", 250_000) + "</sst>")
                .bytes());
        all.add("eighty thousand formats", () -> HostileFiles.good()
                .with("xl/styles.xml", "<a><cellXfs>" + HostileFiles.repeated("<xf/>", 80_000) + "</cellXfs></a>")
                .bytes());
        all.add("a format of brackets, thirty thousand times", () -> HostileFiles.good()
                .with(
                        "xl/styles.xml",
                        "<a><numFmt numFmtId=\"200\" formatCode=\"" + HostileFiles.repeated("[", 200_000)
                                + "\"/><cellXfs>"
                                + HostileFiles.repeated("<xf numFmtId=\"200\"/>", 30_000) + "</cellXfs></a>")
                .bytes());
    }

    private static byte[] rows(String rows) {
        return Xlsx.of(Xlsx.row(1, HostileFiles.HEADINGS) + rows).bytes();
    }

    private static String row(String value) {
        String codes = "<c r=\"A2\" t=\"str\"><v>%s</v></c><c r=\"B2\" t=\"str\"><v>%s</v></c>"
                .formatted(HostileFiles.REGION, Given.TIME);
        return "<row r=\"2\">" + codes + value + "</row>";
    }

    private static Map<String, Supplier<String>> cells() {
        Map<String, Supplier<String>> cells = new LinkedHashMap<>();
        cells.put("a formula", () -> "<c r=\"C2\"><f>C2</f><v>1</v></c>");
        cells.put("a formula that calls a program", () -> "<c r=\"C2\"><f>cmd|' /C calc'!A0</f><v>1</v></c>");
        cells.put("a long formula", () -> "<c r=\"C2\"><f>" + HostileFiles.repeated("A1+", 60_000) + "1</f></c>");
        cells.put("a shared formula without its first", () -> "<c r=\"C2\"><f t=\"shared\" si=\"9\"/></c>");
        cells.put(
                "an array formula over the sheet", () -> "<c r=\"C2\"><f t=\"array\" ref=\"A1:XFD1048576\">1</f></c>");
        cells.put("a string of number two billion", () -> "<c r=\"C2\" t=\"s\"><v>2000000000</v></c>");
        cells.put("a string of number minus one", () -> "<c r=\"C2\" t=\"s\"><v>-1</v></c>");
        cells.put("a string of no number", () -> "<c r=\"C2\" t=\"s\"><v>x</v></c>");
        cells.put("a format of number two billion", () -> "<c r=\"C2\" s=\"2000000000\"><v>1</v></c>");
        cells.put("a format of number nine", () -> "<c r=\"C2\" s=\"9\"><v>1</v></c>");
        cells.put("an unknown type", () -> "<c r=\"C2\" t=\"zz\"><v>1</v></c>");
        cells.put("an error", () -> "<c r=\"C2\" t=\"e\"><v>#REF!</v></c>");
        cells.put("a truth", () -> "<c r=\"C2\" t=\"b\"><v>1</v></c>");
        cells.put("a day", () -> "<c r=\"C2\" t=\"d\"><v>2021-08-01</v></c>");
        cells.put("no number", () -> "<c r=\"C2\"><v>NaN</v></c>");
        cells.put("infinity", () -> "<c r=\"C2\"><v>INF</v></c>");
        cells.put("a number of a billion digits", () -> "<c r=\"C2\"><v>1E999999999</v></c>");
        cells.put("a number beyond exponents", () -> "<c r=\"C2\"><v>1E99999999999999</v></c>");
        cells.put(
                "a number of many characters",
                () -> "<c r=\"C2\"><v>" + HostileFiles.repeated("9", 30_000) + "</v></c>");
        cells.put("a cell of no column", () -> "<c r=\"2\"><v>1</v></c>");
        cells.put("a cell of no row", () -> "<c r=\"C\"><v>1</v></c>");
        cells.put("a cell far right", () -> "<c r=\"XFD2\"><v>1</v></c>");
        cells.put("a cell beyond the right", () -> "<c r=\"XFE2\"><v>1</v></c>");
        cells.put("a cell at a column of many letters", () -> "<c r=\"ZZZZZZZZZZ2\"><v>1</v></c>");
        cells.put("a cell twice", () -> "<c r=\"C2\"><v>1</v></c><c r=\"C2\"><v>2</v></c>");
        cells.put("a value twice", () -> "<c r=\"C2\"><v>1</v><v>2</v></c>");
        cells.put("a cell within a cell", () -> "<c r=\"C2\"><c r=\"D2\"><v>1</v></c></c>");
        cells.putAll(texts());
        return cells;
    }

    private static Map<String, Supplier<String>> texts() {
        Map<String, Supplier<String>> cells = new LinkedHashMap<>();
        cells.put("escapes of NUL", () -> inline("_x0000_"));
        cells.put("escapes of half characters", () -> inline("_xD800__xDC00__xD800_"));
        cells.put("a text of too many characters", () -> inline(HostileFiles.repeated("a", 40_000)));
        cells.put("a justification too long", () -> inline(HostileFiles.repeated("a", 3_000)));
        cells.put(
                "a text of many small pieces",
                () -> "<c r=\"E2\" t=\"inlineStr\"><is>" + HostileFiles.repeated("<r><t>a</t></r>", 40_000)
                        + "</is></c>");
        cells.put("a text that programs run", () -> inline("=cmd|' /C calc'!A0"));
        return cells;
    }

    private static String inline(String text) {
        return "<c r=\"C2\"><v>20</v></c><c r=\"E2\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    private static Map<String, Supplier<String>> rowTags() {
        Map<String, Supplier<String>> rows = new LinkedHashMap<>();
        rows.put("row number a billion", () -> "<row r=\"1000000000\"><c><v>1</v></c></row>");
        rows.put("row number minus one", () -> "<row r=\"-1\"><c><v>1</v></c></row>");
        rows.put("row number zero", () -> "<row r=\"0\"><c><v>1</v></c></row>");
        rows.put("row number of no digits", () -> "<row r=\"x\"><c><v>1</v></c></row>");
        rows.put("rows that go back", () -> Xlsx.row(9, "a") + Xlsx.row(3, "b"));
        rows.put("a row twice", () -> Xlsx.row(2, "a") + Xlsx.row(2, "b"));
        rows.put("a row within a row", () -> "<row r=\"2\">" + Xlsx.row(3, "a") + "</row>");
        rows.put("the same place thrice", () -> IntStream.range(2, 5)
                .mapToObj(i -> Xlsx.row(i, HostileFiles.REGION, Given.TIME, "20"))
                .collect(Collectors.joining()));
        rows.put("a place with a letter that looks the same", () -> Xlsx.row(2, HostileFiles.REGION, "gеtting", "20"));
        return rows;
    }

    private static Map<String, Supplier<String>> behind() {
        Map<String, Supplier<String>> behind = new LinkedHashMap<>();
        behind.put("the whole sheet merged", () -> merged("A1:XFD1048576"));
        behind.put("a merged range backwards", () -> merged("B9:A2"));
        behind.put("a merged range of a billion rows", () -> merged("A1:A1000000000"));
        behind.put("a merged range of no address", () -> merged("here"));
        behind.put("a hundred thousand merged ranges", () -> HostileFiles.repeated(merged("A5:B5"), 100_000));
        behind.put("a second list of rows", () -> "<sheetData>" + Xlsx.row(9, "x", "y") + "</sheetData>");
        return behind;
    }

    private static String merged(String range) {
        return "<mergeCells><mergeCell ref=\"" + range + "\"/></mergeCells>";
    }
}
