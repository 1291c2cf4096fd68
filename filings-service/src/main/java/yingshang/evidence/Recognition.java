package yingshang.evidence;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/** Tells by its content what a file is. Names and headers say what they like, so nobody asks them. */
final class Recognition {

    private static final MimeTypes MAGIC = MimeTypes.getDefaultMimeTypes();

    private static final Map<String, EvidenceType> PLAIN =
            Map.of("application/pdf", EvidenceType.PDF, "image/png", EvidenceType.PNG, "image/jpeg", EvidenceType.JPEG);

    private static final String PDF_BEGINS = "%PDF-";
    private static final String ZIP_BEGINS = "PK\u0003\u0004";

    private Recognition() {}

    /**
     * What the file is.
     *
     * @throws EvidenceException TYPE when it is nothing that is taken
     */
    static EvidenceType of(Path file) {
        try {
            String begin = begin(file);
            return (begin.startsWith(ZIP_BEGINS) ? ZipRecognition.of(file) : plain(file, begin))
                    .orElseThrow(() -> new EvidenceException(EvidenceException.Reason.TYPE));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** A PDF must say so with its first byte: others look further, and find a page of HTML before it. */
    private static Optional<EvidenceType> plain(Path file, String begin) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            EvidenceType type = PLAIN.get(MAGIC.detect(in, new Metadata()).toString());
            return Optional.ofNullable(type).filter(found -> found != EvidenceType.PDF || begin.startsWith(PDF_BEGINS));
        }
    }

    private static String begin(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(PDF_BEGINS.length()), java.nio.charset.StandardCharsets.ISO_8859_1);
        }
    }
}
