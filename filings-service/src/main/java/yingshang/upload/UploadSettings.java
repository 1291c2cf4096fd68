package yingshang.upload;

import io.smallrye.config.ConfigMapping;
import jakarta.validation.constraints.Min;
import java.nio.file.Path;
import java.time.Duration;

/** How uploads are taken; the values are in {@code application.properties}. */
@ConfigMapping(prefix = "yingshang.upload")
interface UploadSettings {

    /** Where they are kept while they are worked on; no other process may use it. */
    Path directory();

    /** Most uploads taken or worked on at the same time. */
    @Min(1)
    int atOnce();

    /** Most files on their way to callers at the same time. */
    @Min(1)
    int outAtOnce();

    /** How long a body may take to come before {@link #slowest} counts. */
    Duration patience();

    /** Bytes a second that must come on the whole, so that nobody holds a place by dripping. */
    @Min(1)
    long slowest();

    /** Largest body in bytes of a route that takes no file. */
    @Min(1)
    long formBytes();
}
