package yingshang.outbox;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import yingshang.indicators.Measurement;
import yingshang.indicators.Outcome;

@Entity
class Delivery {

    private static final int LONGEST_ERROR = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "delivery_seq")
    @SequenceGenerator(name = "delivery_seq", sequenceName = "delivery_seq", allocationSize = 50)
    private Long id;

    @Embedded
    private Measurement measurement;

    @Enumerated(EnumType.STRING)
    private DeliveryStatus status;

    private int attempts;

    /** Not to be tried before; a claim moves it past the end of its lease. */
    private Instant dueAt;

    private String lastError;
    private Instant createdAt;
    private Instant settledAt;

    protected Delivery() {}

    Delivery(Measurement measurement, Instant now) {
        this.measurement = measurement;
        this.status = DeliveryStatus.PENDING;
        this.dueAt = now;
        this.createdAt = now;
    }

    void claim(Instant leaseEnd) {
        attempts++;
        dueAt = leaseEnd;
    }

    void fail(String error, Instant next) {
        if (status == DeliveryStatus.PENDING) {
            lastError = shortened(error);
            dueAt = next;
        }
    }

    /** Refused for good; a later word that it is there after all is believed. */
    void refuse(String reason, Instant now) {
        if (status == DeliveryStatus.PENDING) {
            status = DeliveryStatus.REFUSED;
            lastError = shortened(reason == null ? "refused" : reason);
            settledAt = now;
        }
    }

    void settle(Outcome outcome, Instant now) {
        if (outcome.outcome() == Outcome.Kind.REFUSED) {
            refuse(outcome.reason(), now);
        } else {
            status = DeliveryStatus.DELIVERED;
            lastError = null;
            settledAt = now;
        }
    }

    /** Due again at once. */
    void release(Instant now) {
        if (status == DeliveryStatus.PENDING) {
            dueAt = now;
        }
    }

    private static String shortened(String error) {
        return error.substring(0, Math.min(error.length(), LONGEST_ERROR));
    }

    Long id() {
        return id;
    }

    int attempts() {
        return attempts;
    }

    Measurement measurement() {
        return measurement;
    }

    DeliveryView view() {
        return new DeliveryView(id, measurement, status, attempts, dueAt, lastError, createdAt, settledAt);
    }
}
