package yingshang.scoring;

import static java.util.stream.Collectors.groupingBy;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import yingshang.catalogue.Framework;
import yingshang.catalogue.RegionWeight;
import yingshang.catalogue.Written;
import yingshang.scoring.method.NodeScore;
import yingshang.scoring.method.Observation;
import yingshang.scoring.method.Observed;
import yingshang.scoring.method.RegionShare;
import yingshang.scoring.method.Scorer;
import yingshang.scoring.method.Special;
import yingshang.scoring.method.State;

/**
 * The World Bank's published figures, read by the mapping files beside them: nothing here knows a component, a topic
 * or a word by its name.
 */
final class DoingBusiness {

    static final PublishedFiles FILES = PublishedFiles.of("doing-business");

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final Map<String, String> SCENARIOS = FILES.mapping("scenarios.csv", 1);
    private static final Map<String, String> SPECIAL = FILES.mapping("special-values.csv", 1);
    private static final Map<String, String> NODES = FILES.mapping("nodes.csv", 2);

    /** A raw figure as printed, with the score the World Bank gave it. */
    record Component(String year, String region, String scenario, String raw, String published) {

        /**
         * The raw figure, moved by {@code halfUnits} halves of the unit of its last printed decimal. A trailing zero is
         * not printed, so that a whole number stands for one with a decimal.
         */
        Observation observation(int halfUnits) {
            String special = raw.isBlank() ? "no-data" : SPECIAL.get(raw);
            return special == null ? new Observed(moved(halfUnits)) : Written.read(Special.class, special);
        }

        boolean applies() {
            return observation(0) != Special.NOT_APPLICABLE;
        }

        /** The published score as a leaf of the tree. */
        NodeScore publishedLeaf() {
            return applies()
                    ? new NodeScore(scenario, State.SCORED, new BigDecimal(published), BigDecimal.ONE)
                    : new NodeScore(scenario, State.NOT_APPLICABLE, null, null);
        }

        private BigDecimal moved(int halfUnits) {
            try {
                BigDecimal value = new BigDecimal(raw);
                BigDecimal half = HALF.movePointLeft(Math.max(1, value.scale()));
                return value.add(half.multiply(BigDecimal.valueOf(halfUnits)));
            } catch (NumberFormatException word) {
                throw new AssertionError("no number, and not in special-values.csv: " + raw, word);
            }
        }
    }

    /**
     * A published score of a node.
     *
     * @param framework whose node it is: a methodology is a framework of its own
     * @param level {@code economy} or {@code city}; ranks are those of economies
     * @param rank as published for the year; empty where none was
     */
    record Topic(
            String year,
            String region,
            String level,
            String framework,
            String node,
            BigDecimal published,
            Optional<Integer> rank) {}

    private DoingBusiness() {}

    static List<Component> components() {
        return FILES.rows("components-").stream()
                .map(row -> new Component(
                        row.getField("year"),
                        row.getField("code"),
                        known(SCENARIOS, row.getField("component"), "scenarios.csv"),
                        row.getField("raw"),
                        row.getField("published_score")))
                .toList();
    }

    static List<Topic> topics() {
        return FILES.rows("topic-scores-").stream()
                .filter(row -> !row.getField("published_score").isBlank())
                .map(DoingBusiness::topic)
                .toList();
    }

    private static Topic topic(NamedCsvRecord row) {
        String[] place = known(NODES, row.getField("topic") + "/" + row.getField("methodology"), "nodes.csv")
                .split("/");
        return new Topic(
                row.getField("year"),
                row.getField("code"),
                row.getField("level"),
                place[0],
                place[1],
                new BigDecimal(row.getField("published_score")),
                PublishedFiles.publishedRank(row));
    }

    /**
     * The scores of every region and year: each by its own components, those that have cities by their cities.
     *
     * @param own scores of a region from its components of a year
     * @return by year and region, then by node
     */
    static Map<String, Map<String, NodeScore>> scores(
            Framework framework, List<Component> components, Function<List<Component>, Map<String, NodeScore>> own) {
        Map<String, Map<String, NodeScore>> scores = new HashMap<>();
        components.stream()
                .collect(groupingBy(row -> row.year() + row.region()))
                .forEach((key, rows) -> scores.put(key, own.apply(rows)));
        Map<String, List<RegionWeight>> cities =
                framework.regionWeights().stream().collect(groupingBy(RegionWeight::region));
        components.stream()
                .map(Component::year)
                .distinct()
                .forEach(year -> cities.forEach((region, weights) -> {
                    List<RegionShare> parts = weights.stream()
                            .filter(city -> scores.containsKey(year + city.child()))
                            .map(city -> new RegionShare(city.weight(), scores.get(year + city.child())))
                            .toList();
                    if (!parts.isEmpty()) {
                        scores.put(
                                year + region,
                                Scorer.combine(
                                        FrameworkTree.of(framework).root(), framework.coverageThreshold(), parts));
                    }
                }));
        return scores;
    }

    /** Where a component of the World Bank's table hangs in our tree. */
    static String scenario(String component) {
        return known(SCENARIOS, component, "scenarios.csv");
    }

    private static String known(Map<String, String> mapping, String key, String file) {
        String found = mapping.get(key);
        if (found == null) {
            throw new AssertionError("not in " + file + ": " + key);
        }
        return found;
    }
}
