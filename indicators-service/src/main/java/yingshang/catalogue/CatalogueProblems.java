package yingshang.catalogue;

import io.quarkus.logging.Log;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import yingshang.wire.Problems;

/** What the catalogue refuses, as problem documents. */
class CatalogueProblems {

    private final Problems problems;

    CatalogueProblems(Problems problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper
    Response problem(CatalogueException refused) {
        return switch (refused.reason()) {
            case INVALID_FILE -> {
                Log.error("reference files are not valid", refused);
                yield problems.of(500, "internal");
            }
            case UNKNOWN_INDICATOR -> problems.of(404, "unknown-indicator", refused.getMessage());
            case UNKNOWN_METRIC -> problems.of(404, "unknown-metric", refused.getMessage());
            case UNKNOWN_TARGET -> problems.of(404, "unknown-target", refused.getMessage());
            case UNKNOWN_EDITION -> problems.of(404, "unknown-framework-edition", refused.getMessage());
            case OUTSIDE_CALENDAR -> problems.of(422, "outside-calendar", refused.getMessage());
            case UNKNOWN_VALUE -> problems.of(400, "unknown-value", refused.getMessage());
            case UNCLEAR_COUNT -> problems.of(400, "unclear-count");
            case MIXED_FREQUENCIES -> problems.of(400, "mixed-frequencies", refused.getMessage());
            case PERIODS_REVERSED -> problems.of(400, "periods-reversed", refused.getMessage());
            case EDITION_REPLACED -> problems.of(409, "framework-edition-replaced", refused.getMessage());
        };
    }
}
