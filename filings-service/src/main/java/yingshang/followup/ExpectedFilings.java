package yingshang.followup;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import yingshang.access.Caller;

/**
 * The filings that are expected, as the beginning of a statement: one from whoever leads an indicator of a region
 * within the round's scope, at the instant the round ended, or now. Each condition comes with its parameter.
 */
final class ExpectedFilings {

    private static final String WITH = """
            with held as (
                select id, period, closes_at, indicators, regions,
                       least(closed_at, closes_at) as ends_at,
                       closed_at is not null or coalesce(closes_at < :now, false) as ended,
                       least(closed_at, closes_at, :now) as at
                  from round
                 where opens_at <= least(closed_at, closes_at, :now)%s
            ), expected as (
                select held.id as round, held.period, held.closes_at, held.ends_at, held.ended,
                       assignment.department, assignment.indicator, assignment.region
                  from held
                  join assignment on assignment.role = 'LEAD' and assignment.since <= held.at
                        and (assignment.ended_at is null or assignment.ended_at > held.at)
                        and (cardinality(held.indicators) = 0 or assignment.indicator = any (held.indicators))
                        and (cardinality(held.regions) = 0 or assignment.region = any (held.regions))
                 where true%s
            )
            """;

    /** What is or was filed there and not withdrawn. */
    static final String FILED = """
              from expected
              left join filing on filing.round = expected.round and filing.region = expected.region
                    and filing.indicator = expected.indicator and filing.department = expected.department
                    and filing.status <> 'WITHDRAWN'
            """;

    private final List<String> ofRounds = new ArrayList<>();
    private final List<String> ofAssignments = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    private ExpectedFilings(Instant now) {
        parameters.put("now", now);
    }

    /** Those that are wanted and that the caller may see. */
    static ExpectedFilings of(Wanted wanted, Caller caller, Instant now) {
        ExpectedFilings expected = new ExpectedFilings(now);
        if (wanted.round() == null) {
            expected.ofRounds.add("not demonstration");
        } else {
            expected.round("id = :round", "round", wanted.round());
        }
        expected.equal("department", wanted.department());
        expected.equal("indicator", wanted.indicator());
        expected.equal("region", wanted.region());
        if (!caller.readsAll()) {
            expected.assignment(
                    "region = any (:regions)", "regions", caller.regions().toArray(String[]::new));
        }
        if (!caller.readsAll() && !caller.readsRegions()) {
            expected.assignment("department = :own", "own", String.valueOf(caller.department()));
        }
        return expected;
    }

    /** Those of rounds that end, or have ended, between two instants. */
    static ExpectedFilings endingBetween(Instant from, Instant to, Instant now) {
        ExpectedFilings expected = new ExpectedFilings(now);
        expected.ofRounds.add("not demonstration");
        expected.round("least(closed_at, closes_at) >= :endsFrom", "endsFrom", from);
        return expected.round("least(closed_at, closes_at) <= :endsTo", "endsTo", to);
    }

    /** Those of rounds that have opened since an instant. */
    static ExpectedFilings openedSince(Instant from, Instant now) {
        ExpectedFilings expected = new ExpectedFilings(now);
        expected.ofRounds.add("not demonstration");
        return expected.round("opens_at >= :opensFrom", "opensFrom", from);
    }

    private void equal(String column, String code) {
        if (code != null) {
            assignment(column + " = :" + column, column, code);
        }
    }

    private ExpectedFilings round(String condition, String parameter, Object value) {
        ofRounds.add(condition);
        parameters.put(parameter, value);
        return this;
    }

    private void assignment(String condition, String parameter, Object value) {
        ofAssignments.add("assignment." + condition);
        parameters.put(parameter, value);
    }

    /** The beginning of a statement that reads {@code expected}. */
    String with() {
        return WITH.formatted(joined(ofRounds), joined(ofAssignments));
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    private static String joined(List<String> conditions) {
        return conditions.isEmpty() ? "" : " and " + String.join(" and ", conditions);
    }
}
