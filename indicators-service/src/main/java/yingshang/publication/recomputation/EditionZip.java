package yingshang.publication.recomputation;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Function;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The complete edition as one file. Nothing is compressed and every entry has the same time, so that the same edition
 * is the same bytes whatever program library writes it, and a changed byte anywhere can be found.
 */
public final class EditionZip {

    /** Holds the manifest's digest in the form of {@code sha256sum}. */
    static final String CHECKSUM = "manifest.sha256";

    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 0, 0);

    private EditionZip() {}

    /**
     * Writes the edition.
     *
     * @param manifest its bytes; the files that it names follow in its order
     * @param content a file's bytes by its path
     */
    public static void write(OutputStream to, byte[] manifest, Function<String, byte[]> content) {
        List<Manifest.Entry> files = Manifest.read(manifest).files();
        try (ZipOutputStream zip = new ZipOutputStream(to, StandardCharsets.UTF_8)) {
            add(zip, Manifest.NAME, manifest);
            add(zip, CHECKSUM, checksum(manifest));
            for (Manifest.Entry file : files) {
                add(zip, file.path(), content.apply(file.path()));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static byte[] checksum(byte[] manifest) {
        return (Digests.sha256(manifest) + "  " + Manifest.NAME + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static void add(ZipOutputStream zip, String path, byte[] content) throws IOException {
        CRC32 crc = new CRC32();
        crc.update(content);
        ZipEntry entry = new ZipEntry(path);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCompressedSize(content.length);
        entry.setCrc(crc.getValue());
        entry.setTimeLocal(ALWAYS);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}
