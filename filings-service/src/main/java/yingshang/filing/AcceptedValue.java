package yingshang.filing;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
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

    UUID entry() {
        return measurement.entry();
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

    String period() {
        return measurement.period();
    }

    Instant acceptedAt() {
        return measurement.acceptedAt();
    }

    boolean withdrawn() {
        return measurement.withdrawn();
    }

    /** Whether a measurement of the same entry says what this says. */
    boolean says(Measurement other) {
        return withdrawn() == other.withdrawn()
                && measurement.special() == other.special()
                && (value() == null
                        ? other.value() == null
                        : other.value() != null && value().compareTo(other.value()) == 0);
    }

    /** What a form shows of it. */
    Form.Accepted form() {
        return new Form.Accepted(
                measurement.region(),
                measurement.scenario(),
                measurement.period(),
                measurement.value(),
                measurement.special());
    }
}
