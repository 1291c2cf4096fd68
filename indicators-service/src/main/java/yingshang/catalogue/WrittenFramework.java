package yingshang.catalogue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A framework edition as the six files that {@link FrameworkFiles} reads; reading them gives the same edition. */
public final class WrittenFramework {

    private WrittenFramework() {}

    /** The files' texts by their names. */
    public static Map<String, String> files(Framework framework) {
        Map<String, String> files = new TreeMap<>();
        files.put(
                "framework.tsv",
                WrittenRows.of(FrameworkRows.FRAMEWORK, List.of(framework), WrittenFramework::framework));
        files.put("nodes.tsv", WrittenRows.of(FrameworkRows.NODES, framework.nodes(), WrittenFramework::node));
        files.put(
                "scenarios.tsv",
                WrittenRows.of(FrameworkRows.SCENARIOS, framework.scenarios(), WrittenFramework::scenario));
        files.put(
                "baselines.tsv",
                WrittenRows.of(FrameworkRows.BASELINES, framework.baselines(), WrittenFramework::baseline));
        files.put("targets.tsv", WrittenRows.of(FrameworkRows.TARGETS, framework.targets(), WrittenFramework::target));
        files.put(
                "region-weights.tsv",
                WrittenRows.of(
                        FrameworkRows.REGION_WEIGHTS,
                        framework.regionWeights(),
                        share -> Stream.of(share.region(), share.child(), share.weight())));
        return files;
    }

    private static Stream<Object> framework(Framework framework) {
        return fields(
                framework.code(),
                framework.title().zh(),
                framework.title().en(),
                framework.baseYear(),
                framework.coverageThreshold(),
                framework.validityMonths(),
                framework.rankDecimals());
    }

    private static Stream<Object> node(Node node) {
        return fields(
                node.code(),
                node.parent(),
                node.kind(),
                node.order(),
                node.weight(),
                node.averaging(),
                node.name().zh(),
                node.name().en(),
                node.measures(),
                node.evidence(),
                node.validityMonths());
    }

    private static Stream<Object> scenario(Scenario scenario) {
        Stream<Object> what = fields(
                scenario.code(),
                scenario.metric(),
                scenario.order(),
                scenario.weight(),
                scenario.name().zh(),
                scenario.name().en(),
                scenario.unit(),
                scenario.direction(),
                scenario.decimals(),
                scenario.minimum(),
                scenario.maximum());
        return Stream.of(what, goalposts(scenario.goalposts()), statutory(scenario.statutory()))
                .flatMap(part -> part);
    }

    private static Stream<Object> goalposts(Goalposts posts) {
        return posts == null
                ? Stream.generate(() -> (Object) "").limit(7)
                : fields(
                        posts.best(),
                        posts.worst(),
                        posts.variant(),
                        posts.power(),
                        posts.origin(),
                        posts.source().document(),
                        posts.source().clause());
    }

    private static Stream<Object> statutory(StatutoryLimit limit) {
        return limit == null
                ? Stream.generate(() -> (Object) "").limit(3)
                : fields(
                        limit.value(), limit.source().document(), limit.source().clause());
    }

    private static Stream<Object> baseline(Baseline baseline) {
        return fields(
                baseline.region(),
                baseline.scenario(),
                baseline.value(),
                baseline.asOf(),
                baseline.source().document(),
                baseline.source().clause());
    }

    private static Stream<Object> target(Target target) {
        return fields(
                target.id(),
                target.region(),
                target.source().document(),
                target.source().clause(),
                target.scenario(),
                target.comparison().symbol(),
                target.value(),
                target.due(),
                target.note().zh(),
                target.note().en());
    }

    private static Stream<Object> fields(Object... fields) {
        return Stream.of(fields);
    }
}
