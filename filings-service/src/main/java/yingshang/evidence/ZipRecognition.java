package yingshang.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Spreadsheets and OFD documents are zip files: tells them from others, and the harmless ones from the rest. */
final class ZipRecognition {

    private static final int MOST_ENTRIES = 10_000;
    private static final long MOST_UNPACKED = 1L << 30;
    private static final int MOST_READ = 1 << 20;

    /** Macros, controls and embedded files; and names that lead out of the file. */
    private static final Pattern UNSAFE = Pattern.compile(
            "(?:.*/)?vba(?:project|data)[^/]*|(?:.*/)?(?:macrosheets|activex|embeddings|basic|scripts)/.*"
                    + "|.*\\.(?:exe|dll|com|scr|msi|jar|class|js|jse|vbs|vbe|wsf|hta|bat|cmd|ps1|lnk|sh|so)"
                    + "|/.*|(?:.*/)?\\.\\.(?:/.*)?|.*\\\\.*",
            Pattern.DOTALL);

    private static final String OOXML_PARTS = "[Content_Types].xml";
    private static final String XLSX_MAIN =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
    private static final String OFD_NAMESPACE = "http://www.ofdspec.org/";

    private ZipRecognition() {}

    /** What the zip file is; empty when it is nothing that is taken, or nothing at all. */
    static Optional<EvidenceType> of(Path file) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return isSafe(zip) ? known(zip) : Optional.empty();
        } catch (IOException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private static boolean isSafe(ZipFile zip) {
        if (zip.size() > MOST_ENTRIES) {
            return false;
        }
        List<? extends ZipEntry> entries = zip.stream().toList();
        long unpacked = entries.stream().mapToLong(ZipEntry::getSize).sum();
        return unpacked <= MOST_UNPACKED
                && entries.stream()
                        .map(entry -> entry.getName().toLowerCase(Locale.ROOT))
                        .noneMatch(name -> UNSAFE.matcher(name).matches());
    }

    private static Optional<EvidenceType> known(ZipFile zip) throws IOException {
        if (text(zip, OOXML_PARTS).contains(XLSX_MAIN) && zip.getEntry("xl/workbook.xml") != null) {
            return Optional.of(EvidenceType.XLSX);
        }
        if (text(zip, "mimetype").equals(EvidenceType.ODS.mediaType()) && zip.getEntry("content.xml") != null) {
            return Optional.of(EvidenceType.ODS);
        }
        return text(zip, "OFD.xml").contains(OFD_NAMESPACE) ? Optional.of(EvidenceType.OFD) : Optional.empty();
    }

    private static String text(ZipFile zip, String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            return "";
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return new String(in.readNBytes(MOST_READ), StandardCharsets.UTF_8);
        }
    }
}
