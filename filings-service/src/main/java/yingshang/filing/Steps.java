package yingshang.filing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import yingshang.access.Caller;
import yingshang.filing.FilingEvent.Act;

/** Who does something when, and the events that tell of it. */
@ApplicationScoped
class Steps {

    private final FilingRepository filings;
    private final FilingEventRepository events;
    private final FilingViews views;
    private final Announcements announcements;
    private final Clock clock;

    Steps(
            FilingRepository filings,
            FilingEventRepository events,
            FilingViews views,
            Announcements announcements,
            Clock clock) {
        this.filings = filings;
        this.events = events;
        this.views = views;
        this.announcements = announcements;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** @param reason null when none is given */
    Act by(Caller caller, String reason) {
        return by(caller.name(), reason);
    }

    Act by(String name, String reason) {
        return new Act(name, now(), reason);
    }

    /** Keeps the event of a step, tells whom it concerns, and answers how the filing stands after it. */
    FilingView taken(Filing filing, FilingEvent event) {
        keep(filing, event);
        return views.of(filing);
    }

    /** Keeps the event of a step, and tells whom it concerns. */
    void keep(Filing filing, FilingEvent event) {
        events.persist(event);
        filings.flush();
        announcements.tell(filing, event);
    }

    /** How the filing stands now, with what was done to it since its last step. */
    FilingView shown(Filing filing) {
        filings.flush();
        return views.of(filing);
    }
}
