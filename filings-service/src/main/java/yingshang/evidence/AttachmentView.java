package yingshang.evidence;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An attachment of a filing.
 *
 * @param name as it was sent, without what is not fit for a name; ends as the content demands
 * @param mediaType as its content says
 * @param size in bytes
 * @param sha256 of its bytes, in lower-case hexadecimal; also the ETag of its download
 * @param scenarios codes of the scenarios it stands for, in their order; empty when it stands for the filing as a whole
 * @param removedAt when it was taken out after it had been submitted; null while it stands
 */
@Schema(name = "AttachmentView")
public record AttachmentView(
        UUID id,
        String name,
        String mediaType,
        long size,
        String sha256,
        List<String> scenarios,
        String addedBy,
        Instant addedAt,
        @Schema(nullable = true) String removedBy,
        @Schema(nullable = true) Instant removedAt) {}
