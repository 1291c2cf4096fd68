package yingshang.scoring;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import yingshang.catalogue.Framework;

/** Which measurements scores rest on. Only those of scenarios are stored; a node rests on all of those below it. */
@ApplicationScoped
class ScoreBasis {

    private final ScoreRepository scores;

    ScoreBasis(ScoreRepository scores) {
        this.scores = scores;
    }

    /** The measurements of each of these scores, ascending. */
    Map<ScoreEntity, List<Long>> of(Framework framework, Collection<ScoreEntity> rows) {
        Map<ScoreEntity, List<Long>> bases = new HashMap<>();
        rows.stream()
                .filter(row -> row.kind() == ScoreKind.SCENARIO)
                .forEach(row -> bases.put(row, row.measurements()));
        List<ScoreEntity> nodes =
                rows.stream().filter(row -> row.kind() != ScoreKind.SCENARIO).toList();
        if (!nodes.isEmpty()) {
            Map<String, List<ScoreEntity>> below = scenarios(framework.edition(), nodes);
            Map<String, String> parents = FrameworkTree.of(framework).parents();
            nodes.forEach(row -> bases.put(row, union(row, below.getOrDefault(place(row), List.of()), parents)));
        }
        return bases;
    }

    private Map<String, List<ScoreEntity>> scenarios(int edition, List<ScoreEntity> nodes) {
        Set<String> regions = new HashSet<>();
        Set<String> periods = new HashSet<>();
        nodes.forEach(row -> {
            regions.add(row.region());
            periods.add(row.period());
        });
        return scores.scenarios(edition, regions, periods).stream().collect(Collectors.groupingBy(ScoreBasis::place));
    }

    private static List<Long> union(ScoreEntity node, List<ScoreEntity> scenarios, Map<String, String> parents) {
        Set<Long> all = new TreeSet<>();
        for (ScoreEntity scenario : scenarios) {
            String code = scenario.node();
            while (code != null && !code.equals(node.node())) {
                code = parents.get(code);
            }
            if (code != null) {
                all.addAll(scenario.measurements());
            }
        }
        return List.copyOf(all);
    }

    private static String place(ScoreEntity row) {
        return row.region() + "/" + row.period();
    }
}
