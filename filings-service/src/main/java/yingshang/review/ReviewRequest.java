package yingshang.review;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import yingshang.filing.Return;
import yingshang.filing.ReturnReason;

/**
 * A reviewer's decision.
 *
 * @param reasonCode why it is returned, one of {@code /review-reasons}; absent means {@code other}
 * @param reason in the reviewer's words; needed to return something for reason {@code other}
 * @param deadline until when what is returned can be mended though its round is closed
 * @param entries what is to be mended, filed already or missing; when absent or empty, everything may be
 */
@Schema(name = "ReviewRequest")
record ReviewRequest(
        @NotNull Decision decision,
        ReturnReason reasonCode,

        @Size(max = 2000) @Pattern(regexp = ReviewRequest.STORABLE, message = "{yingshang.storable}")
        String reason,

        Instant deadline,
        @Size(max = 200) List<@NotNull @Valid Item> entries) {

    private static final String STORABLE = "[^\\x00\\uD800-\\uDFFF]*";

    /**
     * One entry to mend.
     *
     * @param reasonCode absent means {@code other} when there is a reason, else that of the whole return
     * @param reason in the reviewer's words; absent without a code means that of the whole return
     */
    @Schema(name = "ReviewedEntry")
    record Item(
            @NotBlank @Size(max = 200) @Pattern(regexp = STORABLE, message = "{yingshang.storable}")
            String scenario,

            ReturnReason reasonCode,

            @Size(max = 2000) @Pattern(regexp = STORABLE, message = "{yingshang.storable}")
            String reason) {

        private Return.Item within(ReviewRequest whole) {
            return reasonCode == null && !says(reason)
                    ? new Return.Item(scenario, whole.code(), whole.reason)
                    : new Return.Item(scenario, code(), reason);
        }

        ReturnReason code() {
            return orOther(reasonCode);
        }
    }

    ReviewRequest {
        entries = entries == null ? List.of() : entries;
    }

    /** What is given back; only of a request to return something. */
    Return given() {
        return new Return(
                code(),
                reason,
                deadline,
                entries.stream().map(item -> item.within(this)).toList());
    }

    ReturnReason code() {
        return orOther(reasonCode);
    }

    static boolean says(String text) {
        return text != null && !text.isBlank();
    }

    private static ReturnReason orOther(ReturnReason code) {
        return code == null ? ReturnReason.OTHER : code;
    }
}
