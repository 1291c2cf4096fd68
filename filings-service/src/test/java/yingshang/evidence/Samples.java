package yingshang.evidence;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.dhatim.fastexcel.Workbook;

/** Files as people and others attach them. */
public final class Samples {

    public static final String CONTENT_TYPES = "[Content_Types].xml";
    public static final String ODS_TYPE = "application/vnd.oasis.opendocument.spreadsheet";

    private Samples() {}

    public static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    public static byte[] pdf() {
        return bytes("%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n");
    }

    public static byte[] picture(String format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), format, out);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return out.toByteArray();
    }

    public static byte[] xlsx() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "test", "1.0")) {
            book.newWorksheet("佐证").value(0, 0, 20);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return out.toByteArray();
    }

    public static byte[] ods() {
        return zip("mimetype", ODS_TYPE, "content.xml", "<office:document-content/>", "META-INF/manifest.xml", "<x/>");
    }

    public static byte[] ofd() {
        return zip("OFD.xml", "<ofd:OFD xmlns:ofd=\"http://www.ofdspec.org/2016\"/>", "Doc_0/Document.xml", "<x/>");
    }

    /** Parts as a spreadsheet has them, and others. */
    public static byte[] xlsxWith(String... more) {
        Map<String, String> parts = new TreeMap<>(Map.of(
                CONTENT_TYPES,
                "<Types><Override PartName=\"/xl/workbook.xml\" ContentType=\""
                        + "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>",
                "xl/workbook.xml",
                "<workbook/>"));
        for (int i = 0; i < more.length; i += 2) {
            parts.put(more[i], more[i + 1]);
        }
        return zip(parts.entrySet().stream()
                .flatMap(part -> java.util.stream.Stream.of(part.getKey(), part.getValue()))
                .toArray(String[]::new));
    }

    /** A zip file of these names and contents. */
    public static byte[] zip(String... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < parts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(parts[i]));
                zip.write(parts[i + 1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return out.toByteArray();
    }

    public static byte[] joined(byte[] first, byte[] second) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(first);
        out.writeBytes(second);
        return out.toByteArray();
    }
}
