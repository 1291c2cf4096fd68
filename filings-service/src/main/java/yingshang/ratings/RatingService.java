package yingshang.ratings;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.UUID;
import yingshang.access.Caller;
import yingshang.repetition.Answer;
import yingshang.repetition.Repetition;
import yingshang.repetition.RepetitionService;
import yingshang.wire.IfMatch;
import yingshang.wire.Page;

/** Takes ratings in one by one, shows them, and keeps which of them do not count. */
@ApplicationScoped
public class RatingService {

    private final RatingRepository ratings;
    private final RatingEventRepository events;
    private final RatingEntry entry;
    private final RatingNotices notices;
    private final RatingSteps steps;
    private final RepetitionService repetitions;

    RatingService(
            RatingRepository ratings,
            RatingEventRepository events,
            RatingEntry entry,
            RatingNotices notices,
            RatingSteps steps,
            RepetitionService repetitions) {
        this.ratings = ratings;
        this.events = events;
        this.entry = entry;
        this.notices = notices;
        this.steps = steps;
        this.repetitions = repetitions;
    }

    /** Keeps one rating, once however often the request comes; a bad one opens a rectification. */
    @Transactional
    Answer<RatingView> record(Caller caller, String key, RatingRequest request) {
        Repetition repetition = new Repetition(caller.name(), key, "POST /ratings", request);
        return repetitions.once(repetition, RatingView.class, () -> write(caller, request));
    }

    private RatingView write(Caller caller, RatingRequest request) {
        Rating rating = entry.take(caller, request, steps.by(caller, null));
        if (rating.isBad()) {
            notices.arrived(rating);
        }
        return steps.shown(caller, rating);
    }

    @Transactional
    RatingView get(Caller caller, UUID id) {
        return steps.shown(caller, ratings.visible(caller, id, LockModeType.NONE));
    }

    @Transactional
    Page<RatingView> list(Caller caller, RatingFilter filter) {
        PanacheQuery<Rating> found =
                ratings.matching(filter, caller, steps.now()).page(filter.page(), filter.size());
        return new Page<>(steps.shown(caller, found.list()), filter.page(), filter.size(), found.count());
    }

    @Transactional
    Page<RatingEventView> events(Caller caller, UUID id, int page, int size) {
        ratings.visible(caller, id, LockModeType.NONE);
        PanacheQuery<RatingEvent> found = events.of(id).page(page, size);
        return new Page<>(found.stream().map(RatingEvent::view).toList(), page, size, found.count());
    }

    /** Says that a rating does not count. Nobody of the rated department says so. */
    @Transactional
    RatingView exclude(Caller caller, UUID id, IfMatch seen, ExclusionRequest request) {
        Rating rating = held(caller, id, seen);
        return steps.taken(caller, rating, rating.exclude(request.ground(), steps.by(caller, request.reason())));
    }

    /** Says that an excluded rating counts after all. */
    @Transactional
    RatingView readmit(Caller caller, UUID id, IfMatch seen, String reason) {
        Rating rating = held(caller, id, seen);
        return steps.taken(caller, rating, rating.readmit(steps.by(caller, reason)));
    }

    private Rating held(Caller caller, UUID id, IfMatch seen) {
        Rating rating = ratings.visible(caller, id, LockModeType.PESSIMISTIC_WRITE);
        steps.honour(rating, seen);
        steps.requireOutside(rating, caller);
        return rating;
    }
}
