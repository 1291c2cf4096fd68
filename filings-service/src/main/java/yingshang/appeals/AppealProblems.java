package yingshang.appeals;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import yingshang.wire.Problem;
import yingshang.wire.Problems;

class AppealProblems {

    private final Problems problems;

    AppealProblems(Problems problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper
    Response of(AppealException broken) {
        String about = broken.getMessage();
        return switch (broken.reason()) {
            case NOT_FOUND -> problems.of(404, "appeal-not-found", about);
            case WRONG_STATUS -> problems.of(409, "appeal-status", about);
            case CHANGED -> problems.of(412, "appeal-changed", about);
            case OTHER_REGION -> problems.of(403, "other-region", about);
            case RECEIVED_RANGE -> invalid("receivedAt", "received-range");
            case NO_MATCH -> problems.of(404, "appeal-no-match");
            case TOO_MANY_GUESSES ->
                Response.fromResponse(problems.of(429, "appeal-guesses", about))
                        .header(HttpHeaders.RETRY_AFTER, about)
                        .build();
            case OWN_RESOLUTION -> problems.of(403, "own-resolution");
            case REMARK_MISSING -> invalid("remark", "dispute-remark");
            case OVER -> problems.of(409, "appeal-over", about);
            case DIFFICULT_ALREADY -> problems.of(409, "appeal-difficult-already");
        };
    }

    private Response invalid(String field, String rule) {
        return problems.of(
                400, "invalid-request", List.of(new Problem.Violation(field, null, rule, problems.text(rule))));
    }
}
