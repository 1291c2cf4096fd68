package yingshang.notification;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;

/** Mails what is due; does nothing at all when no mail server is set. */
@ApplicationScoped
class MailJob {

    private final Postman postman;
    private final MailSettings settings;

    MailJob(Postman postman, MailSettings settings) {
        this.postman = postman;
        this.settings = settings;
    }

    @Scheduled(every = "{yingshang.mail.every}", concurrentExecution = ConcurrentExecution.SKIP)
    void send() {
        if (settings.on()) {
            postman.run();
        }
    }
}
