package yingshang.upload;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** Files of a directory of our own. What a killed process left behind is removed at the next start. */
@ApplicationScoped
class TemporaryFiles {

    private static final String PREFIX = "upload-";

    private final Path directory;

    TemporaryFiles(UploadSettings settings) {
        this.directory = settings.directory();
    }

    @PostConstruct
    void sweep() {
        try {
            Files.createDirectories(directory);
            try (Stream<Path> left = Files.list(directory)) {
                List<Path> ours = left.filter(
                                file -> file.getFileName().toString().startsWith(PREFIX))
                        .toList();
                for (Path file : ours) {
                    Files.delete(file);
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException("uploads cannot be kept in " + directory, broken);
        }
    }

    /**
     * Makes a file.
     *
     * @param closed runs when the file is closed, and when it does not come into being
     */
    Spooled write(Filling filling, Runnable closed) {
        Path file = null;
        try {
            file = Files.createTempFile(directory, PREFIX, ".part");
            MessageDigest digest = sha256();
            try (OutputStream out = new DigestOutputStream(Files.newOutputStream(file), digest)) {
                filling.into(out);
            }
            return new Spooled(file, Files.size(file), HexFormat.of().formatHex(digest.digest()), closed);
        } catch (IOException broken) {
            drop(file, closed);
            throw new UncheckedIOException(broken);
        } catch (RuntimeException refused) {
            drop(file, closed);
            throw refused;
        }
    }

    private static void drop(Path file, Runnable closed) {
        if (file != null) {
            Spooled.remove(file);
        }
        closed.run();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
