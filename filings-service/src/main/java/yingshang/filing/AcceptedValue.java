package yingshang.filing;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import yingshang.indicators.Measurement;
import yingshang.indicators.Special;

/** A measurement: a value that a reviewer accepted. */
@Entity
@Immutable
@Table(name = "measurement")
class AcceptedValue {

    @Id
    private UUID id;

    @Embedded
    private Measurement measurement;

    private LocalDate periodEnd;

    protected AcceptedValue() {}

    AcceptedValue(Measurement measurement, LocalDate periodEnd) {
        this.id = UUID.randomUUID();
        this.measurement = measurement;
        this.periodEnd = periodEnd;
    }

    String scenario() {
        return measurement.scenario();
    }

    BigDecimal value() {
        return measurement.value();
    }

    Special special() {
        return measurement.special();
    }

    LocalDate periodEnd() {
        return periodEnd;
    }
}
