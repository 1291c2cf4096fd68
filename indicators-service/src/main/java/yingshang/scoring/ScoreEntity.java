package yingshang.scoring;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import yingshang.catalogue.Period;
import yingshang.scoring.method.NodeScore;
import yingshang.scoring.method.State;

/** The standing result of a region, period and node; replaced by the next run that computes it, never changed. */
@Entity
@Immutable
@Table(name = "score")
class ScoreEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "score_seq")
    @SequenceGenerator(name = "score_seq", sequenceName = "score_seq")
    private Long id;

    private int frameworkEdition;
    private String region;
    private String period;
    private LocalDate periodEnd;
    private String node;

    @Enumerated(EnumType.STRING)
    private ScoreKind kind;

    @Enumerated(EnumType.STRING)
    private State state;

    private BigDecimal score;
    private BigDecimal coverage;
    private boolean carriedForward;
    private boolean demonstration;
    private Long[] measurements;
    private long run;

    ScoreEntity() {}

    ScoreEntity(Place place, ScoreKind kind, NodeScore result, Basis basis) {
        this.frameworkEdition = place.frameworkEdition();
        this.region = place.region();
        this.period = place.period().code();
        this.periodEnd = place.period().end();
        this.run = place.run();
        this.node = result.code();
        this.kind = kind;
        this.state = result.state();
        this.score = result.score();
        this.coverage = result.coverage();
        this.carriedForward = basis.carriedForward();
        this.demonstration = basis.demonstration();
        this.measurements = basis.measurements().toArray(Long[]::new);
    }

    /** Where a result belongs and which run computed it. */
    record Place(int frameworkEdition, String region, Period period, long run) {}

    /** Its name. */
    ScoreId scoreId() {
        return new ScoreId(frameworkEdition, region, Period.of(period), node);
    }

    int frameworkEdition() {
        return frameworkEdition;
    }

    String region() {
        return region;
    }

    String period() {
        return period;
    }

    String node() {
        return node;
    }

    ScoreKind kind() {
        return kind;
    }

    State state() {
        return state;
    }

    BigDecimal score() {
        return score;
    }

    BigDecimal coverage() {
        return coverage;
    }

    boolean carriedForward() {
        return carriedForward;
    }

    boolean demonstration() {
        return demonstration;
    }

    Long[] measurements() {
        return measurements.clone();
    }

    long run() {
        return run;
    }
}
