package yingshang.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A problem document (RFC 9457, {@code application/problem+json}).
 *
 * @param type stable identifier from {@code docs/problems.md}, {@code urn:yingshang:problem:<code>}
 * @param title what kind of problem, in the reader's language
 * @param status HTTP status code
 * @param detail what happened this time, in the reader's language; masked for 5xx
 * @param violations every fault found, never only the first; empty when the problem is not about fields
 */
@Schema(
        name = "Problem",
        requiredProperties = {"type", "title", "status", "detail"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(URI type, String title, int status, String detail, List<Violation> violations) {

    /** Media type of a problem document. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /**
     * One fault in what was sent.
     *
     * @param field path of the field, or the name of a parameter
     * @param row line in an imported file or position in a list, from 1; null when there is none
     * @param column how an imported file calls the field; null when nothing was imported
     * @param rule code of the rule that was broken
     * @param message what to mend, in the reader's language
     */
    @Schema(
            name = "Violation",
            requiredProperties = {"field", "rule", "message"})
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Violation(String field, Integer row, String column, String rule, String message) {

        /** A fault in something else than an imported file. */
        public Violation(String field, Integer row, String rule, String message) {
            this(field, row, null, rule, message);
        }
    }
}
