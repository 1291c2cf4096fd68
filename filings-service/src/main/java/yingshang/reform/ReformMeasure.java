package yingshang.reform;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import yingshang.reform.ReformEvent.Act;
import yingshang.reform.ReformException.Reason;
import yingshang.wire.IfMatch;

/** Each step checks that it is possible from here and answers its event, which the caller keeps. */
@Entity
class ReformMeasure {

    @Id
    private UUID id;

    @Version
    private int version;

    private String document;
    private LocalDate issued;
    private String clause;
    private int ordinal;
    private int setNumber;
    private String setZh;
    private String setEn;
    private String titleZh;
    private String titleEn;
    private String region;
    private String indicator;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> lead;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> responsible;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> others;

    /** Days by which something was to be done, those reached and those open. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "date[]")
    private List<LocalDate> milestones;

    /** The first of them that nobody has reported as reached; null when none is open. */
    private LocalDate nextDue;

    @Enumerated(EnumType.STRING)
    private ReformStatus status;

    private boolean started;

    /** Counts the steps taken; what others call the version of the measure. */
    private int steps;

    private String claimedBy;
    private Instant claimedAt;
    private Boolean inTime;
    private String verifiedBy;
    private Instant verifiedAt;
    private String suspendedFor;

    protected ReformMeasure() {}

    ReformMeasure(MeasureRequest wanted) {
        this.id = UUID.randomUUID();
        this.document = wanted.document();
        this.issued = wanted.issued();
        this.clause = wanted.clause();
        this.ordinal = wanted.ordinal();
        this.setNumber = wanted.set().number();
        this.setZh = wanted.set().title().zh();
        this.setEn = wanted.set().title().en();
        this.titleZh = wanted.title().zh();
        this.titleEn = wanted.title().en();
        this.region = wanted.region();
        this.indicator = wanted.indicator();
        this.lead = wanted.lead();
        this.responsible = wanted.responsible();
        this.others = wanted.others();
        this.milestones = wanted.milestones();
        this.nextDue = milestones.isEmpty() ? null : milestones.get(0);
    }

    ReformEvent register(Act act) {
        return record(ReformStep.REGISTERED, act);
    }

    /** @param reached the due date whose part is done, and with it all before; null when none is */
    ReformEvent report(Act act, LocalDate reached) {
        requirePossible(ReformStep.REPORTED);
        if (reached != null) {
            if (nextDue == null || reached.isBefore(nextDue) || !milestones.contains(reached)) {
                throw new ReformException(Reason.NO_SUCH_MILESTONE, reached.toString());
            }
            nextDue = milestones.stream()
                    .filter(day -> day.isAfter(reached))
                    .findFirst()
                    .orElse(null);
        }
        started = true;
        return record(ReformStep.REPORTED, act).reached(reached);
    }

    /** @param today the day of the claim; in time when no due date that is open lies before it */
    ReformEvent claim(Act act, LocalDate today) {
        requirePossible(ReformStep.CLAIMED);
        started = true;
        claimedBy = act.by();
        claimedAt = act.at();
        inTime = !isPast(today);
        return record(ReformStep.CLAIMED, act).inTime(inTime);
    }

    ReformEvent giveBack(Act act) {
        ReformEvent event = take(ReformStep.RETURNED, act);
        claimedBy = null;
        claimedAt = null;
        inTime = null;
        return event;
    }

    ReformEvent verify(Act act) {
        ReformEvent event = take(ReformStep.VERIFIED, act);
        verifiedBy = act.by();
        verifiedAt = act.at();
        return event;
    }

    ReformEvent suspend(Act act) {
        ReformEvent event = take(ReformStep.SUSPENDED, act);
        suspendedFor = act.text();
        return event;
    }

    ReformEvent resume(Act act) {
        requirePossible(ReformStep.RESUMED);
        suspendedFor = null;
        status = started ? ReformStatus.IN_PROGRESS : ReformStatus.NOT_STARTED;
        return record(ReformStep.RESUMED, act);
    }

    /** Puts one due date in the place of those that are open. */
    ReformEvent reschedule(Act act, LocalDate due, LocalDate today) {
        requirePossible(ReformStep.RESCHEDULED);
        Days.requireSensible(due);
        if (due.isBefore(today)) {
            throw new ReformException(Reason.DUE_IN_THE_PAST, due.toString());
        }
        LocalDate open = nextDue;
        Stream<LocalDate> reached = milestones.stream().filter(day -> open == null || day.isBefore(open));
        milestones = Stream.concat(reached, Stream.of(due)).distinct().sorted().toList();
        nextDue = due;
        return record(ReformStep.RESCHEDULED, act);
    }

    /** A step that changes nothing here but the status; the others have methods of their own. */
    ReformEvent take(ReformStep step, Act act) {
        requirePossible(step);
        return record(step, act);
    }

    void requireVersion(IfMatch seen) {
        if (seen.missing()) {
            throw new ReformException(Reason.VERSION_MISSING);
        }
        if (!seen.matches(steps)) {
            throw new ReformException(Reason.CHANGED, Integer.toString(steps));
        }
    }

    private void requirePossible(ReformStep step) {
        if (!step.possibleFrom(status)) {
            throw new ReformException(Reason.WRONG_STATUS, id.toString(), status.code());
        }
    }

    private ReformEvent record(ReformStep step, Act act) {
        status = step.leadsTo(status);
        steps++;
        return new ReformEvent(id, steps, step, act, new ReformEvent.Standing(status, nextDue));
    }

    private boolean isPast(LocalDate today) {
        return nextDue != null && nextDue.isBefore(today);
    }

    boolean isLedBy(String department) {
        return lead.contains(department);
    }

    boolean involves(String department) {
        return lead.contains(department) || responsible.contains(department);
    }

    UUID id() {
        return id;
    }

    int steps() {
        return steps;
    }

    String region() {
        return region;
    }

    String indicator() {
        return indicator;
    }

    List<String> lead() {
        return lead;
    }

    String clause() {
        return clause;
    }

    Wording title() {
        return new Wording(titleZh, titleEn);
    }

    /** @param days what is today, and until when a due date is near */
    MeasureView view(Days days, List<Effect> effects) {
        return new MeasureView(
                id,
                document,
                issued,
                clause,
                new MeasureSet(setNumber, new Wording(setZh, setEn)),
                title(),
                region,
                indicator,
                lead,
                responsible,
                others,
                milestones,
                nextDue,
                status.isOpen() && isPast(days.today()) ? ReformStatus.OVERDUE : status,
                days.light(status, nextDue),
                steps,
                claimedBy,
                claimedAt,
                inTime,
                verifiedBy,
                verifiedAt,
                suspendedFor,
                effects);
    }
}
