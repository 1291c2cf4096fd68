package yingshang.scoring;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import yingshang.scoring.IntervalRepository.Standing;
import yingshang.scoring.method.Uncertainty.Settings;

/** How the intervals of a period were computed; gone as soon as one of the period's scores changes. */
@Entity
@Immutable
@Table(name = "interval_set")
class IntervalSetEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "interval_set_seq")
    @SequenceGenerator(name = "interval_set_seq", sequenceName = "interval_set_seq")
    private Long id;

    private int frameworkEdition;
    private String period;
    private long seed;
    private int draws;
    private String methodVersion;
    private boolean demonstration;
    private long newestRun;
    private Instant computedAt;

    IntervalSetEntity() {}

    IntervalSetEntity(int frameworkEdition, String period, Settings settings, Standing scores, Instant computedAt) {
        this.frameworkEdition = frameworkEdition;
        this.period = period;
        this.seed = settings.seed();
        this.draws = settings.draws();
        this.methodVersion = ScoringService.METHOD_VERSION;
        this.demonstration = scores.demonstration();
        this.newestRun = scores.newestRun();
        this.computedAt = computedAt;
    }

    Long id() {
        return id;
    }

    int frameworkEdition() {
        return frameworkEdition;
    }

    String period() {
        return period;
    }

    long seed() {
        return seed;
    }

    int draws() {
        return draws;
    }

    String methodVersion() {
        return methodVersion;
    }

    boolean demonstration() {
        return demonstration;
    }

    long newestRun() {
        return newestRun;
    }

    Instant computedAt() {
        return computedAt;
    }
}
