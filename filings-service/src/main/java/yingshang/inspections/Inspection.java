package yingshang.inspections;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import yingshang.inspections.InspectionEvent.Act;
import yingshang.inspections.InspectionException.Reason;

/** The inspection of a site for a period: open until an inspector concludes it. */
@Entity
class Inspection {

    @Id
    private UUID id;

    @Version
    private int version;

    private UUID site;
    private String siteName;
    private String form;
    private String region;
    private String department;
    private boolean demonstration;
    private String period;

    @Enumerated(EnumType.STRING)
    private Status status;

    private BigDecimal selfScore;
    private String selfAssessedBy;
    private Instant selfAssessedAt;
    private BigDecimal score;
    private String concludedBy;
    private Instant concludedAt;
    private int steps;

    protected Inspection() {}

    Inspection(InspectionSite of, String period) {
        this.id = UUID.randomUUID();
        this.site = of.id();
        this.siteName = of.name();
        this.form = of.form();
        this.region = of.region();
        this.department = of.department();
        this.demonstration = of.demonstration();
        this.period = period;
        this.status = Status.OPEN;
    }

    InspectionEvent opened(Act act) {
        return event(InspectionStep.OPENED, null, act);
    }

    InspectionEvent assess(BigDecimal total, Act act) {
        requireOpen();
        selfScore = total;
        selfAssessedBy = act.by();
        selfAssessedAt = act.at();
        return event(InspectionStep.SELF_ASSESSED, null, act);
    }

    InspectionEvent conclude(BigDecimal total, Act act) {
        requireOpen();
        status = Status.CONCLUDED;
        score = total;
        concludedBy = act.by();
        concludedAt = act.at();
        return event(InspectionStep.CONCLUDED, null, act);
    }

    /** Something that leaves the inspection as it is. */
    InspectionEvent event(InspectionStep step, Integer item, Act act) {
        return new InspectionEvent(id, ++steps, step, item, act);
    }

    void requireOpen() {
        if (status != Status.OPEN) {
            throw new InspectionException(Reason.CONCLUDED, id.toString());
        }
    }

    UUID id() {
        return id;
    }

    UUID site() {
        return site;
    }

    String siteName() {
        return siteName;
    }

    String form() {
        return form;
    }

    String region() {
        return region;
    }

    String department() {
        return department;
    }

    String period() {
        return period;
    }

    boolean demonstration() {
        return demonstration;
    }

    int steps() {
        return steps;
    }

    InspectionSummaryView summary() {
        return new InspectionSummaryView(
                id,
                site,
                siteName,
                form,
                region,
                department,
                period,
                status,
                demonstration,
                selfScore,
                selfAssessedBy,
                selfAssessedAt,
                score,
                concludedBy,
                concludedAt,
                steps);
    }

    InspectionView view(List<InspectionView.Score> scores, List<InspectionFindingView> findings) {
        return new InspectionView(summary(), scores, findings);
    }

    /** How far an inspection has come. */
    @Schema(name = "InspectionStatus")
    enum Status {
        @JsonProperty("open")
        OPEN,
        @JsonProperty("concluded")
        CONCLUDED;

        static final String FORM = "open|concluded";

        /** Reads a status written as in {@link #FORM}; null stays null. */
        static Status parse(String word) {
            return word == null ? null : valueOf(word.toUpperCase(Locale.ROOT));
        }
    }
}
