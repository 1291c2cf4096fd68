package yingshang.repetition;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import yingshang.wire.Problem;
import yingshang.wire.Problems;

class RepetitionProblems {

    private static final int RETRY_AFTER_SECONDS = 1;

    private final Problems problems;

    RepetitionProblems(Problems problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper
    Response of(RepetitionException refused) {
        return switch (refused.reason()) {
            case INVALID_KEY ->
                problems.of(
                        400,
                        "invalid-request",
                        List.of(new Problem.Violation(
                                Repetition.HEADER, null, "idempotency-key", problems.text("idempotency-key"))));
            case REUSED -> problems.of(422, "idempotency-key-reused");
            case IN_PROGRESS ->
                Response.fromResponse(problems.of(409, "request-in-progress"))
                        .header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS)
                        .build();
        };
    }
}
