package yingshang.publication;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A comment on a candidate. */
@Schema(name = "CandidateCommentView")
record CommentView(long id, String author, Instant writtenAt, String text) {}
