package yingshang.scoring;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.hibernate.annotations.Immutable;
import yingshang.scoring.method.Uncertainty.Interval;
import yingshang.scoring.method.Uncertainty.Intervals;

/** Where the score and the rank of a region's node lie; scores as they are shown, to five decimals. */
@Entity
@Immutable
@Table(name = "score_interval")
class ScoreIntervalEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "score_interval_seq")
    @SequenceGenerator(name = "score_interval_seq", sequenceName = "score_interval_seq")
    private Long id;

    private long intervalSet;
    private String region;
    private String node;
    private BigDecimal weightsLow;
    private BigDecimal weightsHigh;
    private int weightsBest;
    private int weightsWorst;
    private BigDecimal leavingLow;
    private BigDecimal leavingHigh;
    private int leavingBest;
    private int leavingWorst;

    ScoreIntervalEntity() {}

    ScoreIntervalEntity(long intervalSet, Intervals intervals) {
        this.intervalSet = intervalSet;
        this.region = intervals.region();
        this.node = intervals.node();
        Interval weights = intervals.byWeights();
        this.weightsLow = shown(weights.lowest());
        this.weightsHigh = shown(weights.highest());
        this.weightsBest = weights.best();
        this.weightsWorst = weights.worst();
        Interval leaving = intervals.byLeavingOut();
        this.leavingLow = shown(leaving.lowest());
        this.leavingHigh = shown(leaving.highest());
        this.leavingBest = leaving.best();
        this.leavingWorst = leaving.worst();
    }

    private static BigDecimal shown(double score) {
        return Shown.figure(new BigDecimal(score));
    }

    String region() {
        return region;
    }

    String node() {
        return node;
    }

    ScoreRange byWeights() {
        return new ScoreRange(weightsLow, weightsHigh, weightsBest, weightsWorst);
    }

    ScoreRange byLeavingOut() {
        return new ScoreRange(leavingLow, leavingHigh, leavingBest, leavingWorst);
    }
}
