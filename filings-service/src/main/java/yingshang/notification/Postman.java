package yingshang.notification;

import io.quarkus.logging.Log;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;

/**
 * Sends notifications by mail, each at most once. A mail server cannot be asked later whether it took a mail, and it
 * does not know a mail again; so between "sent" and "recorded as sent" somebody has to lose. Here it is the mail: a row
 * is claimed and committed as being sent <em>before</em> a byte goes out, and only what certainly was not taken (no
 * connection, or a refusal by the server) is tried again. Whoever dies in between, or loses the connection before the
 * server has answered, leaves a row that is marked unknown and never sent again. Nothing is lost by that: the mail only
 * repeats what the inbox tells, and a reminder that comes twice is worse than one that is read in the inbox.
 */
@ApplicationScoped
class Postman {

    private final MailService mail;
    private final ReactiveMailer mailer;
    private final MailSettings settings;

    Postman(MailService mail, ReactiveMailer mailer, MailSettings settings) {
        this.mail = mail;
        this.mailer = mailer;
        this.settings = settings;
    }

    /** A service that could not mail as it is told does not start. */
    void start(@Observes StartupEvent started) {
        if (settings.on() && settings.from().isEmpty()) {
            throw new IllegalStateException("YINGSHANG_MAIL_HOST is set, YINGSHANG_MAIL_FROM is not");
        }
        if (settings.lease().compareTo(settings.timeout()) <= 0) {
            throw new IllegalStateException("yingshang.mail.lease must be longer than yingshang.mail.timeout");
        }
    }

    /** Sends what is due until nothing is left or the server cannot be reached. */
    void run() {
        mail.tidy();
        Optional<Letter> letter = mail.claim();
        while (letter.isPresent() && sent(letter.get())) {
            letter = mail.claim();
        }
    }

    /** Whether the server can be expected to take more now. */
    private boolean sent(Letter letter) {
        Sending sending = attempt(letter);
        mail.settle(letter.id(), sending);
        if (sending.result() != Sending.Result.SENT) {
            Log.warnf("notification %s was not mailed: %s, %s", letter.id(), sending.result(), sending.error());
        }
        return sending.result() == Sending.Result.SENT || sending.result() == Sending.Result.REFUSED;
    }

    private Sending attempt(Letter letter) {
        return mailer.send(Mail.withText(
                        letter.address(), subject(letter), letter.text().body()))
                .ifNoItem()
                .after(settings.timeout())
                .fail()
                .onItemOrFailure()
                .transform((done, failure) -> failure == null ? Sending.DONE : Sending.failed(failure))
                .await()
                .indefinitely();
    }

    /** One line, whatever was typed into a reason: a line break would begin another header. */
    private static String subject(Letter letter) {
        return letter.text().title().replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]+", " ");
    }
}
