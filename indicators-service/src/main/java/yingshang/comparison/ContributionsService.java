package yingshang.comparison;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import yingshang.catalogue.Catalogue;
import yingshang.catalogue.PeriodRange;
import yingshang.comparison.ContributionsView.Moved;
import yingshang.comparison.method.Contributions;
import yingshang.scoring.PlacedScore;
import yingshang.scoring.Shown;
import yingshang.scoring.StandingScores;
import yingshang.scoring.method.NodeScore;

/** Says what moved a score, and by how much; the parts sum to the whole. */
@ApplicationScoped
class ContributionsService {

    /** @param by the kind of node to split among */
    record Asked(String region, PeriodRange range, String node, String by) {}

    private static final Comparator<Group> GREATEST_FIRST =
            comparing((Group group) -> group.points().abs()).reversed().thenComparing(Group::node);

    private final Catalogue catalogue;
    private final StandingScores scores;

    ContributionsService(Catalogue catalogue, StandingScores scores) {
        this.catalogue = catalogue;
        this.scores = scores;
    }

    @Transactional
    ContributionsView contributions(Asked asked) {
        Places places = new Places(catalogue);
        places.demandNode(asked.node());
        Map<String, Pair> pairs = Pairs.ofRegion(scores, places, asked.region(), asked.range());
        Pair whole = pairs.get(asked.node());
        List<Moved> parts = whole == null || whole.change() == null
                ? List.of()
                : groups(pairs, asked, places).stream()
                        .filter(group -> group.points().signum() != 0)
                        .sorted(GREATEST_FIRST)
                        .map(group -> view(group, pairs.get(group.node()), places))
                        .toList();
        return view(asked, places, whole, parts);
    }

    private static List<Group> groups(Map<String, Pair> pairs, Asked asked, Places places) {
        Tree tree = new Tree(places.framework());
        return Contributions.of(
                        tree.item(asked.node()).orElseThrow(),
                        results(pairs, Pair::before),
                        results(pairs, Pair::after))
                .stream()
                .collect(groupingBy(part -> above(part.leaf(), asked, tree, places), TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(group -> new Group(group.getKey(), group.getValue()))
                .toList();
    }

    /** The node of the kind asked for between the leaf and the node asked for; the leaf when there is none. */
    private static String above(String leaf, Asked asked, Tree tree, Places places) {
        String code = leaf;
        while (!asked.by().equals(places.kind(code))) {
            if (code.equals(asked.node())) {
                return leaf;
            }
            code = tree.parent(code);
        }
        return code;
    }

    private static Map<String, NodeScore> results(Map<String, Pair> pairs, Function<Pair, PlacedScore> when) {
        return pairs.values().stream()
                .map(when)
                .filter(score -> score != null)
                .collect(Collectors.toMap(score -> score.id().node(), PlacedScore::result));
    }

    private static Moved view(Group group, Pair pair, Places places) {
        return new Moved(
                group.node(),
                places.kind(group.node()),
                places.name(group.node()),
                group.cause(),
                group.through(),
                Standing.of(pair.before()),
                Standing.of(pair.after()),
                Shown.figure(group.points()));
    }

    private static ContributionsView view(Asked asked, Places places, Pair whole, List<Moved> parts) {
        BigDecimal change = whole == null ? null : whole.shownChange();
        return new ContributionsView(
                places.framework().edition(),
                asked.region(),
                places.regionName(asked.region()),
                asked.range().from().code(),
                asked.range().to().code(),
                asked.node(),
                places.kind(asked.node()),
                places.name(asked.node()),
                asked.by(),
                whole == null ? null : Standing.of(whole.before()),
                whole == null ? null : Standing.of(whole.after()),
                change,
                why(whole),
                parts,
                change == null ? null : parts.stream().map(Moved::points).reduce(change, BigDecimal::subtract));
    }

    private static String why(Pair whole) {
        if (whole == null) {
            return "not-scored";
        }
        boolean before = scored(whole.before());
        boolean after = scored(whole.after());
        return before && after ? null : before ? "no-score-after" : after ? "no-score-before" : "no-score";
    }

    private static boolean scored(PlacedScore score) {
        return score != null && score.result().scored();
    }
}
