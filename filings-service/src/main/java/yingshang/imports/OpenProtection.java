package yingshang.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Takes the empty password out of a workbook's protected sheets. The library protects with a password or not at all,
 * and what it writes for an empty one is not what the format allows.
 */
final class OpenProtection {

    private static final String SHEETS = "xl/worksheets/";
    private static final String PASSWORD = "<sheetProtection password=\"0\"";

    private OpenProtection() {}

    static byte[] without(byte[] workbook) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(workbook.length);
        try (ZipFile parts = ZipFile.builder().setByteArray(workbook).get();
                ZipOutputStream open = new ZipOutputStream(out)) {
            for (ZipArchiveEntry part : Collections.list(parts.getEntries())) {
                byte[] content = parts.getInputStream(part).readAllBytes();
                open.putNextEntry(new ZipEntry(part.getName()));
                open.write(
                        part.getName().startsWith(SHEETS)
                                ? without(new String(content, StandardCharsets.UTF_8))
                                : content);
                open.closeEntry();
            }
        }
        return out.toByteArray();
    }

    private static byte[] without(String sheet) {
        return sheet.replace(PASSWORD, "<sheetProtection").getBytes(StandardCharsets.UTF_8);
    }
}
