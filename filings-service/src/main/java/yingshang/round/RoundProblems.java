package yingshang.round;

import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import yingshang.wire.Problem;
import yingshang.wire.Problems;

class RoundProblems {

    private final Problems problems;

    RoundProblems(Problems problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper
    Response of(RoundException broken) {
        String about = broken.getMessage();
        return switch (broken.reason()) {
            case NOT_FOUND -> problems.of(404, "round-not-found", about);
            case INVALID_PERIOD -> invalid("period", "period-form");
            case INVALID_DUE -> invalid("due", "due-range");
            case ALREADY_OPEN -> problems.of(409, "round-already-open", about);
            case CLOSED -> problems.of(409, "round-closed", about);
        };
    }

    private Response invalid(String field, String rule) {
        return problems.of(
                400, "invalid-request", List.of(new Problem.Violation(field, null, rule, problems.text(rule))));
    }
}
