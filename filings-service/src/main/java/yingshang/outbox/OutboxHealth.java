package yingshang.outbox;

import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** Shows how the outbox stands. Always up: what waits in it is safe, and this service can work on. */
@Wellness
@ApplicationScoped
class OutboxHealth implements HealthCheck {

    private final OutboxService outbox;

    OutboxHealth(OutboxService outbox) {
        this.outbox = outbox;
    }

    @Override
    public HealthCheckResponse call() {
        Backlog backlog = outbox.backlog();
        return HealthCheckResponse.named("outbox")
                .up()
                .withData("pending", backlog.pending())
                .withData(
                        "oldest",
                        backlog.oldest() == null ? "" : backlog.oldest().toString())
                .withData("failing", backlog.failing())
                .withData("attempts", backlog.attempts() == null ? 0 : backlog.attempts())
                .withData("refused", backlog.refused())
                .build();
    }
}
