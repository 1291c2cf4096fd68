package yingshang.ratings;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whom to ask again about a bad rating. Shown to the department, the reviewers and the task force alone, and erased
 * when its time is over.
 *
 * @param comment what they wrote
 */
@Schema(name = "RatingContactView")
record RatingContactView(
        @Schema(nullable = true) String name,
        @Schema(nullable = true) String phone,
        @Schema(nullable = true) String comment) {}
