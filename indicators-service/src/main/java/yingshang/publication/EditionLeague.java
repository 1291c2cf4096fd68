package yingshang.publication;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import yingshang.catalogue.CatalogueException;
import yingshang.catalogue.Period;
import yingshang.publication.EditionLeagueTableView.Before;
import yingshang.publication.EditionLeagueTableView.Row;
import yingshang.publication.FrozenScores.Region;
import yingshang.publication.FrozenScores.Score;
import yingshang.scoring.ScoreRange;
import yingshang.scoring.Shown;
import yingshang.wire.Page;

/** Ranks regions as an edition does, and says what has changed since an earlier one; from frozen files alone. */
@ApplicationScoped
class EditionLeague {

    private final EditionService editions;
    private final EditionFiles files;

    EditionLeague(EditionService editions, EditionFiles files) {
        this.editions = editions;
        this.files = files;
    }

    /** Two editions with the periods that are held against each other; the earlier ones are null when there is none. */
    record Pair(EditionView edition, String period, EditionView since, String sincePeriod) {

        /** Changes when one of the two does, which neither ever does. */
        String version() {
            return edition.hash() + (since == null ? "" : "-" + since.hash());
        }
    }

    /** @throws PublicationException UNKNOWN_EDITION, NOT_EARLIER */
    Pair pair(int number, LeagueAsked asked, boolean taskForce) {
        EditionView edition = editions.edition(number, taskForce);
        List<String> periods = edition.periods();
        String period = asked.period() == null ? periods.get(periods.size() - 1) : asked.period();
        demand("period", period, periods);
        Integer since =
                asked.since() == null ? editions.before(number, taskForce).orElse(null) : asked.since();
        if (since == null) {
            return new Pair(edition, period, null, null);
        }
        if (since >= number) {
            throw new PublicationException(PublicationException.Reason.NOT_EARLIER, since);
        }
        EditionView earlier = editions.edition(since, taskForce);
        return new Pair(
                edition,
                period,
                earlier,
                newest(earlier.periods(), Period.of(period)).orElse(null));
    }

    /** @throws CatalogueException UNKNOWN_VALUE when the edition has no such level or node */
    EditionLeagueTableView table(LeagueAsked asked, Pair pair) {
        Map<String, Region> regions = FrozenScores.regions(files.path(pair.edition(), "regions.csv"));
        demand(
                "level",
                asked.level(),
                regions.values().stream().map(Region::level).distinct().toList());
        if (!FrozenScores.knows(files.path(pair.edition(), "nodes.csv"), asked.node())) {
            throw CatalogueException.unknownValue("node", asked.node(), List.of("nodes.csv"));
        }
        Map<String, Score> now = scores(pair.edition(), pair.period(), asked.node());
        Map<String, Score> then =
                pair.sincePeriod() == null ? Map.of() : scores(pair.since(), pair.sincePeriod(), asked.node());
        Map<String, ScoreRange> intervals =
                FrozenScores.intervals(files.path(pair.edition(), "intervals.csv"), pair.period(), asked.node());
        List<Row> rows = now.entrySet().stream()
                .filter(one -> regions.get(one.getKey()).level().equals(asked.level()))
                .map(one -> row(one.getKey(), regions, one.getValue(), then.get(one.getKey()), intervals))
                .sorted(comparing(Row::rank, nullsLast(naturalOrder())).thenComparing(Row::region))
                .toList();
        return new EditionLeagueTableView(
                pair.edition().number(),
                pair.period(),
                pair.since() == null ? null : pair.since().number(),
                pair.sincePeriod(),
                asked.level(),
                asked.node(),
                page(rows, asked.page(), asked.size()));
    }

    private static Page<Row> page(List<Row> rows, int page, int size) {
        List<Row> items = rows.stream().skip((long) page * size).limit(size).toList();
        return new Page<>(items, page, size, rows.size());
    }

    private static Row row(
            String region, Map<String, Region> regions, Score now, Score then, Map<String, ScoreRange> intervals) {
        boolean both = then != null && now.exact() != null && then.exact() != null;
        boolean ranked = then != null && now.rank() != null && then.rank() != null;
        return new Row(
                region,
                regions.get(region).name(),
                now.rank(),
                now.state(),
                now.shown(),
                now.coverage(),
                intervals.get(region),
                then == null ? null : new Before(then.state(), then.shown(), then.rank()),
                both ? Shown.figure(now.exact().subtract(then.exact())) : null,
                ranked ? then.rank() - now.rank() : null,
                now.demonstration());
    }

    private Map<String, Score> scores(EditionView edition, String period, String node) {
        return FrozenScores.scores(files.path(edition, "scores.csv"), period, node);
    }

    private static Optional<String> newest(List<String> periods, Period period) {
        return periods.stream()
                .map(Period::of)
                .filter(one -> one.frequency() == period.frequency() && one.compareTo(period) <= 0)
                .max(Comparator.naturalOrder())
                .map(Period::code);
    }

    private static void demand(String parameter, String value, List<String> allowed) {
        if (!allowed.contains(value)) {
            throw CatalogueException.unknownValue(parameter, value, allowed);
        }
    }
}
