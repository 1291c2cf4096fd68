package yingshang.indicators;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/**
 * The neighbour's working-day calendar, kept in memory like the framework. It is asked for again every now and then, by
 * its ETag, so that an unchanged one is not sent again.
 */
@ApplicationScoped
public class WorkingCalendar {

    private final IndicatorsClient client;
    private final Clock clock;
    private final Duration maxAge;
    private volatile Copy seen;

    WorkingCalendar(
            @RestClient IndicatorsClient client,
            Clock clock,
            @ConfigProperty(name = "yingshang.indicators.max-age") Duration maxAge) {
        this.client = client;
        this.clock = clock;
        this.maxAge = maxAge;
    }

    /**
     * The calendar; asked for now unless a copy young enough is at hand.
     *
     * @throws IndicatorsException UNAVAILABLE
     */
    public WorkingDays days() {
        return isYoung(seen) ? seen.days() : renewed();
    }

    private synchronized WorkingDays renewed() {
        return isYoung(seen) ? seen.days() : refresh();
    }

    private boolean isYoung(Copy copy) {
        return copy != null && copy.at().plus(maxAge).isAfter(clock.instant());
    }

    /** Asks the neighbour now, whatever is at hand. */
    synchronized WorkingDays refresh() {
        Instant now = clock.instant();
        seen = Indicators.asked(() -> {
            try (Response answer = client.calendar(seen == null ? null : seen.tag())) {
                return seen != null && answer.getStatus() == 304
                        ? new Copy(seen.days(), seen.tag(), now)
                        : copy(answer, now);
            }
        });
        return seen.days();
    }

    private static Copy copy(Response answer, Instant now) {
        if (answer.getStatus() != 200) {
            throw new WebApplicationException(answer.getStatus());
        }
        Published published = answer.readEntity(Published.class);
        Map<LocalDate, Boolean> arranged =
                published.days().stream().collect(Collectors.toMap(Day::date, day -> day.type() == Type.WORK));
        return new Copy(new WorkingDays(published.years(), arranged), answer.getHeaderString(HttpHeaders.ETAG), now);
    }

    private record Copy(WorkingDays days, String tag, Instant at) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Published(List<Integer> years, List<Day> days) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Day(LocalDate date, Type type) {}

    enum Type {
        @JsonProperty("off")
        OFF,
        @JsonProperty("work")
        WORK
    }
}
