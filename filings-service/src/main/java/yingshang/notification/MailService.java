package yingshang.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Keeps which notifications have to be mailed and what became of each. */
@ApplicationScoped
public class MailService {

    private static final Locale LANGUAGE = Locale.CHINESE;

    private final MailingRepository mailings;
    private final NotificationRepository notifications;
    private final NoticeTexts texts;
    private final MailSettings settings;
    private final Clock clock;

    MailService(
            MailingRepository mailings,
            NotificationRepository notifications,
            NoticeTexts texts,
            MailSettings settings,
            Clock clock) {
        this.mailings = mailings;
        this.notifications = notifications;
        this.texts = texts;
        this.settings = settings;
        this.clock = clock;
    }

    /** Settles what nobody will send any more: what a killed process left behind, and what is old news. */
    @Transactional
    void tidy() {
        Instant now = now();
        mailings.forsake(now);
        mailings.giveUp(now.minus(settings.giveUp()), now);
    }

    /** Takes one that is due: nobody else will send it, now or later. */
    @Transactional
    Optional<Letter> claim() {
        Optional<Mailing> due = mailings.due(now());
        Optional<Letter> letter = due.flatMap(this::letter);
        while (due.isPresent() && letter.isEmpty()) {
            due.get().settle(MailingStatus.FAILED, "the mailbox was removed or replaced", now());
            mailings.flush();
            due = mailings.due(now());
            letter = due.flatMap(this::letter);
        }
        due.ifPresent(mailing -> mailing.claim(now().plus(settings.lease())));
        return letter;
    }

    /** Keeps what became of the attempt. */
    @Transactional
    void settle(UUID id, Sending sending) {
        Mailing mailing = mailings.findById(id);
        Instant now = now();
        switch (sending.result()) {
            case SENT -> mailing.settle(MailingStatus.SENT, null, now);
            case NOT_SENT -> mailing.retry(sending.error(), now.plus(settings.pause(mailing.attempts())));
            case REFUSED -> mailing.settle(MailingStatus.FAILED, sending.error(), now);
            case UNKNOWN -> mailing.settle(MailingStatus.UNKNOWN, sending.error(), now);
        }
    }

    @Transactional
    MailStanding standing() {
        return mailings.standing();
    }

    private Optional<Letter> letter(Mailing mailing) {
        return mailings.address(mailing)
                .map(address -> new Letter(
                        mailing.notification(),
                        address,
                        texts.text(notifications.findById(mailing.notification()), LANGUAGE)));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
