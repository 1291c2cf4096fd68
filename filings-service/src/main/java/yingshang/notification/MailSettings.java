package yingshang.notification;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;
import java.util.Optional;

/** How mail is sent; the values are in {@code application.properties}. */
@ConfigMapping(prefix = "yingshang.mail")
public interface MailSettings {

    /** The mail server; without one nothing is mailed. */
    Optional<String> host();

    /** From whom mail comes; needed as soon as there is a server. */
    Optional<String> from();

    /** How often it is looked whether something has to be mailed. */
    String every();

    /** How long the server may take for one mail. */
    Duration timeout();

    /** How long a claimed mail is left alone; must be longer than the timeout. */
    Duration lease();

    /** Pause after the first failure; doubles with each further one. */
    Duration firstPause();

    Duration longestPause();

    /** A mail that could not be sent for so long is old news. */
    Duration giveUp();

    /** Whether anything is mailed at all. */
    default boolean on() {
        return host().isPresent();
    }

    /** The pause after so many failed attempts. */
    default Duration pause(int attempts) {
        long doubled = firstPause().toMillis() << Math.min(attempts - 1, 20);
        return Duration.ofMillis(Math.min(doubled, longestPause().toMillis()));
    }
}
