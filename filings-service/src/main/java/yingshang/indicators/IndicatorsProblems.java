package yingshang.indicators;

import io.quarkus.logging.Log;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import yingshang.wire.Problem;
import yingshang.wire.Problems;

class IndicatorsProblems {

    private static final int RETRY_AFTER_SECONDS = 5;

    private final Problems problems;

    IndicatorsProblems(Problems problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper
    Response of(IndicatorsException failure) {
        return switch (failure.reason()) {
            case UNAVAILABLE, REJECTED -> unavailable(failure);
            case UNKNOWN -> problems.of(400, "invalid-request", violations(failure.unknown()));
        };
    }

    private Response unavailable(IndicatorsException failure) {
        Log.warn(failure.getMessage());
        return Response.fromResponse(problems.of(503, "indicators-unavailable"))
                .header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS)
                .build();
    }

    private List<Problem.Violation> violations(List<Reference> unknown) {
        return unknown.stream().map(this::violation).toList();
    }

    private Problem.Violation violation(Reference reference) {
        String rule = reference.kind().unknown();
        return new Problem.Violation(reference.field(), null, rule, problems.text(rule, reference.code()));
    }
}
