package yingshang.reduction;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import yingshang.catalogue.Framework;
import yingshang.catalogue.Measures;
import yingshang.catalogue.Node;
import yingshang.catalogue.Scenario;

/**
 * A scenario whose values can be reduced: time, procedures, documents or cost.
 *
 * @param validityMonths how long a measurement of it counts
 */
public record ReducibleScenario(Scenario scenario, int validityMonths) {

    /** Those of a framework, in its order. */
    public static List<ReducibleScenario> of(Framework framework) {
        Set<String> reducible = framework.nodes().stream()
                .filter(node -> node.measures() != null && node.measures() != Measures.OTHER)
                .map(Node::code)
                .collect(Collectors.toSet());
        return framework.scenarios().stream()
                .filter(scenario -> reducible.contains(scenario.metric()))
                .map(scenario -> new ReducibleScenario(scenario, framework.validityMonths(scenario)))
                .toList();
    }
}
