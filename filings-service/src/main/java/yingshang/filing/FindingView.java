package yingshang.filing;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a rule says about an entry or a filing.
 *
 * @param code which rule
 * @param severity {@code blocks}, {@code needs-justification} or {@code informs}
 * @param message what the rule says, in the reader's language
 */
@Schema(name = "FindingView")
public record FindingView(
        String code,

        @Schema(enumeration = {"blocks", "needs-justification", "informs"})
        String severity,

        String message) {}
