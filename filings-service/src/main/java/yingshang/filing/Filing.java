package yingshang.filing;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import yingshang.filing.FilingEvent.Act;
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

    @Embedded
    private Tally tally;

    /** Counts the steps taken; what others call the version of the filing. */
    private int steps;

    private String createdBy;
    private Instant createdAt;
    private Instant submittedAt;
    private Instant firstSubmittedAt;
    private boolean late;

    /** The step of the last return; null when what was returned is submitted again. */
    private Integer returnedStep;

    private Instant returnDeadline;
    private Instant acceptedAt;

    /** The step of the last acceptance; null when nothing was ever accepted. */
    private Integer acceptedStep;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Finding> acceptedFindings;

    /** Whether what is filed is to take the place of what was accepted. */
    private boolean correction;

    private Instant withdrawnAt;

    protected Filing() {}

    Filing(RoundView round, String region, String indicator, String department, Act act) {
        this.id = UUID.randomUUID();
        this.round = round.id();
        this.period = round.period();
        this.demonstration = round.demonstration();
        this.region = region;
        this.indicator = indicator;
        this.department = department;
        this.findings = List.of();
        this.tally = Tally.NOTHING;
        this.createdBy = act.by();
        this.createdAt = act.at();
    }

    FilingEvent create(Act act) {
        return record(Step.CREATED, act);
    }

    /** @param how EDITED or IMPORTED */
    FilingEvent edit(Step how, Act act) {
        return take(how, act);
    }

    /** @param isLate whether the round was closed already */
    FilingEvent submit(Act act, boolean isLate) {
        FilingEvent event = take(Step.SUBMITTED, act);
        submittedAt = act.at();
        if (firstSubmittedAt == null) {
            firstSubmittedAt = act.at();
            late = isLate;
        }
        mended();
        return event;
    }

    FilingEvent giveBack(Act act) {
        FilingEvent event = take(Step.RETURNED, act);
        returnedStep = steps;
        returnDeadline = act.deadline();
        return event;
    }

    FilingEvent accept(Act act) {
        FilingEvent event = take(Step.ACCEPTED, act);
        acceptedAt = act.at();
        acceptedStep = steps;
        acceptedFindings = findings;
        correction = false;
        return event;
    }

    FilingEvent correct(Act act) {
        FilingEvent event = take(Step.CORRECTION_STARTED, act);
        correction = true;
        return event;
    }

    FilingEvent abandon(Act act) {
        if (!correction) {
            throw impossible();
        }
        FilingEvent event = take(Step.CORRECTION_ABANDONED, act);
        correction = false;
        mended();
        return event;
    }

    FilingEvent withdraw(Act act) {
        FilingEvent event = take(Step.WITHDRAWN, act);
        withdrawnAt = act.at();
        mended();
        return event;
    }

    /** Keeps what the rules say: about the filing as a whole here, and how much of it there is in all. */
    void judge(int held, List<Finding> all) {
        findings = all.stream().filter(finding -> finding.entry() == null).toList();
        tally = Tally.of(held, all);
    }

    void requirePossible(Step step) {
        if (!step.possibleFrom(status)) {
            throw impossible();
        }
    }

    /** A step that changes nothing here but the status; the others have methods of their own. */
    FilingEvent take(Step step, Act act) {
        requirePossible(step);
        return record(step, act);
    }

    private FilingEvent record(Step step, Act act) {
        status = step.leadsTo(status);
        steps++;
        return new FilingEvent(id, steps, step, act);
    }

    private void mended() {
        returnedStep = null;
        returnDeadline = null;
    }

    private FilingException impossible() {
        return new FilingException(FilingException.Reason.WRONG_STATUS, id.toString(), status.code());
    }

    boolean wasAccepted() {
        return acceptedStep != null;
    }

    /** Whether it is returned, and the deadline that was set has not passed. */
    boolean isGivenBack(Instant now) {
        return returnDeadline != null && !now.isAfter(returnDeadline);
    }

    /** Whether what is filed is to take the place of what was accepted. */
    boolean corrects() {
        return correction;
    }

    boolean wasSubmitted() {
        return firstSubmittedAt != null;
    }

    Instant submittedAt() {
        return submittedAt;
    }

    boolean late() {
        return late;
    }

    UUID id() {
        return id;
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

    FilingStatus status() {
        return status;
    }

    int steps() {
        return steps;
    }

    Integer returnedStep() {
        return returnedStep;
    }

    Integer acceptedStep() {
        return acceptedStep;
    }

    List<Finding> findings() {
        return findings;
    }

    List<Finding> acceptedFindings() {
        return acceptedFindings;
    }

    Tally tally() {
        return tally;
    }

    FilingView view(List<EntryView> entries, List<FindingView> ownFindings, ReturnView returned) {
        return new FilingView(
                id,
                round,
                period,
                region,
                indicator,
                department,
                status,
                demonstration,
                steps,
                entries,
                ownFindings,
                createdBy,
                createdAt,
                submittedAt,
                firstSubmittedAt,
                late,
                returned,
                acceptedAt,
                correction,
                withdrawnAt);
    }
}
