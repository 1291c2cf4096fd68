package yingshang.catalogue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Turns the rows of the six framework files into records and notes what a row by itself has wrong. */
final class FrameworkRows {

    static final List<String> FRAMEWORK =
            columns("code title_zh title_en base_year coverage_threshold validity_months rank_decimals");
    static final List<String> NODES =
            columns("code parent kind order weight averaging zh en measures evidence validity_months");
    static final List<String> SCENARIOS = columns("code metric order weight zh en unit direction decimals"
            + " minimum maximum best worst variant power goalpost_origin document clause"
            + " statutory statutory_document statutory_clause");
    static final List<String> BASELINES = columns("region scenario value as_of document clause");
    static final List<String> TARGETS =
            columns("id region document clause scenario comparator target due note_zh note_en");
    static final List<String> REGION_WEIGHTS = columns("region child weight");

    private FrameworkRows() {}

    static Node node(TsvRow row) {
        NodeKind kind = row.oneOf("kind", NodeKind.class);
        Measures measures = row.oneOf("measures", Measures.class);
        row.required("kind");
        if (kind != null && (kind == NodeKind.METRIC) == row.empty("measures")) {
            row.fault("measures", "must be filled for metrics, and only for them");
        }
        Averaging averaging = row.oneOf("averaging", Averaging.class);
        Integer validity = row.integer("validity_months", 1, 1200);
        if (validity != null && kind != null && kind != NodeKind.METRIC) {
            row.fault("validity_months", "must be empty above metrics");
        }
        return new Node(
                row.required("code"),
                row.empty("parent") ? null : row.text("parent"),
                kind,
                row.requiredInteger("order", 0, 1_000_000),
                row.positive("weight"),
                averaging == null ? Averaging.ARITHMETIC : averaging,
                name(row),
                measures,
                row.text("evidence"),
                validity);
    }

    static Scenario scenario(TsvRow row) {
        row.required("direction");
        Direction direction = row.oneOf("direction", Direction.class);
        BigDecimal minimum = row.decimal("minimum");
        BigDecimal maximum = row.decimal("maximum");
        if (minimum != null && maximum != null && minimum.compareTo(maximum) > 0) {
            row.fault("minimum", "must not be above maximum");
        }
        return new Scenario(
                row.required("code"),
                row.required("metric"),
                row.requiredInteger("order", 0, 1_000_000),
                row.positive("weight"),
                name(row),
                row.required("unit"),
                direction,
                row.requiredInteger("decimals", 0, 9),
                minimum,
                maximum,
                GoalpostColumns.read(row, direction),
                statutory(row));
    }

    static Baseline baseline(TsvRow row) {
        row.required("as_of");
        return new Baseline(
                row.required("region"),
                row.required("scenario"),
                row.requiredDecimal("value"),
                row.date("as_of"),
                source(row, "document", "clause"));
    }

    static Target target(TsvRow row) {
        row.required("comparator");
        LocalDate due = row.date("due");
        return new Target(
                row.required("id"),
                row.required("region"),
                row.required("scenario"),
                row.parsed("comparator", "must be one of <= >= < >", Comparison::of),
                row.requiredDecimal("target"),
                due,
                source(row, "document", "clause"),
                new Text(row.text("note_zh"), row.text("note_en")));
    }

    static RegionWeight regionWeight(TsvRow row) {
        String region = row.required("region");
        String child = row.required("child");
        if (region.equals(child)) {
            row.fault("child", "must not be the region itself");
        }
        return new RegionWeight(region, child, row.positive("weight"));
    }

    private static StatutoryLimit statutory(TsvRow row) {
        if (row.empty("statutory")) {
            if (!row.empty("statutory_document") || !row.empty("statutory_clause")) {
                row.fault("statutory", "is missing though its source is named");
            }
            return null;
        }
        return new StatutoryLimit(row.decimal("statutory"), source(row, "statutory_document", "statutory_clause"));
    }

    static Source source(TsvRow row, String document, String clause) {
        return new Source(row.required(document), row.text(clause));
    }

    private static Text name(TsvRow row) {
        return new Text(row.required("zh"), row.required("en"));
    }

    static List<String> columns(String names) {
        return List.of(names.split(" "));
    }
}
