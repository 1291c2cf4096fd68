package yingshang.imports.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbooks written part by part, so that tests can make what no program would write. */
public final class Xlsx {

    public static final String SHEET = "xl/worksheets/sheet1.xml";
    public static final String STRINGS = "xl/sharedStrings.xml";
    public static final String TYPES = "[Content_Types].xml";
    public static final String WORKBOOK = "xl/workbook.xml";

    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private Xlsx() {}

    /** A workbook of one sheet with these rows. */
    public static Xlsx of(String rows) {
        return new Xlsx()
                .with(
                        TYPES,
                        "<Types><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-"
                                + "officedocument.spreadsheetml.sheet.main+xml\"/></Types>")
                .with(
                        WORKBOOK,
                        "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATIONS + "\"><sheets>"
                                + "<sheet name=\"S\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>")
                .with(
                        "xl/_rels/workbook.xml.rels",
                        "<Relationships>"
                                + relation("rId1", "worksheet", "worksheets/sheet1.xml")
                                + relation("rId2", "sharedStrings", "sharedStrings.xml")
                                + relation("rId3", "styles", "styles.xml") + "</Relationships>")
                .with(STRINGS, "<sst xmlns=\"" + MAIN + "\"></sst>")
                .with("xl/styles.xml", "<styleSheet xmlns=\"" + MAIN + "\"></styleSheet>")
                .rows(rows);
    }

    /** The same with other rows. */
    public Xlsx rows(String rows) {
        return with(SHEET, "<worksheet xmlns=\"" + MAIN + "\"><sheetData>" + rows + "</sheetData></worksheet>");
    }

    /** The same with another part. */
    public Xlsx with(String part, String content) {
        return with(part, content.getBytes(StandardCharsets.UTF_8));
    }

    public Xlsx with(String part, byte[] content) {
        parts.put(part, content);
        return this;
    }

    public Xlsx without(String part) {
        parts.remove(part);
        return this;
    }

    public byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    /** A row of texts. */
    public static String row(int number, String... texts) {
        StringBuilder row = new StringBuilder("<row r=\"" + number + "\">");
        for (int i = 0; i < texts.length; i++) {
            row.append("<c r=\"").append((char) ('A' + i)).append(number).append("\" t=\"inlineStr\"><is><t>");
            row.append(texts[i]).append("</t></is></c>");
        }
        return row.append("</row>").toString();
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + RELATIONS + "/" + type + "\" Target=\"" + target + "\"/>";
    }
}
