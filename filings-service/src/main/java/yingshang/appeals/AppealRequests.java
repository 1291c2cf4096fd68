package yingshang.appeals;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import yingshang.indicators.Reference;

/** What is said with a step. */
final class AppealRequests {

    private AppealRequests() {}

    /** To whom an appeal goes, and why; nothing need be said the first time. */
    @Schema(name = "AppealTransferRequest")
    record Transfer(
            @NotNull @Pattern(regexp = Reference.CODE, message = "{yingshang.code}")
            String department,

            @Size(max = 2000) @Pattern(regexp = AppealRequest.STORABLE, message = "{yingshang.storable}")
            String reason) {}

    /** What the enterprise is told. */
    @Schema(name = "AppealTextRequest")
    record Words(
            @NotBlank @Size(max = 4000) @Pattern(regexp = AppealRequest.STORABLE, message = "{yingshang.storable}")
            String text) {}

    /** Why. */
    @Schema(name = "AppealReasonRequest")
    record Why(
            @NotBlank @Size(max = 2000) @Pattern(regexp = AppealRequest.STORABLE, message = "{yingshang.storable}")
            String reason) {}

    /**
     * What the enterprise says of a resolution.
     *
     * @param remark needed to dispute
     */
    @Schema(name = "AppealConfirmationRequest")
    record Confirmation(
            @NotNull Verdict verdict,

            @Size(max = 2000) @Pattern(regexp = AppealRequest.STORABLE, message = "{yingshang.storable}")
            String remark) {}

    /** An appeal, and what shows that one may see it. */
    @Schema(name = "AppealLookupRequest")
    record Lookup(
            @NotNull @Pattern(regexp = AppealNumber.FORM, message = "{yingshang.appeal-number}")
            String number,

            @NotNull @Pattern(regexp = AppealCode.FORM, message = "{yingshang.appeal-code}")
            String code) {}

    /**
     * What the enterprise says of a resolution, with its code.
     *
     * @param remark needed to dispute
     */
    @Schema(name = "PublicAppealConfirmationRequest")
    record PublicConfirmation(
            @NotNull @Pattern(regexp = AppealNumber.FORM, message = "{yingshang.appeal-number}")
            String number,

            @NotNull @Pattern(regexp = AppealCode.FORM, message = "{yingshang.appeal-code}")
            String code,

            @NotNull Verdict verdict,

            @Size(max = 2000) @Pattern(regexp = AppealRequest.STORABLE, message = "{yingshang.storable}")
            String remark) {}

    /** Whether an appeal was resolved. */
    @Schema(name = "AppealVerdict")
    enum Verdict {
        @JsonProperty("confirm")
        CONFIRM,
        @JsonProperty("dispute")
        DISPUTE
    }
}
