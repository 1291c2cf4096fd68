package yingshang.notification;

import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** Shows how mail stands. Always up: every notice is in the inbox whether or not it was mailed. */
@Wellness
@ApplicationScoped
class MailHealth implements HealthCheck {

    private final MailService mail;
    private final MailSettings settings;

    MailHealth(MailService mail, MailSettings settings) {
        this.mail = mail;
        this.settings = settings;
    }

    @Override
    public HealthCheckResponse call() {
        MailStanding standing = mail.standing();
        return HealthCheckResponse.named("mail")
                .up()
                .withData("on", settings.on())
                .withData("pending", standing.pending())
                .withData("failing", standing.failing())
                .withData("failed", standing.failed())
                .withData("unknown", standing.unknown())
                .build();
    }
}
