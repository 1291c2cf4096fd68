package yingshang.review;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import yingshang.wire.Problem;
import yingshang.wire.Problems;

@Singleton
class ReviewProblems {

    private final Problems problems;

    ReviewProblems(Problems problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper
    Response of(ReviewException broken) {
        return switch (broken.reason()) {
            case OWN_FILING -> problems.of(403, "own-filing");
            case INVALID -> problems.of(400, "invalid-request", violations(broken.faults()));
            case HAS_FINDINGS -> problems.of(409, "has-findings");
        };
    }

    private List<Problem.Violation> violations(List<ReviewRules.Fault> faults) {
        return faults.stream()
                .map(fault ->
                        new Problem.Violation(fault.field(), fault.row(), fault.rule(), problems.text(fault.rule())))
                .toList();
    }
}
