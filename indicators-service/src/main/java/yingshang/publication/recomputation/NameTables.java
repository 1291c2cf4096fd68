package yingshang.publication.recomputation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import yingshang.catalogue.Node;
import yingshang.catalogue.Scenario;

/** What the codes in the other tables stand for. */
final class NameTables {

    private NameTables() {}

    static Table regions(ComputedScores computed) {
        return Table.of("regions", "region")
                .text("region", "地区", "Region")
                .text("parent", "上级地区", "Region above")
                .text("level", "级别", "Level")
                .text("zh", "名称", "Name in Chinese")
                .text("en", "英文名称", "Name in English")
                .rows(computed.regions().stream()
                        .map(region -> Table.row(
                                region.code(),
                                region.parent(),
                                region.level(),
                                region.name().zh(),
                                region.name().en()))
                        .toList());
    }

    static Table nodes(ComputedScores computed) {
        Map<String, List<String>> rows = new HashMap<>();
        computed.framework().nodes().forEach(node -> rows.put(node.code(), row(node)));
        computed.framework().scenarios().forEach(scenario -> rows.put(scenario.code(), row(scenario)));
        List<List<String>> ordered = new ArrayList<>();
        computed.order().forEach(code -> ordered.add(rows.get(code)));
        return Table.of("nodes", "node")
                .text("node", "节点", "Node")
                .text("parent", "上级节点", "Node above")
                .text("kind", "层级", "Level")
                .decimal("weight", "权重", "Weight")
                .text("averaging", "合成方法", "Averaging")
                .text("unit", "单位", "Unit")
                .flag("scored", "计分", "Scored")
                .text("zh", "名称", "Name in Chinese")
                .text("en", "英文名称", "Name in English")
                .rows(ordered);
    }

    private static List<String> row(Node node) {
        return Stream.concat(
                        Table.row(node.code(), node.parent(), node.kind(), node.weight(), node.averaging(), null, null)
                                .stream(),
                        Stream.of(node.name().zh(), node.name().en()))
                .toList();
    }

    private static List<String> row(Scenario scenario) {
        return Table.row(
                scenario.code(),
                scenario.metric(),
                "scenario",
                scenario.weight(),
                null,
                scenario.unit(),
                scenario.goalposts() != null,
                scenario.name().zh(),
                scenario.name().en());
    }
}
