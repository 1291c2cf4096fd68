package yingshang.publication.recomputation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** The parts that a workbook is packed of. How they are compressed may differ between machines; the parts may not. */
final class BookParts {

    private static final String FIRST = "[Content_Types].xml";
    private static final String CORE = "docProps/core.xml";
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 0, 0);

    private BookParts() {}

    /** The workbook as if it had been written on {@code day}, whenever it was. */
    static byte[] fixed(byte[] workbook, LocalDate day) throws IOException {
        SortedMap<String, byte[]> parts = read(workbook);
        parts.computeIfPresent(CORE, (name, content) -> new String(content, StandardCharsets.UTF_8)
                .replaceAll("(<dcterms:(created|modified)[^>]*>)[^<]*", "$1" + day + "T00:00:00Z")
                .getBytes(StandardCharsets.UTF_8));
        byte[] first = parts.remove(FIRST);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            add(zip, FIRST, first);
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                add(zip, part.getKey(), part.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(ALWAYS);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    /** The parts by their names; none of an empty workbook. */
    static SortedMap<String, byte[]> read(byte[] workbook) throws IOException {
        SortedMap<String, byte[]> parts = new TreeMap<>();
        if (workbook.length > 0) {
            try (ZipFile zip = ZipFile.builder().setByteArray(workbook).get()) {
                for (ZipArchiveEntry part : Collections.list(zip.getEntries())) {
                    parts.put(part.getName(), zip.getInputStream(part).readAllBytes());
                }
            }
        }
        return parts;
    }
}
