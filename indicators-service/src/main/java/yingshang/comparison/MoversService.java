package yingshang.comparison;

import static java.util.Comparator.comparing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import yingshang.catalogue.Catalogue;
import yingshang.catalogue.PeriodRange;
import yingshang.scoring.StandingScores;

/** Finds what moved most between two periods. */
@ApplicationScoped
class MoversService {

    private static final Comparator<Pair> BY_PLACE = comparing(Pair::region).thenComparing(Pair::node);

    private final Catalogue catalogue;
    private final StandingScores scores;

    MoversService(Catalogue catalogue, StandingScores scores) {
        this.catalogue = catalogue;
        this.scores = scores;
    }

    /** The places that moved most, either way. */
    private record Moved(int compared, List<Pair> best, List<Pair> worst) {

        static Moved of(Collection<Pair> pairs, int most) {
            List<Pair> both =
                    pairs.stream().filter(pair -> pair.change() != null).toList();
            Comparator<Pair> byChange = comparing(Pair::change);
            List<Pair> best = both.stream()
                    .filter(pair -> pair.change().signum() > 0)
                    .sorted(byChange.reversed().thenComparing(BY_PLACE))
                    .limit(most)
                    .toList();
            List<Pair> worst = both.stream()
                    .filter(pair -> pair.change().signum() < 0)
                    .sorted(byChange.thenComparing(BY_PLACE))
                    .limit(most)
                    .toList();
            return new Moved(both.size(), best, worst);
        }

        List<String> nodes() {
            return Stream.concat(best.stream(), worst.stream()).map(Pair::node).toList();
        }
    }

    /** The regions of a level that moved most at a node. */
    @Transactional
    MoversView regions(LevelAsked asked, int most) {
        Places places = new Places(catalogue);
        Moved moved = Moved.of(Pairs.ofLevel(scores, places, asked).values(), most);
        return view(places, asked.range(), moved, UnaryOperator.identity());
    }

    /** The nodes of a kind that moved most in a region; ranks are looked up for those only. */
    @Transactional
    MoversView nodes(String region, String kind, PeriodRange range, int most) {
        Places places = new Places(catalogue);
        Moved moved = Moved.of(
                Pairs.ofRegion(scores, places, region, range).values().stream()
                        .filter(pair -> kind.equals(places.kind(pair.node())))
                        .toList(),
                most);
        Map<String, Pair> ranked = Pairs.ranked(scores, places, region, moved.nodes(), range);
        return view(places, range, moved, pair -> ranked.get(pair.node()));
    }

    private static MoversView view(Places places, PeriodRange range, Moved moved, UnaryOperator<Pair> ranked) {
        return new MoversView(
                places.framework().edition(),
                range.to().code(),
                range.from().code(),
                moved.compared(),
                moved.best().stream()
                        .map(ranked)
                        .map(pair -> mover(pair, places))
                        .toList(),
                moved.worst().stream()
                        .map(ranked)
                        .map(pair -> mover(pair, places))
                        .toList());
    }

    private static MoversView.Mover mover(Pair pair, Places places) {
        return new MoversView.Mover(
                pair.region(),
                places.regionName(pair.region()),
                pair.node(),
                places.kind(pair.node()),
                places.name(pair.node()),
                Standing.of(pair.before()),
                Standing.of(pair.after()),
                pair.shownChange(),
                pair.rankChange());
    }
}
