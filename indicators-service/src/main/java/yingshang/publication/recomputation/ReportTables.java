package yingshang.publication.recomputation;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import yingshang.catalogue.Framework;
import yingshang.catalogue.Node;
import yingshang.catalogue.NodeKind;
import yingshang.catalogue.RegionView;
import yingshang.catalogue.Text;

/** The score tables of a report: one of the whole, one for each dimension, with names beside the codes. */
final class ReportTables {

    private static final String OVERALL = "总体 Overall";
    private static final String INDICATORS = "指标 Indicators";

    private final Map<String, Text> regions;
    private final Map<String, Text> nodes = new HashMap<>();
    private final Map<String, String> sheets = new HashMap<>();
    private final Table scores;

    ReportTables(EditionResults results) {
        this.regions = results.scores().regions().stream().collect(toMap(RegionView::code, RegionView::name));
        this.scores = results.table("scores");
        Framework framework = results.inputs().framework();
        framework.nodes().forEach(node -> {
            nodes.put(node.code(), node.name());
            sheets.put(node.code(), sheet(node));
        });
        framework.scenarios().forEach(scenario -> {
            nodes.put(scenario.code(), scenario.name());
            sheets.put(scenario.code(), sheets.get(scenario.metric()));
        });
    }

    /** A dimension is shown on the first sheet and opens its own; nodes come before what is below them. */
    private String sheet(Node node) {
        if (node.kind() == NodeKind.OVERALL) {
            return OVERALL;
        }
        if (node.kind() == NodeKind.DIMENSION) {
            return node.name().zh();
        }
        String above = sheets.get(node.parent());
        return above.equals(OVERALL) ? INDICATORS : above;
    }

    /** The tables by the names of their sheets. */
    Map<String, Table> bySheet() {
        Map<String, List<List<String>>> rows = new LinkedHashMap<>();
        rows.put(OVERALL, new ArrayList<>());
        int node = scores.place("node");
        int kind = scores.place("kind");
        for (List<String> row : scores.rows()) {
            List<String> named = named(row);
            if (row.get(kind).equals("dimension")) {
                rows.get(OVERALL).add(named);
            }
            rows.computeIfAbsent(sheets.get(row.get(node)), key -> new ArrayList<>())
                    .add(named);
        }
        Map<String, Table> tables = new LinkedHashMap<>();
        rows.forEach((sheet, ofSheet) -> tables.put(sheet, columns().rows(ofSheet)));
        return tables;
    }

    private static Table.Builder columns() {
        return Table.of("scores")
                .text("region", "地区代码", "Region")
                .text("region_zh", "地区", "Region (Chinese)")
                .text("region_en", "地区（英文）", "Region (English)")
                .text("period", "期间", "Period")
                .text("node", "节点代码", "Node")
                .text("node_zh", "名称", "Name (Chinese)")
                .text("node_en", "名称（英文）", "Name (English)")
                .text("kind", "层级", "Level")
                .text("state", "状态", "State")
                .decimal("score", "得分", "Score")
                .decimal("coverage", "数据覆盖率", "Coverage")
                .integer("rank", "位次", "Rank")
                .integer("peers", "参评地区数", "Regions ranked")
                .flag("carried_forward", "沿用上期", "Carried forward")
                .flag("demonstration", "演示数据", "Made up for demonstration");
    }

    private List<String> named(List<String> row) {
        Text region = regions.get(field(row, "region"));
        Text node = nodes.get(field(row, "node"));
        return Stream.of(
                        field(row, "region"),
                        region.zh(),
                        region.en(),
                        field(row, "period"),
                        field(row, "node"),
                        node.zh(),
                        node.en(),
                        field(row, "kind"),
                        field(row, "state"),
                        field(row, "score"),
                        field(row, "coverage"),
                        field(row, "rank"),
                        field(row, "peers"),
                        field(row, "carried_forward"),
                        field(row, "demonstration"))
                .toList();
    }

    private String field(List<String> row, String column) {
        return row.get(scores.place(column));
    }
}
