package yingshang.reduction;

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
import java.util.Objects;
import org.hibernate.annotations.Immutable;
import yingshang.catalogue.Written;
import yingshang.intake.Measurement;
import yingshang.reduction.method.TargetStatus;

/** That a target stands otherwise from a day on. */
@Entity
@Immutable
@Table(name = "target_change")
class TargetChangeEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "target_change_seq")
    @SequenceGenerator(name = "target_change_seq", sequenceName = "target_change_seq")
    private Long id;

    private String target;
    private LocalDate day;
    private int frameworkEdition;

    @Enumerated(EnumType.STRING)
    private TargetStatus status;

    @Enumerated(EnumType.STRING)
    private TargetStatus previous;

    private BigDecimal value;
    private Long measurement;
    private boolean demonstration;

    TargetChangeEntity() {}

    /** @param before what was noted last; null for the first time */
    TargetChangeEntity(TargetStanding standing, int frameworkEdition, TargetChangeEntity before) {
        this.target = standing.target().id();
        this.day = standing.day();
        this.frameworkEdition = frameworkEdition;
        this.status = standing.status();
        this.previous = before == null ? null : before.status;
        this.value = standing.counting().map(Measurement::value).orElse(null);
        this.measurement = standing.counting().map(Measurement::id).orElse(null);
        this.demonstration = standing.counting().map(Measurement::demonstration).orElse(false);
    }

    String target() {
        return target;
    }

    /** Whether the target stands as {@code before}: the same status by the same value. */
    boolean isAs(TargetChangeEntity before) {
        return before != null
                && status == before.status
                && frameworkEdition == before.frameworkEdition
                && Objects.equals(measurement, before.measurement);
    }

    TargetChangeView view() {
        return new TargetChangeView(
                target,
                day,
                frameworkEdition,
                Written.of(status),
                previous == null ? null : Written.of(previous),
                value,
                measurement,
                demonstration);
    }
}
