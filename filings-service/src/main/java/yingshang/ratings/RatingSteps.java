package yingshang.ratings;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import yingshang.access.Caller;
import yingshang.ratings.RatingException.Reason;
import yingshang.wire.IfMatch;

/** Who does something to a rating when, and the events that tell of it. */
@ApplicationScoped
class RatingSteps {

    private final RatingEventRepository events;
    private final RatingViews views;
    private final Clock clock;

    RatingSteps(RatingEventRepository events, RatingViews views, Clock clock) {
        this.events = events;
        this.views = views;
        this.clock = clock;
    }

    /** @param reason null when none is given */
    Act by(Caller caller, String reason) {
        return new Act(caller.name(), now(), reason);
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** Refuses whoever says that they saw another version of it. */
    void honour(Rating rating, IfMatch seen) {
        if (!seen.missing() && !seen.matches(rating.steps())) {
            throw new RatingException(Reason.CHANGED, rating.steps());
        }
    }

    /** Refuses whoever said that it is put right: nobody judges their own work. */
    void requireOther(Rating rating, Caller caller) {
        if (rating.isWorkOf(caller.name())) {
            throw new RatingException(Reason.OWN_WORK);
        }
    }

    /** Refuses everybody on the side of those who are rated. */
    void requireOutside(Rating rating, Caller caller) {
        requireOther(rating, caller);
        if (caller.filesFor(rating.department(), rating.region())) {
            throw new RatingException(Reason.OWN_WORK);
        }
    }

    RatingView shown(Caller caller, Rating rating) {
        events.flush();
        return views.of(caller, rating);
    }

    List<RatingView> shown(Caller caller, List<Rating> ratings) {
        return views.of(caller, ratings);
    }

    /** Keeps the event of a step, and answers how the rating stands after it. */
    RatingView taken(Caller caller, Rating rating, RatingEvent event) {
        events.persist(event);
        return shown(caller, rating);
    }
}
