package yingshang.jobs;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** A run as it is read. Replicas may want to change a row at once, so changes are single conditional statements. */
@Entity
@Immutable
@Table(name = "job_run")
class JobRunEntity {

    @Id
    private Long id;

    private String job;

    @Enumerated(EnumType.STRING)
    private JobTrigger trigger;

    private String startedBy;
    private Long recovers;
    private String process;

    @Enumerated(EnumType.STRING)
    private JobStatus status;

    private Instant startedAt;
    private Instant heartbeatAt;
    private Instant endedAt;
    private Long total;
    private long read;
    private long done;
    private long failed;
    private String error;

    JobRunEntity() {}

    String job() {
        return job;
    }

    JobRunView view() {
        return new JobRunView(
                id,
                job,
                trigger,
                startedBy,
                recovers,
                process,
                status,
                startedAt,
                heartbeatAt,
                endedAt,
                total,
                read,
                done,
                failed,
                error);
    }
}
