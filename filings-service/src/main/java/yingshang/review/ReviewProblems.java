package yingshang.review;

import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import yingshang.wire.Problem;
import yingshang.wire.Problems;

class ReviewProblems {

    private final Problems problems;

    ReviewProblems(Problems problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper
    Response of(ReviewException broken) {
        return switch (broken.reason()) {
            case OWN_FILING -> problems.of(403, "own-filing");
            case REASON_MISSING ->
                problems.of(
                        400,
                        "invalid-request",
                        List.of(new Problem.Violation(
                                "reason", null, "return-reason", problems.text("return-reason"))));
        };
    }
}
