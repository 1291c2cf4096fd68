package yingshang.outbox;

import io.smallrye.config.ConfigMapping;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/** How deliveries are made; the values are in {@code application.properties}. */
@ConfigMapping(prefix = "yingshang.delivery")
public interface DeliverySettings {

    /** How often the outbox is looked at; a new row wakes the dispatcher at once. */
    String every();

    /** Most measurements in one call. */
    @Min(1)
    @Max(500)
    int batch();

    /** How long a claimed row is left alone; must be longer than a call can take. */
    Duration lease();

    /** Pause after the first failure; doubles with each further one. */
    Duration firstPause();

    Duration longestPause();

    /** The pause after so many failed attempts. */
    default Duration pause(int attempts) {
        long doubled = firstPause().toMillis() << Math.min(attempts - 1, 20);
        return Duration.ofMillis(Math.min(doubled, longestPause().toMillis()));
    }
}
