package yingshang.comparison;

import static yingshang.comparison.ComparisonException.Reason.UNKNOWN_NODE;
import static yingshang.comparison.ComparisonException.Reason.UNKNOWN_REGION;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import yingshang.catalogue.Catalogue;
import yingshang.catalogue.CatalogueException;
import yingshang.catalogue.Framework;
import yingshang.catalogue.RegionView;
import yingshang.catalogue.Text;
import yingshang.catalogue.Written;

/** The regions, levels and nodes that comparisons are asked for, checked and named. */
final class Places {

    private static final String SCENARIO = "scenario";

    private final Framework framework;
    private final Map<String, RegionView> regions = new LinkedHashMap<>();
    private final Map<String, Text> names = new HashMap<>();
    private final Map<String, String> kinds = new HashMap<>();

    Places(Catalogue catalogue) {
        framework = catalogue.current();
        catalogue.regions().forEach(region -> regions.put(region.code(), region));
        framework.nodes().forEach(node -> {
            names.put(node.code(), node.name());
            kinds.put(node.code(), Written.of(node.kind()));
        });
        framework.scenarios().forEach(scenario -> {
            names.put(scenario.code(), scenario.name());
            kinds.put(scenario.code(), SCENARIO);
        });
    }

    Framework framework() {
        return framework;
    }

    /** Refuses a region that the catalogue does not have. */
    void demandRegion(String code) {
        if (!regions.containsKey(code)) {
            throw new ComparisonException(UNKNOWN_REGION, code);
        }
    }

    /** Refuses a code that is neither a node nor a scenario of the framework in force. */
    void demandNode(String code) {
        if (!names.containsKey(code)) {
            throw new ComparisonException(UNKNOWN_NODE, code);
        }
    }

    /** Refuses a level on which there is no region. */
    void demandLevel(String level) {
        List<String> levels =
                regions.values().stream().map(RegionView::level).distinct().toList();
        if (!levels.contains(level)) {
            throw CatalogueException.unknownValue("level", level, levels);
        }
    }

    Text regionName(String code) {
        return regions.get(code).name();
    }

    Text name(String node) {
        return names.get(node);
    }

    /** {@code overall}, {@code dimension}, {@code indicator}, {@code metric} or {@code scenario}. */
    String kind(String node) {
        return kinds.get(node);
    }
}
