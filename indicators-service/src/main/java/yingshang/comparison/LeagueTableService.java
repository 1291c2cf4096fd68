package yingshang.comparison;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import yingshang.catalogue.Catalogue;
import yingshang.catalogue.Written;
import yingshang.scoring.PlacedScore;
import yingshang.scoring.ScoreRange;
import yingshang.scoring.Shown;
import yingshang.scoring.StandingScores;
import yingshang.wire.Page;

/** Ranks the regions of a level, with what changed since another period. */
@ApplicationScoped
class LeagueTableService {

    private final Catalogue catalogue;
    private final StandingScores scores;

    LeagueTableService(Catalogue catalogue, StandingScores scores) {
        this.catalogue = catalogue;
        this.scores = scores;
    }

    @Transactional
    LeagueTableView table(LevelAsked asked, int page, int size) {
        Places places = new Places(catalogue);
        Map<String, Pair> pairs = Pairs.ofLevel(scores, places, asked);
        List<Pair> rows = pairs.values().stream()
                .filter(pair -> pair.after() != null)
                .sorted(comparing((Pair pair) -> pair.after().rank(), nullsLast(naturalOrder()))
                        .thenComparing(Pair::region))
                .toList();
        List<Pair> shown = rows.stream().skip((long) page * size).limit(size).toList();
        Map<String, ScoreRange> ranges = ranges(places, asked, shown);
        return new LeagueTableView(
                places.framework().edition(),
                asked.range().to().code(),
                asked.range().from().code(),
                asked.level(),
                asked.node(),
                places.kind(asked.node()),
                places.name(asked.node()),
                (int) rows.stream()
                        .filter(pair -> pair.after().result().scored())
                        .count(),
                new Page<>(shown.stream().map(pair -> row(pair, places, ranges)).toList(), page, size, rows.size()));
    }

    private Map<String, ScoreRange> ranges(Places places, LevelAsked asked, List<Pair> shown) {
        List<String> regions = shown.stream().map(Pair::region).toList();
        return regions.isEmpty()
                ? Map.of()
                : scores.ranges(places.framework(), asked.range().to(), asked.node(), regions);
    }

    private static LeagueTableView.Row row(Pair pair, Places places, Map<String, ScoreRange> ranges) {
        PlacedScore now = pair.after();
        String region = now.id().region();
        return new LeagueTableView.Row(
                now.id().toString(),
                region,
                places.regionName(region),
                now.rank(),
                Written.of(now.result().state()),
                Shown.figure(now.result().score()),
                Shown.figure(now.result().coverage()),
                ranges.get(region),
                Standing.of(pair.before()),
                pair.shownChange(),
                pair.rankChange(),
                now.carriedForward(),
                now.demonstration());
    }
}
