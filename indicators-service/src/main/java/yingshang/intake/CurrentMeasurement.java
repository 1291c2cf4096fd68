package yingshang.intake;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import yingshang.catalogue.Period;
import yingshang.catalogue.Written;

/** A row of the view that says which measurement stands. */
@Entity
@Immutable
@Table(name = "current_measurement")
class CurrentMeasurement {

    @Id
    private Long id;

    private UUID filing;
    private UUID entry;
    private int version;
    private String region;
    private String indicator;
    private String scenario;
    private String period;
    private LocalDate periodEnd;
    private String unit;
    private BigDecimal value;

    @Enumerated(EnumType.STRING)
    private Special special;

    private boolean demonstration;
    private String department;
    private Instant acceptedAt;

    CurrentMeasurement() {}

    Measurement measurement() {
        return new Measurement(
                id, filing, version, region, scenario, Period.of(period), value, special, demonstration, acceptedAt);
    }

    Accepted accepted() {
        return new Accepted(measurement(), entry, department);
    }

    MeasurementView view() {
        return new MeasurementView(
                id,
                filing,
                version,
                region,
                indicator,
                scenario,
                period,
                unit,
                value,
                Written.of(special),
                department,
                demonstration,
                acceptedAt);
    }
}
