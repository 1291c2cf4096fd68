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

    ReductionEntity(ReducedValue reduced) {
        this.frameworkEdition = reduced.frameworkEdition();
        this.region = reduced.region();
        this.period = reduced.period();
        this.periodEnd = Period.of(reduced.period()).end();
        this.indicator = reduced.indicator();
        this.metric = reduced.metric();
        this.scenario = reduced.scenario();
        this.value = reduced.value();
        this.measurement = reduced.measurement();
        this.carriedForward = reduced.carriedForward();
        this.demonstration = reduced.demonstration();
        this.baseline = reduced.baseline();
        this.baselineAsOf = reduced.baselineAsOf();
        this.baselineMeasurement = reduced.baselineMeasurement();
    }

    String metric() {
        return metric;
    }

    String scenario() {
        return scenario;
    }

    ReducedValue value() {
        return new ReducedValue(
                frameworkEdition,
                region,
                period,
                metric,
                scenario,
                value,
                measurement,
                carriedForward,
                demonstration,
                baseline,
                baselineAsOf,
                baselineMeasurement);
    }
}
