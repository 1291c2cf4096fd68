package yingshang.reduction;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import yingshang.catalogue.Period;
import yingshang.intake.Measurement;
import yingshang.scoring.Counted;

/** The value of a region, period and scenario with its baseline; replaced by the next run, never changed. */
@Entity
@Immutable
@Table(name = "reduction")
class ReductionEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "reduction_seq")
    @SequenceGenerator(name = "reduction_seq", sequenceName = "reduction_seq")
    private Long id;

    private int frameworkEdition;
    private String region;
    private String period;
    private LocalDate periodEnd;
    private String indicator;
    private String metric;
    private String scenario;
    private BigDecimal value;
    private long measurement;
    private boolean carriedForward;
    private boolean demonstration;
    private BigDecimal baseline;
    private LocalDate baselineAsOf;
    private Long baselineMeasurement;

    ReductionEntity() {}

    /** @param start null when there is no baseline for this period */
    ReductionEntity(int frameworkEdition, Period period, String metric, Counted counted, StartingValue start) {
        Measurement counting = counted.measurement();
        this.frameworkEdition = frameworkEdition;
        this.region = counting.region();
        this.period = period.code();
        this.periodEnd = period.end();
        this.indicator = metric.substring(0, metric.indexOf('.'));
        this.metric = metric;
        this.scenario = counting.scenario();
        this.value = counting.value();
        this.measurement = counting.id();
        this.carriedForward = counted.carriedForward();
        this.demonstration = counting.demonstration();
        if (start != null) {
            this.baseline = start.value();
            this.baselineAsOf = start.asOf();
            if (start.measurement() != null) {
                this.baselineMeasurement = start.measurement().id();
                this.demonstration = demonstration || start.measurement().demonstration();
            }
        }
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

    String indicator() {
        return indicator;
    }

    String metric() {
        return metric;
    }

    String scenario() {
        return scenario;
    }

    BigDecimal value() {
        return value;
    }

    long measurement() {
        return measurement;
    }

    boolean carriedForward() {
        return carriedForward;
    }

    boolean demonstration() {
        return demonstration;
    }

    BigDecimal baseline() {
        return baseline;
    }

    LocalDate baselineAsOf() {
        return baselineAsOf;
    }

    Long baselineMeasurement() {
        return baselineMeasurement;
    }
}
