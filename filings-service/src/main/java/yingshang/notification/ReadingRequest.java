package yingshang.notification;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the caller has read.
 *
 * @param until everything up to this instant, such as {@code createdAt} of the newest one seen
 */
@Schema(name = "NotificationReading")
record ReadingRequest(@NotNull Instant until) {}
