package yingshang.rows;

import jakarta.persistence.Embeddable;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import yingshang.upload.Spooled;

/**
 * The file that rows came in.
 *
 * @param fileName as people know it; null when it was not told
 * @param form {@code csv} or {@code ndjson}
 * @param encoding {@code UTF-8} or {@code GB18030}
 * @param size in bytes
 * @param sha256 of its bytes
 */
@Embeddable
@Schema(name = "FileSource")
public record FileSource(
        @Schema(nullable = true) String fileName, String form, String encoding, long size, String sha256) {

    /** Says where rows came from. */
    public static FileSource of(String name, RowFile file, Spooled spooled) {
        return new FileSource(
                name,
                file.form().name().toLowerCase(Locale.ROOT),
                file.encoding().name(),
                spooled.size(),
                spooled.sha256());
    }
}
