package yingshang.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Verifies the editions, one caller at a time; who comes a moment later gets the same answer. */
@ApplicationScoped
class EditionVerification {

    private final VerificationService verification;
    private final Clock clock;
    private final Duration lasts;
    private Instant at = Instant.MIN;
    private List<VerificationService.Checked> last = List.of();

    EditionVerification(
            VerificationService verification,
            Clock clock,
            @ConfigProperty(name = "yingshang.editions.verification-lasts") Duration lasts) {
        this.verification = verification;
        this.clock = clock;
        this.lasts = lasts;
    }

    /** @param taskForce whether the caller sees what is under embargo */
    VerificationView verify(boolean taskForce) {
        List<VerificationService.Checked> checked = checked();
        Instant now = clock.instant();
        return new VerificationView(
                checked.stream().allMatch(one -> one.result().intact()),
                at,
                checked.stream()
                        .filter(one -> taskForce || one.edition().isOpen(now))
                        .map(VerificationService.Checked::result)
                        .toList());
    }

    private synchronized List<VerificationService.Checked> checked() {
        if (!clock.instant().isBefore(at.plus(lasts)) || at.isAfter(clock.instant())) {
            last = verification.verify();
            at = clock.instant();
        }
        return last;
    }
}
