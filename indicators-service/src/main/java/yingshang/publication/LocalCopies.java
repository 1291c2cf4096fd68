package yingshang.publication;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import yingshang.publication.recomputation.Digests;

/**
 * Copies of frozen files on this machine's disk, so that nobody who reads slowly holds a connection to the database or
 * memory. A copy is made when a file is first asked for and checked against its digest; the longest unused go first.
 */
@ApplicationScoped
class LocalCopies {

    private static final int PIECE = 1 << 20;

    private final FrozenFileService files;
    private final long most;
    private final Map<String, Long> sizes = new LinkedHashMap<>(16, 0.75f, true);
    private Path directory;
    private long held;

    LocalCopies(FrozenFileService files, @ConfigProperty(name = "yingshang.editions.most-copied-bytes") long most) {
        this.files = files;
        this.most = most;
    }

    /** Where the file's bytes are. */
    synchronized Path of(long candidate, FileView file) {
        try {
            Path copy = directory().resolve(file.sha256());
            if (sizes.get(file.sha256()) == null || !Files.exists(copy)) {
                write(candidate, file, copy);
                sizes.put(file.sha256(), file.size());
                held += file.size();
                makeRoom(file.sha256());
            }
            return copy;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void write(long candidate, FileView file, Path copy) throws IOException {
        Path unfinished = Files.createTempFile(directory(), "copy", ".part");
        MessageDigest digest = Digests.algorithm();
        try (OutputStream out = Files.newOutputStream(unfinished)) {
            for (long from = 0; from < file.size(); from += PIECE) {
                byte[] piece = files.piece(candidate, file.path(), from, PIECE);
                digest.update(piece);
                out.write(piece);
            }
        }
        if (!HexFormat.of().formatHex(digest.digest()).equals(file.sha256())) {
            Files.delete(unfinished);
            throw new IllegalStateException("not the bytes that were frozen: " + candidate + " " + file.path());
        }
        Files.move(unfinished, copy, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private void makeRoom(String newest) throws IOException {
        Iterator<Map.Entry<String, Long>> oldestFirst = sizes.entrySet().iterator();
        while (held > most && oldestFirst.hasNext()) {
            Map.Entry<String, Long> oldest = oldestFirst.next();
            if (!oldest.getKey().equals(newest)) {
                Files.deleteIfExists(directory().resolve(oldest.getKey()));
                held -= oldest.getValue();
                oldestFirst.remove();
            }
        }
    }

    private Path directory() throws IOException {
        if (directory == null) {
            directory = Files.createTempDirectory("yingshang-editions");
        }
        return directory;
    }

    synchronized void clear(@Observes ShutdownEvent end) throws IOException {
        if (directory != null) {
            for (String name : sizes.keySet()) {
                Files.deleteIfExists(directory.resolve(name));
            }
            Files.deleteIfExists(directory);
        }
    }
}
