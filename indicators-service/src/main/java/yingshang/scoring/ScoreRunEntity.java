package yingshang.scoring;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import yingshang.catalogue.Written;

/**
 * One run of scoring: what it was for, who started it and how it ended. Written with its scores, or with its failure.
 */
@Entity
@Table(name = "score_run")
class ScoreRunEntity {

    enum Kind {
        INCREMENTAL,
        FULL
    }

    enum Status {
        RUNNING,
        DONE,
        FAILED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "score_run_seq")
    @SequenceGenerator(name = "score_run_seq", sequenceName = "score_run_seq")
    private Long id;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String startedBy;
    private int frameworkEdition;
    private String methodVersion;
    private String calendarDigest;
    private Instant startedAt;
    private Instant finishedAt;

    @Enumerated(EnumType.STRING)
    private Status status;

    private int regions;
    private int measurementsRead;
    private int scoresWritten;
    private String measurementsDigest;
    private Short slot;
    private String error;

    ScoreRunEntity() {}

    ScoreRunEntity(Kind kind, String startedBy, Rules rules, Instant startedAt) {
        this.kind = kind;
        this.startedBy = startedBy;
        this.frameworkEdition = rules.frameworkEdition();
        this.methodVersion = rules.methodVersion();
        this.calendarDigest = rules.calendarDigest();
        this.startedAt = startedAt;
        this.finishedAt = startedAt;
        this.status = Status.DONE;
    }

    /** By what a run computes. */
    record Rules(int frameworkEdition, String methodVersion, String calendarDigest) {}

    /** What a run came to. */
    record Totals(int regions, int measurementsRead, int scoresWritten, String measurementsDigest) {}

    Long id() {
        return id;
    }

    int frameworkEdition() {
        return frameworkEdition;
    }

    /** Where a run under way writes. */
    int slot() {
        return slot;
    }

    /** Goes on for longer than this transaction. */
    void underWay(int inSlot) {
        this.status = Status.RUNNING;
        this.finishedAt = null;
        this.slot = (short) inSlot;
    }

    boolean isUnderWay() {
        return status == Status.RUNNING;
    }

    /** Whether it computes by these rules. */
    boolean follows(Rules rules) {
        return rules.equals(new Rules(frameworkEdition, methodVersion, calendarDigest));
    }

    /** @throws IllegalStateException when it failed */
    void refuseFailure() {
        if (status == Status.FAILED) {
            throw new IllegalStateException("run " + id + " failed: " + error);
        }
    }

    void done(Instant at, Totals totals) {
        this.status = Status.DONE;
        this.finishedAt = at;
        this.regions = totals.regions();
        this.measurementsRead = totals.measurementsRead();
        this.scoresWritten = totals.scoresWritten();
        this.measurementsDigest = totals.measurementsDigest();
    }

    void failed(Instant at, String why) {
        this.status = Status.FAILED;
        this.finishedAt = at;
        this.error = why;
    }

    ScoreRunView view() {
        return new ScoreRunView(
                id,
                Written.of(kind),
                startedBy,
                frameworkEdition,
                methodVersion,
                calendarDigest,
                startedAt,
                finishedAt,
                finishedAt == null
                        ? null
                        : Duration.between(startedAt, finishedAt).toMillis(),
                Written.of(status),
                regions,
                measurementsRead,
                scoresWritten,
                measurementsDigest,
                error);
    }
}
