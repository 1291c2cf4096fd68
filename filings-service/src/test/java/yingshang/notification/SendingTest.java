package yingshang.notification;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.ext.mail.SMTPException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yingshang.notification.Sending.Result;

/** Only what certainly was not sent may be tried again. */
class SendingTest {

    @ParameterizedTest
    @CsvSource({"450, NOT_SENT", "421, NOT_SENT", "550, REFUSED", "554, REFUSED", "535, NOT_SENT", "530, NOT_SENT"})
    void a_server_that_said_no_has_not_taken_it(int reply, Result result) {
        assertThat(Sending.failed(new SMTPException("no", reply, List.of("no"), reply >= 500))
                        .result())
                .isEqualTo(result);
    }

    @Test
    void a_server_that_was_not_reached_has_not_taken_it() {
        assertThat(List.of(new ConnectException("x"), new UnknownHostException("x"), new SSLHandshakeException("x")))
                .allMatch(failure -> Sending.failed(failure).result() == Result.NOT_SENT);
    }

    @Test
    void whatever_else_happens_leaves_it_open_whether_it_was_sent() {
        assertThat(List.of(new TimeoutException(), new IOException("reset"), new IllegalStateException("closed")))
                .allMatch(failure -> Sending.failed(failure).result() == Result.UNKNOWN)
                .allMatch(failure -> !Sending.failed(failure).error().isEmpty());
    }
}
