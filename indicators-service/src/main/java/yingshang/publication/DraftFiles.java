package yingshang.publication;

import static yingshang.publication.PublicationException.Reason.DRAFT_FAULTY;
import static yingshang.publication.PublicationException.Reason.DRAFT_TOO_LARGE;
import static yingshang.publication.PublicationException.Reason.DRAFT_UNREADABLE;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import yingshang.catalogue.CatalogueException;
import yingshang.catalogue.Framework;

/** A framework draft as it is sent: the six files of a framework in a zip, of bounded size, packed and unpacked. */
final class DraftFiles {

    static final int MOST_PACKED = 1 << 20;
    static final int MOST_UNPACKED = 8 << 20;
    private static final int MOST_FILES = 20;
    private static final int SHOWN_FAULTS = 100;

    private DraftFiles() {}

    /**
     * The framework in {@code zip}; folders in the zip do not matter.
     *
     * @param reader reads and checks it, from files by their names
     * @throws PublicationException DRAFT_UNREADABLE, DRAFT_TOO_LARGE, DRAFT_FAULTY with every fault as
     *     {@code file:line:column: rule}
     */
    static Framework read(byte[] zip, Function<Function<String, InputStream>, Framework> reader) {
        Map<String, byte[]> files = unpacked(zip);
        try {
            return reader.apply(name -> files.containsKey(name) ? new ByteArrayInputStream(files.get(name)) : null);
        } catch (CatalogueException faulty) {
            throw new PublicationException(
                    DRAFT_FAULTY,
                    faulty.getMessage().lines().count(),
                    faulty.getMessage().lines().limit(SHOWN_FAULTS).toList());
        }
    }

    private static Map<String, byte[]> unpacked(byte[] zip) {
        if (zip.length > MOST_PACKED) {
            throw new PublicationException(DRAFT_TOO_LARGE, MOST_PACKED);
        }
        Map<String, byte[]> files = new HashMap<>();
        int left = MOST_UNPACKED;
        try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                byte[] content = entries.readNBytes(left + 1);
                left -= content.length;
                if (left < 0 || files.size() == MOST_FILES) {
                    throw new PublicationException(DRAFT_TOO_LARGE, MOST_UNPACKED);
                }
                files.put(entry.getName().substring(entry.getName().lastIndexOf('/') + 1), content);
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw new PublicationException(DRAFT_UNREADABLE, broken.getMessage());
        }
        if (files.isEmpty()) {
            throw new PublicationException(DRAFT_UNREADABLE, zip.length);
        }
        return files;
    }
}
