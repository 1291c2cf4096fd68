package yingshang.inspections;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import yingshang.deadline.DeadlineClock;
import yingshang.deadline.Term;
import yingshang.inspections.InspectionEvent.Act;
import yingshang.inspections.InspectionException.Reason;

/** What was found wrong at one item, until somebody else than who mended it has verified that. */
@Entity
class InspectionFinding {

    @Id
    private UUID id;

    @Version
    private int version;

    private UUID inspection;
    private UUID site;
    private String siteName;
    private String form;
    private int item;
    private String region;
    private String department;
    private boolean demonstration;
    private String period;
    private String text;
    private BigDecimal lost;
    private int repeats;

    @Enumerated(EnumType.STRING)
    private Status status;

    private int workingDays;
    private Instant foundAt;
    private Instant until;
    private boolean reminded;
    private boolean overdueTold;
    private String report;
    private String reportedBy;
    private Instant reportedAt;
    private String verification;
    private String verifiedBy;
    private Instant verifiedAt;

    protected InspectionFinding() {}

    /**
     * Something found at an item.
     *
     * @param lost points that the item did not get
     * @param repeats in how many inspections of the site before the same item had a finding
     */
    InspectionFinding(Inspection of, InspectionRequests.Found found, BigDecimal lost, int repeats, Instant at) {
        this.id = UUID.randomUUID();
        this.inspection = of.id();
        this.site = of.site();
        this.siteName = of.siteName();
        this.form = of.form();
        this.item = found.item();
        this.region = of.region();
        this.department = of.department();
        this.demonstration = of.demonstration();
        this.period = of.period();
        this.text = found.finding();
        this.lost = lost;
        this.repeats = repeats;
        this.status = Status.OPEN;
        this.workingDays = found.workingDays();
        this.foundAt = at;
    }

    /** Asks the clock by when; says whether it knows. */
    boolean settle(DeadlineClock clock) {
        until = clock.end(foundAt, Term.workingDays(workingDays)).orElse(null);
        return until != null;
    }

    void report(Act act) {
        requireStatus(Status.OPEN);
        status = Status.REPORTED;
        report = act.reason();
        reportedBy = act.by();
        reportedAt = act.at();
    }

    /** Rectified; when it was reported in time, it was in time. */
    void verify(Act act) {
        judge(act);
        status = Status.RECTIFIED;
    }

    /** Not rectified: the time runs on as if nothing had been reported. */
    void giveBack(Act act) {
        if (act.reason() == null) {
            throw new InspectionException(Reason.REASON_MISSING, id.toString());
        }
        judge(act);
        status = Status.OPEN;
    }

    private void judge(Act act) {
        requireStatus(Status.REPORTED);
        if (act.by().equals(reportedBy)) {
            throw new InspectionException(Reason.OWN_RECTIFICATION, id.toString());
        }
        verification = act.reason();
        verifiedBy = act.by();
        verifiedAt = act.at();
    }

    private void requireStatus(Status wanted) {
        if (status != wanted) {
            throw new InspectionException(Reason.FINDING_STATUS, status.name().toLowerCase(Locale.ROOT));
        }
    }

    /** The department is reminded once. */
    void remind() {
        reminded = true;
    }

    /** That the deadline has passed is told once. */
    void tellOverdue() {
        overdueTold = true;
    }

    UUID id() {
        return id;
    }

    UUID inspection() {
        return inspection;
    }

    int item() {
        return item;
    }

    String siteName() {
        return siteName;
    }

    String region() {
        return region;
    }

    String department() {
        return department;
    }

    boolean demonstration() {
        return demonstration;
    }

    Instant until() {
        return until;
    }

    Instant reportedAt() {
        return reportedAt;
    }

    boolean isOpen() {
        return status == Status.OPEN;
    }

    InspectionFindingView view(Instant now) {
        Instant done = status == Status.OPEN ? now : reportedAt;
        return new InspectionFindingView(
                id,
                inspection,
                site,
                siteName,
                form,
                item,
                region,
                department,
                period,
                text,
                lost,
                repeats,
                status,
                workingDays,
                foundAt,
                until,
                until != null && done.isAfter(until),
                report,
                reportedBy,
                reportedAt,
                verification,
                verifiedBy,
                verifiedAt);
    }

    /** How far a rectification has come. */
    @Schema(name = "InspectionFindingStatus")
    enum Status {
        @JsonProperty("open")
        OPEN,
        /** The department says that it is rectified. */
        @JsonProperty("reported")
        REPORTED,
        /** Somebody else says so, too. */
        @JsonProperty("rectified")
        RECTIFIED;

        static final String FORM = "open|reported|rectified";

        /** Reads a status written as in {@link #FORM}; null stays null. */
        static Status parse(String word) {
            return word == null ? null : valueOf(word.toUpperCase(Locale.ROOT));
        }
    }
}
