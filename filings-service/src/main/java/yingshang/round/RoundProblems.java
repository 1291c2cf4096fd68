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
            case OPENS_RANGE -> invalid("opensAt", "opens-range");
            case CLOSES_RANGE -> invalid("closesAt", "closes-range");
            case OVERLAP -> problems.of(409, "round-overlap", about);
            case PLANNED -> problems.of(409, "round-planned", about);
            case CLOSED -> problems.of(409, "round-closed", about);
            case OUTSIDE -> problems.of(409, "outside-round", about);
            case EXTENSION_NOT_FOUND -> problems.of(404, "extension-not-found", about);
            case EXTENSION_OPEN -> problems.of(409, "extension-open", about);
            case EXTENSION_DECIDED -> problems.of(409, "extension-decided", about);
            case OWN_EXTENSION -> problems.of(403, "own-extension");
            case OTHER_REGION -> problems.of(403, "other-region", about);
            case UNTIL_RANGE -> invalid("until", "until-range");
            case REASON_MISSING -> invalid("reason", "refusal-reason");
        };
    }

    private Response invalid(String field, String rule) {
        return problems.of(
                400, "invalid-request", List.of(new Problem.Violation(field, null, rule, problems.text(rule))));
    }
}
