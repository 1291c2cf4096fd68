package yingshang.outbox;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import yingshang.indicators.Measurement;

/**
 * A measurement on its way to indicators-service.
 *
 * @param attempts how often it was sent
 * @param dueAt when it is sent next, while pending
 * @param lastError why the last attempt failed, or why it was refused; null when all is well
 * @param settledAt when it was delivered or refused; null while pending
 */
@Schema(name = "DeliveryView")
record DeliveryView(
        long id,
        Measurement measurement,
        DeliveryStatus status,
        int attempts,
        Instant dueAt,
        @Schema(nullable = true) String lastError,
        Instant createdAt,
        @Schema(nullable = true) Instant settledAt) {}
