package yingshang.ratings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import yingshang.access.Caller;
import yingshang.wire.IfMatch;

/** How bad ratings are put right: by the department, confirmed by somebody else. */
@ApplicationScoped
public class RectificationService {

    private final RatingRepository ratings;
    private final RatingSteps steps;
    private final RatingNotices notices;
    private final Terms terms;

    RectificationService(RatingRepository ratings, RatingSteps steps, RatingNotices notices, Terms terms) {
        this.ratings = ratings;
        this.steps = steps;
        this.notices = notices;
        this.terms = terms;
    }

    /** The department has looked into it, and says how hard it is: that gives it its term. */
    @Transactional
    RatingView classify(Caller caller, UUID id, IfMatch seen, ClassificationRequest request) {
        Rating rating = own(caller, id, seen);
        Act act = steps.by(caller, request.reason());
        Instant due = terms.due(rating.enteredAt(), request.complexity());
        rating.rectification().classify(request.complexity(), due, act.at());
        return steps.taken(caller, rating, rating.took(RatingStep.CLASSIFIED, act));
    }

    /** The department says that it is put right, and what it answered. */
    @Transactional
    RatingView answer(Caller caller, UUID id, IfMatch seen, String answer) {
        Rating rating = own(caller, id, seen);
        Act act = steps.by(caller, answer);
        rating.rectification().answer(answer, act.by(), act.at());
        return steps.taken(caller, rating, rating.took(RatingStep.ANSWERED, act));
    }

    /** Somebody else finds that it is not put right. */
    @Transactional
    RatingView giveBack(Caller caller, UUID id, IfMatch seen, String reason) {
        Rating rating = others(caller, id, seen);
        rating.rectification().giveBack();
        RatingView returned = steps.taken(caller, rating, rating.took(RatingStep.RETURNED, steps.by(caller, reason)));
        notices.returned(rating, reason);
        return returned;
    }

    /** Somebody else finds that it is put right. */
    @Transactional
    RatingView confirm(Caller caller, UUID id, IfMatch seen) {
        Rating rating = others(caller, id, seen);
        Act act = steps.by(caller, null);
        rating.rectification().confirm(act.at());
        return steps.taken(caller, rating, rating.took(RatingStep.CONFIRMED, act));
    }

    /** Whoever rated under their name was asked again, by somebody else than who answered. */
    @Transactional
    RatingView revisit(Caller caller, UUID id, IfMatch seen, RevisitRequest request) {
        Rating rating = held(caller, id, seen);
        steps.requireOther(rating, caller);
        Act act = steps.by(caller, request.note());
        return steps.taken(caller, rating, rating.revisit(request.reached(), request.satisfied(), act));
    }

    private Rating own(Caller caller, UUID id, IfMatch seen) {
        Rating rating = ratings.own(caller, id);
        steps.honour(rating, seen);
        return rating;
    }

    private Rating others(Caller caller, UUID id, IfMatch seen) {
        Rating rating = held(caller, id, seen);
        steps.requireOutside(rating, caller);
        return rating;
    }

    private Rating held(Caller caller, UUID id, IfMatch seen) {
        Rating rating = ratings.visible(caller, id, LockModeType.PESSIMISTIC_WRITE);
        steps.honour(rating, seen);
        return rating;
    }
}
