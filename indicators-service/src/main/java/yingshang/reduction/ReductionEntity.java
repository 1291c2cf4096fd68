package yingshang.reduction;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;

/** A row of the view of standing reductions: the value of a region, period and scenario, with its baseline. */
@Entity
@Immutable
@Table(name = "reduction")
class ReductionEntity {

    @Id
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
