package yingshang.indicators;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import yingshang.indicators.IndicatorsClient.Coded;
import yingshang.indicators.IndicatorsClient.Listing;
import yingshang.indicators.IndicatorsClient.Metric;

/**
 * Speaks with indicators-service. What it knows is kept in memory and asked for again every now and then; a copy older
 * than {@code yingshang.indicators.max-age} is not used. Nothing is guessed while it cannot be asked: every method then
 * throws {@link IndicatorsException}.
 */
@ApplicationScoped
public class Indicators {

    private static final String ACCOUNT = "filings-service";
    private static final int PAGE_SIZE = 100;
    private static final Set<Integer> NEVER_TAKEN = Set.of(400, 413, 422);

    private final IndicatorsClient client;
    private final Clock clock;
    private final Duration maxAge;
    private final String authorization;
    private volatile Framework seen;

    Indicators(
            @RestClient IndicatorsClient client,
            Clock clock,
            @ConfigProperty(name = "yingshang.indicators.max-age") Duration maxAge,
            @ConfigProperty(name = "yingshang.indicators.password") String password) {
        this.client = client;
        this.clock = clock;
        this.maxAge = maxAge;
        this.authorization = "Basic "
                + Base64.getEncoder().encodeToString((ACCOUNT + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    /** What the neighbour knows; asked now unless a copy young enough is at hand. */
    public Framework framework() {
        return isYoung(seen) ? seen : renewed();
    }

    /**
     * Demands that every code is one the neighbour knows.
     *
     * @throws IndicatorsException UNKNOWN, about all that it does not know
     */
    public void requireKnown(List<Reference> references) {
        Framework framework = framework();
        List<Reference> unknown = references.stream()
                .filter(reference -> !reference.isIn(framework))
                .toList();
        if (!unknown.isEmpty()) {
            throw new IndicatorsException(unknown);
        }
    }

    /** Who waited here for another's question does not ask again. */
    private synchronized Framework renewed() {
        return isYoung(seen) ? seen : refresh();
    }

    private boolean isYoung(Framework copy) {
        return copy != null && copy.seenAt().plus(maxAge).isAfter(clock.instant());
    }

    /**
     * Hands measurements (1 to 500) to the intake.
     *
     * @return one outcome for each, in the order given
     * @throws IndicatorsException REJECTED when the neighbour refuses the call as a whole for what it says
     */
    public List<Outcome> deliver(List<Measurement> measurements) {
        List<Outcome> outcomes =
                asked(() -> client.deliver(authorization, measurements).outcomes());
        boolean complete = outcomes != null && outcomes.size() == measurements.size();
        for (int i = 0; complete && i < outcomes.size(); i++) {
            complete =
                    outcomes.get(i).of(measurements.get(i)) && outcomes.get(i).outcome() != null;
        }
        if (!complete) {
            throw unavailable("indicators-service did not say what it did with each measurement", null);
        }
        return outcomes;
    }

    /** Asks the neighbour now, whatever is at hand. */
    synchronized Framework refresh() {
        Instant now = clock.instant();
        seen = asked(() -> new Framework(
                names(all(page -> client.regions(page, PAGE_SIZE))),
                names(all(page -> client.indicators(page, PAGE_SIZE))),
                names(all(page -> client.departments(page, PAGE_SIZE))),
                scenarios(all(page -> client.metrics(page, PAGE_SIZE))),
                now));
        return seen;
    }

    /** Drops the copy, so that the next question goes to the neighbour. */
    void forget() {
        seen = null;
    }

    private static Map<String, Name> names(List<Coded> coded) {
        Map<String, Name> names = new LinkedHashMap<>();
        coded.forEach(one -> names.put(one.code(), one.name()));
        return Collections.unmodifiableMap(names);
    }

    private static Map<String, Scenario> scenarios(List<Metric> metrics) {
        Map<String, Scenario> scenarios = new LinkedHashMap<>();
        for (Metric metric : metrics) {
            metric.scenarios().forEach(scenario -> scenarios.put(scenario.code(), scenario.of(metric)));
        }
        return Collections.unmodifiableMap(scenarios);
    }

    private static <T> List<T> all(Function<Integer, Listing<T>> pages) {
        List<T> items = new ArrayList<>();
        Listing<T> last;
        int page = 0;
        do {
            last = pages.apply(page++);
            items.addAll(last.items());
        } while (!last.items().isEmpty() && items.size() < last.total());
        return items;
    }

    /** Puts a question, and makes every failure one of ours. */
    static <T> T asked(Supplier<T> question) {
        try {
            return question.get();
        } catch (WebApplicationException refused) {
            int status = refused.getResponse().getStatus();
            if (NEVER_TAKEN.contains(status)) {
                throw new IndicatorsException(
                        IndicatorsException.Reason.REJECTED, "indicators-service answered " + status, refused);
            }
            throw unavailable("indicators-service answered " + status, refused);
        } catch (IndicatorsException known) {
            throw known;
        } catch (RuntimeException broken) {
            throw unavailable("indicators-service does not answer: " + broken.getMessage(), broken);
        }
    }

    private static IndicatorsException unavailable(String message, Throwable cause) {
        return new IndicatorsException(IndicatorsException.Reason.UNAVAILABLE, message, cause);
    }
}
