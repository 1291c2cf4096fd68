package yingshang.inspections;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import yingshang.indicators.Reference;
import yingshang.round.Period;

/** What is asked for. */
final class InspectionRequests {

    /** Text that PostgreSQL can keep: no NUL, no half of a surrogate pair. */
    static final String STORABLE = "[^\\x00\\uD800-\\uDFFF]*";

    private InspectionRequests() {}

    /** A site, and by which form it is scored from now on. */
    @Schema(name = "InspectionSiteRequest")
    record Site(
            @NotNull @Pattern(regexp = Reference.CODE, message = "{yingshang.code}")
            String form,

            @NotBlank @Size(max = 200) @Pattern(regexp = STORABLE, message = "{yingshang.storable}")
            String name,

            @NotNull @Pattern(regexp = Reference.CODE, message = "{yingshang.code}")
            String region,

            @NotNull @Pattern(regexp = Reference.CODE, message = "{yingshang.code}")
            String department,

            boolean demonstration) {}

    /**
     * An inspection of a site.
     *
     * @param period for which it counts, in SDMX form; a site has one for each
     */
    @Schema(name = "InspectionRequest")
    record Opening(
            @NotNull UUID site,

            @NotNull @Pattern(regexp = Period.FORM, message = "{yingshang.period}")
            String period) {}

    /** What those who run a site say of it: every item of the form once. */
    @Schema(name = "SelfAssessmentRequest")
    record SelfAssessment(@NotEmpty @Size(max = 200) List<@NotNull @Valid Assessed> scores) {}

    /** One item. */
    @Schema(name = "SelfAssessedItem")
    record Assessed(
            @Min(1) int item,

            @NotNull @DecimalMin("0") @Digits(integer = 3, fraction = 2)
            BigDecimal points,

            @Size(max = 1000) @Pattern(regexp = STORABLE, message = "{yingshang.storable}")
            String note) {}

    /** What the inspector found: every item of the form once. */
    @Schema(name = "InspectionConclusionRequest")
    record Conclusion(@NotEmpty @Size(max = 200) List<@NotNull @Valid Found> scores) {}

    /**
     * One item.
     *
     * @param finding what is wrong; needed unless it has all its points
     * @param workingDays in which it is to be rectified, from now; needed with a finding
     */
    @Schema(name = "InspectedItem")
    record Found(
            @Min(1) int item,

            @NotNull @DecimalMin("0") @Digits(integer = 3, fraction = 2)
            BigDecimal points,

            @Size(max = 1000) @Pattern(regexp = STORABLE, message = "{yingshang.storable}")
            String finding,

            @Min(1) @Max(60) Integer workingDays) {

        boolean hasFinding() {
            return finding != null && !finding.isBlank();
        }
    }

    /** What was done about a finding. */
    @Schema(name = "RectificationReportRequest")
    record Report(
            @NotBlank @Size(max = 2000) @Pattern(regexp = STORABLE, message = "{yingshang.storable}")
            String report) {}

    /**
     * Whether a finding is rectified.
     *
     * @param reason needed when it is not
     */
    @Schema(name = "RectificationVerificationRequest")
    record Verification(
            @NotNull Boolean rectified,

            @Size(max = 2000) @Pattern(regexp = STORABLE, message = "{yingshang.storable}")
            String reason) {}
}
