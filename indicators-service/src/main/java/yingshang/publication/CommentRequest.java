package yingshang.publication;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody has to say about a candidate. */
@Schema(name = "CandidateCommentRequest")
record CommentRequest(@NotBlank @Size(max = 4000) String text) {}
