package yingshang.upstreams;

import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.health.api.Wellness;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Future;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;

/**
 * Says which service behind the gateway is away. Only under {@code /q/health/well}: the gateway itself can work on, and
 * a replica that is taken out for it would leave nobody to say so.
 */
@Wellness
@ApplicationScoped
class UpstreamHealth implements AsyncHealthCheck {

    private final Upstreams upstreams;

    UpstreamHealth(Upstreams upstreams) {
        this.upstreams = upstreams;
    }

    @Override
    public Uni<HealthCheckResponse> call() {
        List<Upstream> all = List.copyOf(upstreams.all());
        List<Future<Boolean>> asked = all.stream().map(Upstream::isReady).toList();
        return Uni.createFrom()
                .completionStage(
                        () -> Future.join(asked).map(done -> answer(all, asked)).toCompletionStage());
    }

    private static HealthCheckResponse answer(List<Upstream> all, List<Future<Boolean>> asked) {
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("upstreams");
        for (int i = 0; i < all.size(); i++) {
            String state = asked.get(i).result() ? "up" : "down";
            answer.withData(all.get(i).name(), all.get(i).isLeftInPeace() ? state + ", left in peace" : state);
        }
        return answer.status(asked.stream().allMatch(Future::result)).build();
    }
}
