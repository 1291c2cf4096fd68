package yingshang.filing;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import yingshang.filing.FilingEvent.Act;
import yingshang.filing.FilingEvent.Kind;
import yingshang.round.RoundView;
import yingshang.validation.Finding;

/** Each step checks that it is possible from here and answers its event, which the caller keeps. */
@Entity
class Filing {

    @Id
    private UUID id;

    @Version
    private int version;

    private UUID round;
    private String period;
    private String region;
    private String indicator;
    private String department;
    private boolean demonstration;

    @Enumerated(EnumType.STRING)
    private FilingStatus status;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Finding> findings;

    private int steps;
    private String createdBy;
    private Instant createdAt;
    private Instant submittedAt;
    private Instant acceptedAt;

    protected Filing() {}

    Filing(RoundView round, String region, String indicator, String department, Act act) {
        this.id = UUID.randomUUID();
        this.round = round.id();
        this.period = round.period();
        this.demonstration = round.demonstration();
        this.region = region;
        this.indicator = indicator;
        this.department = department;
        this.status = FilingStatus.DRAFT;
        this.findings = List.of();
        this.createdBy = act.by();
        this.createdAt = act.at();
    }

    FilingEvent create(Act act) {
        require(Set.of(FilingStatus.DRAFT));
        return step(Kind.CREATED, act);
    }

    FilingEvent edit(Act act) {
        require(Set.of(FilingStatus.DRAFT, FilingStatus.RETURNED));
        return step(Kind.EDITED, act);
    }

    FilingEvent submit(Act act) {
        require(Set.of(FilingStatus.DRAFT, FilingStatus.RETURNED));
        status = FilingStatus.SUBMITTED;
        submittedAt = act.at();
        return step(Kind.SUBMITTED, act);
    }

    FilingEvent giveBack(Act act) {
        require(Set.of(FilingStatus.SUBMITTED));
        status = FilingStatus.RETURNED;
        return step(Kind.RETURNED, act);
    }

    FilingEvent accept(Act act) {
        require(Set.of(FilingStatus.SUBMITTED));
        status = FilingStatus.ACCEPTED;
        acceptedAt = act.at();
        return step(Kind.ACCEPTED, act);
    }

    /** Keeps what the rules say about the filing as a whole. */
    void judge(List<Finding> all) {
        findings = all.stream().filter(finding -> finding.entry() == null).toList();
    }

    private FilingEvent step(Kind kind, Act act) {
        steps++;
        return new FilingEvent(id, steps, kind, act);
    }

    private void require(Set<FilingStatus> possible) {
        if (!possible.contains(status)) {
            throw new FilingException(FilingException.Reason.WRONG_STATUS, id.toString(), status.code());
        }
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    UUID round() {
        return round;
    }

    String period() {
        return period;
    }

    String region() {
        return region;
    }

    String indicator() {
        return indicator;
    }

    String department() {
        return department;
    }

    boolean demonstration() {
        return demonstration;
    }

    int steps() {
        return steps;
    }

    FilingView view(List<EntryView> entries, List<FindingView> ownFindings) {
        return new FilingView(
                id,
                round,
                period,
                region,
                indicator,
                department,
                status,
                demonstration,
                version,
                entries,
                ownFindings,
                createdBy,
                createdAt,
                submittedAt,
                acceptedAt);
    }

    List<Finding> findings() {
        return findings;
    }
}
