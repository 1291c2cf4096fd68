package yingshang.scoring;

import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import yingshang.wire.Problems;

/** This room's refusals as problem documents. */
class ScoringProblems {

    private final Problems problems;

    ScoringProblems(Problems problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper
    Response map(ScoringException refused) {
        return switch (refused.reason()) {
            case UNKNOWN_SCORE_RUN -> problems.of(404, "unknown-score-run", refused.subject());
            case UNKNOWN_SCORE -> problems.of(404, "unknown-score", refused.subject());
        };
    }
}
