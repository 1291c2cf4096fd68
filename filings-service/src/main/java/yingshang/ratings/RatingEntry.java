package yingshang.ratings;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import yingshang.access.Caller;
import yingshang.ratings.RatingException.Fault;
import yingshang.ratings.RatingException.Reason;
import yingshang.rows.RowRule;
import yingshang.rows.Rule;

/** Makes a rating of what somebody says about one; what is refused of a row in a file is refused here. */
@ApplicationScoped
class RatingEntry {

    private final RatingRepository ratings;
    private final RatingContactRepository contacts;
    private final Uploaders uploaders;
    private final Terms terms;
    private final Clock clock;

    RatingEntry(
            RatingRepository ratings, RatingContactRepository contacts, Uploaders uploaders, Terms terms, Clock clock) {
        this.ratings = ratings;
        this.contacts = contacts;
        this.uploaders = uploaders;
        this.terms = terms;
        this.clock = clock;
    }

    /**
     * Keeps one rating.
     *
     * @throws RatingException OTHER_REGION, INVALID, NUMBER_TAKEN
     */
    Rating take(Caller caller, RatingRequest request, Act act) {
        terms.ready();
        RatingRecord record = record(uploaders.of(caller, request.region()), request, act.at());
        if (ratings.holds(request.region(), record.department(), record.number())) {
            throw new RatingException(Reason.NUMBER_TAKEN, record.number());
        }
        Rating rating = new Rating(request.region(), record, terms, act);
        ratings.persistAndFlush(rating);
        if (record.contact() != null) {
            contacts.persist(new RatingContact(rating.id(), record.contact()));
        }
        return rating;
    }

    private RatingRecord record(Uploader uploader, RatingRequest request, Instant now) {
        String department = request.department() == null ? uploader.department() : request.department();
        Instant entered = request.enteredAt() == null ? now : request.enteredAt();
        List<Fault> faults = faults(uploader, department, request, entered, now);
        if (!faults.isEmpty()) {
            throw RatingException.invalid(faults);
        }
        return new RatingRecord(
                0,
                request.number() == null
                        ? UUID.randomUUID().toString()
                        : request.number().strip(),
                department,
                request.item().strip(),
                request.window() == null ? null : request.window().strip(),
                request.channel(),
                request.level(),
                request.handledOn(),
                request.ratedAt(),
                entered,
                request.realName(),
                request.contact() == null
                        ? null
                        : request.contact().kept(request.level().isBad(), request.realName()),
                null,
                null,
                null);
    }

    private List<Fault> faults(
            Uploader uploader, String department, RatingRequest request, Instant entered, Instant now) {
        List<Fault> faults = new ArrayList<>();
        check(department != null, "department", RowRule.MISSING, faults);
        check(
                department == null || uploader.departments().contains(department),
                "department",
                RatingRule.UNKNOWN_DEPARTMENT,
                faults);
        check(
                uploader.department() == null || uploader.department().equals(department),
                "department",
                RatingRule.OTHER_DEPARTMENT,
                faults);
        check(!request.ratedAt().isAfter(now), "ratedAt", RowRule.IN_THE_FUTURE, faults);
        check(request.handledOn().getYear() >= 1950, "handledOn", RowRule.TOO_EARLY, faults);
        Instant handled = request.handledOn().atStartOfDay(clock.getZone()).toInstant();
        check(!request.ratedAt().isBefore(handled), "ratedAt", RatingRule.RATED_BEFORE_HANDLED, faults);
        check(!entered.isAfter(now), "enteredAt", RowRule.IN_THE_FUTURE, faults);
        check(!entered.isBefore(request.ratedAt()), "enteredAt", RatingRule.ENTERED_BEFORE_RATED, faults);
        return faults;
    }

    private static void check(boolean met, String field, Rule rule, List<Fault> faults) {
        if (!met) {
            faults.add(new Fault(field, rule.code()));
        }
    }
}
