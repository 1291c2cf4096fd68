package yingshang.imports.file;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The parts of a workbook. Before any is read, all are unpacked once and thrown away: what they say about their own
 * size is not believed, and a part that differs from its checksum is not read at all, as a wrong digit would go
 * unseen.
 */
final class Archive implements AutoCloseable {

    private static final int BUFFER = 8192;

    private final ZipFile zip;
    private final Map<String, ZipEntry> parts = new HashMap<>();

    private Archive(ZipFile zip) {
        this.zip = zip;
    }

    static Archive open(Path path) throws IOException {
        ZipFile zip;
        try {
            zip = new ZipFile(path.toFile());
        } catch (IllegalArgumentException unreadableName) {
            throw new IOException(unreadableName);
        }
        try {
            Archive archive = new Archive(zip);
            archive.list();
            archive.unpack(Files.size(path));
            return archive;
        } catch (IOException | RuntimeException failed) {
            zip.close();
            throw failed;
        }
    }

    boolean has(String part) {
        return parts.containsKey(key(part));
    }

    /** The content of a part, whatever the case of its name, as programs differ in that. */
    InputStream part(String name) throws IOException {
        ZipEntry entry = parts.get(key(name));
        if (entry == null) {
            throw FileException.damaged("no part " + name);
        }
        return new BufferedInputStream(zip.getInputStream(entry), BUFFER);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private void list() {
        if (zip.size() > Bounds.PARTS) {
            throw FileException.tooMuch("parts", Bounds.PARTS);
        }
        Enumeration<? extends ZipEntry> entries = zip.entries();
        while (entries.hasMoreElements()) {
            ZipEntry entry = entries.nextElement();
            if (parts.put(key(entry.getName()), entry) != null) {
                throw FileException.damaged("part twice: " + entry.getName());
            }
        }
    }

    private void unpack(long packed) throws IOException {
        long most = Math.min(Bounds.UNPACKED, Math.max(Bounds.SMALL, packed * Bounds.RATIO));
        byte[] buffer = new byte[BUFFER];
        long unpacked = 0;
        for (ZipEntry entry : parts.values()) {
            CRC32 sum = new CRC32();
            try (InputStream in = new CheckedInputStream(zip.getInputStream(entry), sum)) {
                for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                    unpacked += read;
                    if (unpacked > most) {
                        throw FileException.tooMuch("unpacked", most / 1_000_000);
                    }
                }
            }
            if (sum.getValue() != entry.getCrc()) {
                throw FileException.damaged("checksum of " + entry.getName());
            }
        }
    }

    /** How parts are told apart. */
    static String key(String name) {
        return name.replaceFirst("^/", "").toLowerCase(Locale.ROOT);
    }
}
