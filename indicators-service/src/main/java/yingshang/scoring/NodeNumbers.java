package yingshang.scoring;

import java.util.HashMap;
import java.util.Map;
import yingshang.catalogue.Framework;
import yingshang.catalogue.Node;
import yingshang.catalogue.Scenario;

/** The numbers by which rows of results name the nodes and scenarios of an edition: the order of its files. */
public record NodeNumbers(Map<String, Short> byCode) {

    /** The numbers of {@code framework}, which a stored edition keeps for good. */
    public static NodeNumbers of(Framework framework) {
        Map<String, Short> numbers = new HashMap<>();
        for (Node node : framework.nodes()) {
            numbers.put(node.code(), (short) numbers.size());
        }
        for (Scenario scenario : framework.scenarios()) {
            numbers.put(scenario.code(), (short) numbers.size());
        }
        return new NodeNumbers(numbers);
    }

    /** The number of a node or scenario. */
    public short of(String code) {
        return byCode.get(code);
    }
}
