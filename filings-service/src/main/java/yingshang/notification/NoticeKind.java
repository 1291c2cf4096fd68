package yingshang.notification;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What can be told, what each is about, and the details its text names, in the text's order. How a detail is written is
 * said in {@link NoticeTexts}.
 */
@Schema(name = "NotificationKind")
public enum NoticeKind {
    @JsonProperty("round-opened")
    ROUND_OPENED(About.ROUND, "period", "closesAt"),
    /** {@code missing}: how many filings are still expected. */
    @JsonProperty("due-soon")
    DUE_SOON(About.ROUND, "period", "region", "missing", "closesAt"),
    /** {@code missing}: how many filings are still expected. */
    @JsonProperty("overdue")
    OVERDUE(About.ROUND, "period", "region", "missing", "closesAt"),
    /** {@code departments}: how many have not filed; {@code missing}: how many filings. */
    @JsonProperty("filings-missing")
    FILINGS_MISSING(About.ROUND, "period", "departments", "missing", "closesAt"),
    /** {@code until}: by when it has to be mended. */
    @JsonProperty("returned")
    RETURNED(About.FILING, "period", "region", "indicator", "reason", "until"),
    @JsonProperty("return-due-soon")
    RETURN_DUE_SOON(About.FILING, "period", "region", "indicator", "until"),
    @JsonProperty("return-overdue")
    RETURN_OVERDUE(About.FILING, "period", "region", "indicator", "until"),
    @JsonProperty("accepted")
    ACCEPTED(About.FILING, "period", "region", "indicator"),
    @JsonProperty("extension-requested")
    EXTENSION_REQUESTED(About.EXTENSION, "period", "region", "indicator", "department", "reason"),
    /** {@code decision}: granted or refused; {@code until}: when what was granted expires. */
    @JsonProperty("extension-decided")
    EXTENSION_DECIDED(About.EXTENSION, "period", "region", "indicator", "decision", "until", "reason"),
    @JsonProperty("withdrawn")
    WITHDRAWN(About.FILING, "period", "region", "indicator", "department", "reason"),
    @JsonProperty("correction-submitted")
    CORRECTION_SUBMITTED(About.FILING, "period", "region", "indicator", "department", "reason"),
    /** {@code until}: by when it has to be put right. */
    @JsonProperty("bad-rating")
    BAD_RATING(About.RATING, "region", "item", "until"),
    /** {@code ratings}: how many came; {@code until}: by when the first of them has to be put right. */
    @JsonProperty("bad-ratings")
    BAD_RATINGS(About.RATING_UPLOAD, "region", "ratings", "until"),
    @JsonProperty("bad-rating-due-soon")
    BAD_RATING_DUE_SOON(About.RATING, "region", "item", "until"),
    @JsonProperty("bad-rating-overdue")
    BAD_RATING_OVERDUE(About.RATING, "region", "item", "until"),
    @JsonProperty("bad-rating-returned")
    BAD_RATING_RETURNED(About.RATING, "region", "item", "reason", "until"),
    /** {@code due}: the day, in ISO 8601; {@code title}: in Chinese and on a second line in English. Below, too. */
    @JsonProperty("reform-due-soon")
    REFORM_DUE_SOON(About.REFORM_MEASURE, "clause", "title", "due"),
    @JsonProperty("reform-overdue")
    REFORM_OVERDUE(About.REFORM_MEASURE, "clause", "title", "due"),
    /** {@code days}: so many days after the due date, or more. */
    @JsonProperty("reform-escalated")
    REFORM_ESCALATED(About.REFORM_MEASURE, "clause", "title", "due", "department", "days"),
    @JsonProperty("reform-claimed")
    REFORM_CLAIMED(About.REFORM_MEASURE, "clause", "title", "department"),
    @JsonProperty("reform-returned")
    REFORM_RETURNED(About.REFORM_MEASURE, "clause", "title", "reason"),
    @JsonProperty("reform-verified")
    REFORM_VERIFIED(About.REFORM_MEASURE, "clause", "title"),
    @JsonProperty("reform-suspended")
    REFORM_SUSPENDED(About.REFORM_MEASURE, "clause", "title", "reason"),
    @JsonProperty("reform-rescheduled")
    REFORM_RESCHEDULED(About.REFORM_MEASURE, "clause", "title", "due", "reason"),
    /** The month's counts of whoever is told. */
    @JsonProperty("reform-bulletin")
    REFORM_BULLETIN(
            About.REFORM_BULLETIN, "month", "region", "measures", "done", "onTime", "late", "returned", "overdue"),
    /** {@code appeal}: its number. */
    @JsonProperty("appeal-registered")
    APPEAL_REGISTERED(About.APPEAL, "appeal"),
    @JsonProperty("appeal-transferred")
    APPEAL_TRANSFERRED(About.APPEAL, "appeal"),
    /** {@code what}: take-up, answer or resolution. */
    @JsonProperty("appeal-due-soon")
    APPEAL_DUE_SOON(About.APPEAL, "appeal", "what", "until"),
    @JsonProperty("appeal-overdue")
    APPEAL_OVERDUE(About.APPEAL, "appeal", "what", "until"),
    @JsonProperty("appeal-escalated")
    APPEAL_ESCALATED(About.APPEAL, "appeal", "department", "what", "until"),
    @JsonProperty("appeal-disputed")
    APPEAL_DISPUTED(About.APPEAL, "appeal"),
    /** {@code site}: its name; {@code findings}: how many are to be rectified; {@code until}: the first deadline. */
    @JsonProperty("inspection-concluded")
    INSPECTION_CONCLUDED(About.INSPECTION, "site", "findings", "until"),
    /** {@code item}: number of the assessment point. */
    @JsonProperty("rectification-due-soon")
    RECTIFICATION_DUE_SOON(About.INSPECTION, "site", "item", "until"),
    @JsonProperty("rectification-overdue")
    RECTIFICATION_OVERDUE(About.INSPECTION, "site", "item", "until"),
    @JsonProperty("rectification-reported")
    RECTIFICATION_REPORTED(About.INSPECTION, "site", "item"),
    @JsonProperty("rectification-returned")
    RECTIFICATION_RETURNED(About.INSPECTION, "site", "item", "reason", "until");

    /** How a kind is written. */
    static final String FORM = "round-opened|due-soon|overdue|filings-missing|returned|return-due-soon|return-overdue"
            + "|accepted|extension-requested|extension-decided|withdrawn|correction-submitted"
            + "|bad-rating|bad-ratings|bad-rating-due-soon|bad-rating-overdue|bad-rating-returned"
            + "|reform-due-soon|reform-overdue|reform-escalated|reform-claimed|reform-returned|reform-verified"
            + "|reform-suspended|reform-rescheduled|reform-bulletin"
            + "|appeal-registered|appeal-transferred|appeal-due-soon|appeal-overdue|appeal-escalated|appeal-disputed"
            + "|inspection-concluded|rectification-due-soon|rectification-overdue|rectification-reported"
            + "|rectification-returned";

    private final About about;
    private final List<String> details;

    NoticeKind(About about, String... details) {
        this.about = about;
        this.details = List.of(details);
    }

    About about() {
        return about;
    }

    /** Names of the details, in the order in which the texts count them. */
    public List<String> details() {
        return details;
    }

    /** The word used on the wire and in the text bundles. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Reads a kind written as in {@link #FORM}; null stays null. */
    static NoticeKind parse(String word) {
        return word == null ? null : valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** What a notification is about. */
    @Schema(name = "NotificationAbout")
    enum About {
        @JsonProperty("round")
        ROUND,
        @JsonProperty("filing")
        FILING,
        @JsonProperty("extension")
        EXTENSION,
        @JsonProperty("rating")
        RATING,
        @JsonProperty("rating-upload")
        RATING_UPLOAD,
        @JsonProperty("reform-measure")
        REFORM_MEASURE,
        @JsonProperty("reform-bulletin")
        REFORM_BULLETIN,
        @JsonProperty("appeal")
        APPEAL,
        @JsonProperty("inspection")
        INSPECTION
    }
}
