package yingshang.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MailSettingsTest {

    @Test
    void nothing_is_mailed_without_a_server() {
        assertThat(new Settings(null, null, 60).on()).isFalse();
        assertThat(new Settings("mail.example.org", "a@example.org", 60).on()).isTrue();
    }

    @Test
    void a_service_that_could_not_mail_as_it_is_told_does_not_start() {
        assertThatThrownBy(() -> start(new Settings("mail.example.org", null, 60)))
                .hasMessageContaining("YINGSHANG_MAIL_FROM");
        assertThatThrownBy(() -> start(new Settings("mail.example.org", "a@example.org", 30)))
                .hasMessageContaining("lease");
        assertThatCode(() -> start(new Settings("mail.example.org", "a@example.org", 31)))
                .doesNotThrowAnyException();
        assertThatCode(() -> start(new Settings(null, null, 60))).doesNotThrowAnyException();
    }

    @Test
    void waits_longer_after_every_failure_up_to_a_bound() {
        Settings settings = new Settings(null, null, 60);
        List<Long> pauses = IntStream.rangeClosed(1, 100)
                .mapToObj(attempts -> settings.pause(attempts).toSeconds())
                .toList();
        assertThat(pauses).isSorted().startsWith(1L, 2L, 4L, 8L, 10L).endsWith(10L);
    }

    private static void start(MailSettings settings) {
        new Postman(null, null, settings).start(null);
    }

    /** Settings with a timeout of 30 seconds. */
    private record Settings(String server, String sender, int leaseSeconds) implements MailSettings {

        @Override
        public Optional<String> host() {
            return Optional.ofNullable(server);
        }

        @Override
        public Optional<String> from() {
            return Optional.ofNullable(sender);
        }

        @Override
        public String every() {
            return "off";
        }

        @Override
        public Duration timeout() {
            return Duration.ofSeconds(30);
        }

        @Override
        public Duration lease() {
            return Duration.ofSeconds(leaseSeconds);
        }

        @Override
        public Duration firstPause() {
            return Duration.ofSeconds(1);
        }

        @Override
        public Duration longestPause() {
            return Duration.ofSeconds(10);
        }

        @Override
        public Duration giveUp() {
            return Duration.ofHours(1);
        }
    }
}
