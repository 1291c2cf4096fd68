package yingshang.comparison;

import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import yingshang.wire.Problems;

/** This room's refusals as problem documents. */
class ComparisonProblems {

    private final Problems problems;

    ComparisonProblems(Problems problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper
    Response map(ComparisonException refused) {
        return switch (refused.reason()) {
            case UNKNOWN_REGION -> problems.of(404, "unknown-region", refused.subject());
            case UNKNOWN_NODE -> problems.of(404, "unknown-node", refused.subject());
            case PERIOD_WITHOUT_SCORES -> problems.of(404, "period-without-scores", refused.subject());
        };
    }
}
