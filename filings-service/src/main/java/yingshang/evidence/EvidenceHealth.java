package yingshang.evidence;

import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** Shows how much evidence there is, and how often since the start a file was not what had been taken. Always up. */
@Wellness
@ApplicationScoped
class EvidenceHealth implements HealthCheck {

    private final EvidenceService evidence;
    private final EvidenceFiles files;

    EvidenceHealth(EvidenceService evidence, EvidenceFiles files) {
        this.evidence = evidence;
        this.files = files;
    }

    @Override
    public HealthCheckResponse call() {
        Holdings held = evidence.holdings();
        return HealthCheckResponse.named("evidence")
                .up()
                .withData("files", held.files())
                .withData("bytes", held.bytes())
                .withData("damaged", files.damaged())
                .build();
    }
}
