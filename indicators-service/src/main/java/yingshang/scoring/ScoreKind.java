package yingshang.scoring;

import java.util.HashMap;
import java.util.Map;
import yingshang.catalogue.Framework;

/** The levels that have scores: those of the framework's tree and the scenarios below it. */
public enum ScoreKind {
    OVERALL,
    DIMENSION,
    INDICATOR,
    METRIC,
    SCENARIO;

    /** The level of every node and scenario of {@code framework}. */
    public static Map<String, ScoreKind> byNode(Framework framework) {
        Map<String, ScoreKind> kinds = new HashMap<>();
        framework
                .nodes()
                .forEach(node -> kinds.put(node.code(), valueOf(node.kind().name())));
        framework.scenarios().forEach(scenario -> kinds.put(scenario.code(), SCENARIO));
        return kinds;
    }
}
