package yingshang.published;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What is kept of published data, and how it is sent. */
@ConfigMapping(prefix = "yingshang.published")
public interface PublishedSettings {

    /** How long an answer that must be asked for again is used without asking; 0 to ask every time. */
    Duration fresh();

    /** For how long a kept answer is used when the service is away. */
    Duration stale();

    /** Memory for kept answers. */
    MemorySize memory();

    /** Largest answer kept in memory; larger ones are kept on disk when they never change. */
    MemorySize largestInMemory();

    /** Disk for kept files. */
    MemorySize disk();

    /** Directory for kept files, emptied at the start; made in the system's temporary directory when not given. */
    Optional<Path> directory();

    /** Encodings in the order in which they are preferred. */
    Optional<List<@NotNull Encoding>> encodings();

    /** Whether pages of other sites may read published data (CORS). */
    boolean anyOrigin();
}
