package yingshang.limits;

import io.smallrye.config.ConfigMapping;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** How many large bodies are on their way at once, in all and of one account. */
@ApplicationScoped
public class Uploads {

    private static final Duration LATER = Duration.ofSeconds(5);

    private final Settings settings;
    private final Refusals refusals;
    private final Map<String, Integer> underWay = new HashMap<>();

    Uploads(Settings settings, Refusals refusals) {
        this.settings = settings;
        this.refusals = refusals;
    }

    /** How many of them there may be in one replica. */
    @ConfigMapping(prefix = "yingshang.uploads")
    public interface Settings {

        /** Of all accounts. */
        @Min(1)
        int together();

        /** Of one account. */
        @Min(1)
        int each();
    }

    /** Counts an upload of {@code account} until it is answered or broken off; false after it was refused (429). */
    public boolean admit(RoutingContext request, String account) {
        if (!begin(account)) {
            refusals.refuseForNow(request, "too-many-uploads", LATER);
            return false;
        }
        request.addEndHandler(done -> end(account));
        return true;
    }

    private synchronized boolean begin(String account) {
        int all = underWay.values().stream().mapToInt(Integer::intValue).sum();
        int own = underWay.getOrDefault(account, 0);
        if (all >= settings.together() || own >= settings.each()) {
            return false;
        }
        underWay.put(account, own + 1);
        return true;
    }

    private synchronized void end(String account) {
        underWay.computeIfPresent(account, (name, count) -> count == 1 ? null : count - 1);
    }
}
