package yingshang.scoring;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
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
    private Instant startedAt;
    private Instant finishedAt;

    @Enumerated(EnumType.STRING)
    private Status status;

    private int measurementsRead;
    private int scoresWritten;
    private String error;

    ScoreRunEntity() {}

    ScoreRunEntity(Kind kind, String startedBy, int frameworkEdition, String methodVersion, Instant startedAt) {
        this.kind = kind;
        this.startedBy = startedBy;
        this.frameworkEdition = frameworkEdition;
        this.methodVersion = methodVersion;
        this.startedAt = startedAt;
        this.finishedAt = startedAt;
        this.status = Status.DONE;
    }

    Long id() {
        return id;
    }

    void done(Instant at, int read, int written) {
        this.finishedAt = at;
        this.measurementsRead = read;
        this.scoresWritten = written;
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
                startedAt,
                finishedAt,
                Written.of(status),
                measurementsRead,
                scoresWritten,
                error);
    }
}
