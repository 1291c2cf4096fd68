package yingshang.scoring;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.Immutable;
import yingshang.catalogue.Period;
import yingshang.scoring.method.State;

/** A row of the view of standing results: what a region, period and node came to. */
@Entity
@Immutable
@Table(name = "score")
class ScoreEntity {

    @Id
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

    /** Those of a scenario; of a node none, see {@link ScoreBasis}. */
    List<Long> measurements() {
        return List.of(measurements);
    }

    long run() {
        return run;
    }
}
