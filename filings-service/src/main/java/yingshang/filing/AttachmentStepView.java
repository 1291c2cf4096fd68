package yingshang.filing;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import yingshang.evidence.AttachmentView;

/**
 * What became of an attachment.
 *
 * @param attachment as it stands now; null when it was removed
 * @param version of the filing after this step, which its ETag says as well
 */
@Schema(name = "AttachmentStepView")
public record AttachmentStepView(@Schema(nullable = true) AttachmentView attachment, int version) {}
