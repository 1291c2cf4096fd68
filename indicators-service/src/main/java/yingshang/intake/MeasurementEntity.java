package yingshang.intake;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import yingshang.catalogue.Period;

/** A delivered version of an entry; never changed once stored. */
@Entity
@Immutable
@Table(name = "measurement")
class MeasurementEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "measurement_seq")
    @SequenceGenerator(name = "measurement_seq", sequenceName = "measurement_seq")
    private Long id;

    private UUID filing;
    private UUID entry;
    private int version;
    private String region;
    private String indicator;
    private String scenario;
    private String period;
    private LocalDate periodStart;
    private LocalDate periodEnd;
    private String unit;
    private BigDecimal value;

    @Enumerated(EnumType.STRING)
    private Special special;

    private boolean withdrawn;
    private boolean demonstration;
    private String department;
    private Instant acceptedAt;
    private Instant receivedAt;

    MeasurementEntity() {}

    MeasurementEntity(Delivered delivered, Period period, Instant receivedAt) {
        this.filing = delivered.filing();
        this.entry = delivered.entry();
        this.version = delivered.version();
        this.region = delivered.region();
        this.indicator = delivered.scenario().substring(0, delivered.scenario().indexOf('.'));
        this.scenario = delivered.scenario();
        this.period = period.code();
        this.periodStart = period.start();
        this.periodEnd = period.end();
        this.unit = delivered.unit();
        this.value = delivered.withdrawn() ? null : delivered.value();
        this.special = delivered.withdrawn() ? null : delivered.specialValue();
        this.withdrawn = delivered.withdrawn();
        this.demonstration = delivered.demonstration();
        this.department = delivered.department();
        this.acceptedAt = delivered.acceptedAt();
        this.receivedAt = receivedAt;
    }

    /** Natural key of a version. */
    String key() {
        return filing + "/" + entry + "/" + version;
    }

    Accepted accepted() {
        return new Accepted(
                new Measurement(
                        id,
                        filing,
                        version,
                        region,
                        scenario,
                        Period.of(period),
                        value,
                        special,
                        demonstration,
                        acceptedAt),
                entry,
                department);
    }

    /** Whether the delivery says the same as what is stored under its key. */
    boolean says(Delivered delivered) {
        MeasurementEntity other = new MeasurementEntity(delivered, Period.of(delivered.period()), receivedAt);
        return region.equals(other.region)
                && scenario.equals(other.scenario)
                && period.equals(other.period)
                && withdrawn == other.withdrawn
                && special == other.special
                && (value == null ? other.value == null : other.value != null && value.compareTo(other.value) == 0);
    }
}
