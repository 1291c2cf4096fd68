package yingshang.ratings;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import yingshang.access.Caller;
import yingshang.ratings.RatingException.Reason;
import yingshang.round.Period;

@ApplicationScoped
class RatingRepository implements PanacheRepositoryBase<Rating, UUID> {

    private static final String BAD = "level < " + RatingLevel.BASICALLY_SATISFIED.points();
    private static final String OVERDUE =
            BAD + " and rectification.status = OPEN and exclusion.at is null and rectification.dueAt < :now";

    /** A rating that the caller may see; whoever takes a step holds it until the step is done. */
    Rating visible(Caller caller, UUID id, LockModeType lock) {
        return Optional.ofNullable(findById(id, lock))
                .filter(rating -> caller.sees(rating.department(), rating.region()))
                .orElseThrow(() -> new RatingException(Reason.NOT_FOUND, id.toString()));
    }

    /** A rating of the caller's department, held. */
    Rating own(Caller caller, UUID id) {
        Rating rating = visible(caller, id, LockModeType.PESSIMISTIC_WRITE);
        if (!caller.filesFor(rating.department(), rating.region())) {
            throw new RatingException(Reason.NOT_FOUND, id.toString());
        }
        return rating;
    }

    boolean holds(String region, String department, String number) {
        return count("region = ?1 and department = ?2 and number = ?3", region, department, number) > 0;
    }

    /** What the filter asks for and the caller may see, the newest first. */
    PanacheQuery<Rating> matching(RatingFilter filter, Caller caller, Instant now) {
        List<String> conditions = new ArrayList<>(List.of("1 = 1"));
        Map<String, Object> parameters = equal(filter);
        parameters.keySet().forEach(name -> conditions.add(name + " = :" + name));
        if (filter.period() != null) {
            Period period = Period.parse(filter.period());
            conditions.add("ratedOn between :first and :last");
            parameters.put("first", period.begin());
            parameters.put("last", period.end());
        }
        if (filter.rectification() != null) {
            conditions.add("rectification.status = :status");
            parameters.put("status", Words.parse(RectificationStatus.class, filter.rectification()));
        }
        add(filter.bad(), BAD, conditions);
        add(filter.excluded(), "exclusion.at is not null", conditions);
        if (filter.overdue() != null) {
            add(filter.overdue(), OVERDUE, conditions);
            parameters.put("now", now);
        }
        if (!caller.readsAll()) {
            conditions.add("region in :regions");
            parameters.put("regions", caller.regions());
        }
        if (!caller.readsAll() && !caller.readsRegions()) {
            conditions.add("department = :own");
            parameters.put("own", caller.department());
        }
        return find(String.join(" and ", conditions), Sort.descending("ratedAt").and("id"), parameters);
    }

    /** What must be just so, by the name of the field. */
    private static Map<String, Object> equal(RatingFilter filter) {
        Map<String, Object> equal = new HashMap<>();
        equal.put("region", filter.region());
        equal.put("department", filter.department());
        equal.put("item", filter.item());
        equal.put("window", filter.window());
        equal.put("upload", filter.upload());
        equal.put("channel", Words.parse(RatingChannel.class, filter.channel()));
        RatingLevel level = Words.parse(RatingLevel.class, filter.level());
        equal.put("level", level == null ? null : level.points());
        equal.values().removeIf(wanted -> wanted == null);
        return equal;
    }

    private static void add(String wanted, String condition, List<String> conditions) {
        if (wanted != null) {
            conditions.add(wanted.equals("true") ? "(" + condition + ")" : "not (" + condition + ")");
        }
    }
}
