package yingshang.ratings;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import yingshang.access.Caller;

/** Shows ratings, with whom to ask again only to those who do. */
@ApplicationScoped
class RatingViews {

    private static final Set<String> ASK_AGAIN = Set.of("REVIEWER", "TASK_FORCE");

    private final RatingContactRepository contacts;
    private final Clock clock;

    RatingViews(RatingContactRepository contacts, Clock clock) {
        this.contacts = contacts;
        this.clock = clock;
    }

    RatingView of(Caller caller, Rating rating) {
        return of(caller, List.of(rating)).get(0);
    }

    List<RatingView> of(Caller caller, List<Rating> ratings) {
        Instant now = clock.instant();
        Map<UUID, RatingContactView> shown = contacts.of(ratings.stream()
                .filter(rating -> rating.isBad() && seesContact(caller, rating))
                .map(Rating::id)
                .toList());
        return ratings.stream()
                .map(rating -> rating.view(shown.get(rating.id()), now))
                .toList();
    }

    private static boolean seesContact(Caller caller, Rating rating) {
        return caller.roles().stream().anyMatch(ASK_AGAIN::contains)
                || caller.filesFor(rating.department(), rating.region());
    }
}
