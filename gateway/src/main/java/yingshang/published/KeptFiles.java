package yingshang.published;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.logging.Log;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.file.OpenOptions;
import io.vertx.core.http.HttpClientResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.Stream;

/** Published files on this machine's disk: those that never change and are too large for memory. */
@ApplicationScoped
class KeptFiles {

    private static final String SUFFIX = ".published";

    private final Vertx vertx;
    private final Path directory;
    private final long most;
    private final Cache<String, Kept> files;

    KeptFiles(PublishedSettings settings, Vertx vertx) {
        this.vertx = vertx;
        this.directory = settings.directory().map(KeptFiles::emptied).orElseGet(KeptFiles::temporary);
        this.most = settings.disk().asLongValue();
        this.files = Caffeine.newBuilder()
                .maximumWeight(most)
                .weigher((String key, Kept kept) -> kept.weight())
                .removalListener((key, kept, cause) -> delete(kept))
                .build();
    }

    Kept find(String key) {
        return files.getIfPresent(key);
    }

    /** Whether a file of so many bytes is kept. A weight is an int, and no single file takes most of the room. */
    boolean takes(long length) {
        return length <= Math.min(most / 4, Integer.MAX_VALUE);
    }

    /** Writes the body of {@code answer} to disk; fails when it is cut short. */
    Future<Kept> take(String key, HttpClientResponse answer, long length, Duration fresh) {
        Path file = directory.resolve(UUID.randomUUID() + SUFFIX);
        return vertx.fileSystem()
                .open(file.toString(), new OpenOptions().setCreateNew(true).setWrite(true))
                .compose(answer::pipeTo)
                .compose(done -> vertx.fileSystem().props(file.toString()))
                .compose(written -> {
                    if (written.size() != length) {
                        return Future.failedFuture("a published file was cut short");
                    }
                    Kept kept = Kept.onDisk(answer.headers(), file, length, fresh);
                    files.put(key, kept);
                    return Future.succeededFuture(kept);
                })
                .onFailure(failure -> delete(file));
    }

    private static void delete(Kept kept) {
        if (kept != null) {
            delete(kept.file());
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException failure) {
            Log.warnf("cannot remove %s: %s", file, failure);
        }
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("yingshang-published");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Path emptied(Path directory) {
        try {
            Files.createDirectories(directory);
            try (Stream<Path> left = Files.list(directory)) {
                left.filter(file -> file.toString().endsWith(SUFFIX)).forEach(KeptFiles::delete);
            }
            return directory;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
