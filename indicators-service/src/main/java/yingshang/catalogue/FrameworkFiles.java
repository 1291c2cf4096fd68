package yingshang.catalogue;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;

/**
 * Reads a framework from its six TSV files: {@code framework.tsv}, {@code nodes.tsv}, {@code scenarios.tsv},
 * {@code baselines.tsv}, {@code targets.tsv}, {@code region-weights.tsv} (columns in {@code docs/methodology.md}).
 */
public final class FrameworkFiles {

    private final Faults faults = new Faults();
    private final List<TsvFile> read = new ArrayList<>();
    private final Function<String, InputStream> files;

    private FrameworkFiles(Function<String, InputStream> files) {
        this.files = files;
    }

    /**
     * Reads and checks a framework.
     *
     * @param files opens a file by its name, null when there is none; the streams are closed here
     * @return edition 0, with nodes from the root down, each followed by what is below it, siblings and scenarios in
     *     their order
     * @throws CatalogueException INVALID_FILE; the message lists every fault as {@code file:line:column: rule}
     */
    public static Framework read(Function<String, InputStream> files) {
        return new FrameworkFiles(files).framework();
    }

    private Framework framework() {
        List<TsvRow> frameworks = rows("framework.tsv", FrameworkRows.FRAMEWORK);
        Rows<Node> nodes = Rows.of(rows("nodes.tsv", FrameworkRows.NODES), FrameworkRows::node);
        Rows<Scenario> scenarios = Rows.of(rows("scenarios.tsv", FrameworkRows.SCENARIOS), FrameworkRows::scenario);
        Rows<Baseline> baselines = Rows.of(rows("baselines.tsv", FrameworkRows.BASELINES), FrameworkRows::baseline);
        Rows<Target> targets = Rows.of(rows("targets.tsv", FrameworkRows.TARGETS), FrameworkRows::target);
        Rows<RegionWeight> weights =
                Rows.of(rows("region-weights.tsv", FrameworkRows.REGION_WEIGHTS), FrameworkRows::regionWeight);
        new FrameworkChecks(nodes, scenarios, faults).check(baselines, targets, weights);
        if (frameworks.size() != 1) {
            faults.add("framework.tsv", 1, "", "must have exactly one row");
            faults.report();
        }
        TsvRow row = frameworks.get(0);
        Framework framework = new Framework(
                0,
                row.required("code"),
                digest(),
                new Text(row.required("title_zh"), row.required("title_en")),
                row.requiredInteger("base_year", 1900, 2999),
                FrameworkChecks.share(row, "coverage_threshold"),
                row.requiredInteger("validity_months", 1, 1200),
                row.integer("rank_decimals", 0, 15),
                nodes.values(),
                scenarios.values(),
                baselines.values(),
                targets.values(),
                weights.values());
        faults.report();
        return FrameworkOrder.sorted(framework);
    }

    private List<TsvRow> rows(String name, List<String> columns) {
        TsvFile file = TsvFile.read(files, name, columns, faults);
        read.add(file);
        return file.rows();
    }

    private String digest() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (TsvFile file : read) {
                digest.update((file.name() + "\n" + file.content().length + "\n").getBytes(StandardCharsets.UTF_8));
                digest.update(file.content());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
