package yingshang.reduction;

import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import yingshang.wire.Problems;

/** This room's refusals as problem documents. */
class ReductionProblems {

    private final Problems problems;

    ReductionProblems(Problems problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper
    Response map(ReductionException refused) {
        return switch (refused.reason()) {
            case UNKNOWN_TARGET -> problems.of(404, "unknown-target", refused.subject());
            case UNKNOWN_REGION -> problems.of(404, "unknown-region", refused.subject());
            case UNKNOWN_SCENARIO -> problems.of(404, "unknown-scenario", refused.subject());
            case NO_SERVICE_ITEMS -> problems.of(404, "no-service-items", refused.subject());
        };
    }
}
