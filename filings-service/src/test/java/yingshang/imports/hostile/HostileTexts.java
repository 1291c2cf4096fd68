package yingshang.imports.hostile;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import yingshang.Given;

/** CSV files of all kinds. */
final class HostileTexts {

    private static final String HEADER = String.join(",", HostileFiles.HEADINGS) + "\n";
    private static final String PLACE = HostileFiles.REGION + "," + Given.TIME + ",";

    private HostileTexts() {}

    static void add(HostileFiles all) {
        values().forEach((name, value) -> all.addText("csv: " + name, () -> HEADER + PLACE + value.get() + "\n"));
        files().forEach((name, text) -> all.addText("csv: " + name, text));
        String good = HostileFiles.goodCsv();
        all.add("csv: utf-16 without a mark", () -> good.getBytes(StandardCharsets.UTF_16LE));
        all.add("csv: utf-32", () -> good.getBytes(Charset.forName("UTF-32")));
        all.add("csv: latin-1", () -> (good + "\u00e9\u00e9\n").getBytes(StandardCharsets.ISO_8859_1));
        all.add("csv: half a character", () -> new byte[] {'a', (byte) 0xE5, (byte) 0xAD});
        all.add("csv: a mark and nothing", () -> new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
        all.add("csv: a utf-16 mark and one byte", () -> new byte[] {(byte) 0xFF, (byte) 0xFE, 1});
    }

    private static Map<String, Supplier<String>> values() {
        Map<String, Supplier<String>> values = new LinkedHashMap<>();
        values.put("a call of a program", () -> "20,,\"=cmd|' /C calc'!A0\"");
        values.put("a call in the value", () -> "=1+1,,");
        values.put("a call by at", () -> "@SUM(1),,");
        values.put("a link", () -> "20,,\"=HYPERLINK(\"\"http://127.0.0.1\"\")\"");
        values.put("markup", () -> "20,,<script>alert(1)</script>");
        values.put("a quotation of the database", () -> "20,,'); drop table filing; --");
        values.put("a number of many digits", () -> HostileFiles.repeated("9", 30_000) + ",,");
        values.put("a number of a billion digits", () -> "1e999999999,,");
        values.put("a number with an endless comma", () -> HostileFiles.repeated("1,", 200));
        values.put("text that turns around", () -> "20,,\u202Eesrever");
        values.put("marks upon marks", () -> "20,," + "e" + HostileFiles.repeated("\u0301", 1_500));
        values.put("placeholders of messages", () -> "{0}{1},{2},'{'");
        values.put("a field that does not end", () -> "20,,\"" + HostileFiles.repeated("a\n", 200_000));
        values.put("a field of 40000", () -> "20,," + HostileFiles.repeated("a", 40_000));
        values.put("quotes in quotes", () -> "20,,\"a\"b\"c\"");
        return values;
    }

    private static Map<String, Supplier<String>> files() {
        Map<String, Supplier<String>> files = new LinkedHashMap<>();
        files.put("one long line", () -> HostileFiles.repeated("a", 5_000_000));
        files.put("twenty thousand columns", () -> HostileFiles.repeated("region,", 20_000) + "\n");
        files.put("a million lines", () -> HEADER + HostileFiles.repeated("\n", 1_000_000));
        files.put("a million separators", () -> HEADER + HostileFiles.repeated(",", 1_000_000));
        files.put("two hundred thousand rows", () -> HEADER + HostileFiles.repeated("a,b,1\n", 200_000));
        files.put("NUL", () -> HEADER + PLACE + "20,,\u0000\n" + HostileFiles.repeated("x", 10_000) + "\u0000");
        files.put("NUL far behind", () -> HEADER + HostileFiles.repeated(" ", 20_000) + "\u0000");
        files.put("only a header", () -> HEADER);
        files.put("header behind a thousand lines", () -> HostileFiles.repeated("x\n", 1_000) + HEADER);
        files.put("returns only", () -> HostileFiles.goodCsv().replace('\n', '\r'));
        files.put("quotes only", () -> HostileFiles.repeated("\"", 100_001));
        files.put("the header again and again", () -> HostileFiles.repeated(HEADER, 2_000));
        files.put("spaces", () -> HostileFiles.repeated(" ", 100_000));
        files.put("rows of a place thrice", () -> HEADER + HostileFiles.repeated(PLACE + "20,,\n", 3));
        files.put("a good row and a bad one", () -> HostileFiles.goodCsv() + HostileFiles.REGION + ",none,1,,\n");
        files.put(
                "a hundred numbers of many digits",
                () -> HEADER + HostileFiles.repeated(PLACE + HostileFiles.repeated("9", 30_000) + ",,\n", 100));
        files.put("a heading of 30000", () -> HostileFiles.repeated("r", 30_000) + "," + HEADER);
        return files;
    }
}
