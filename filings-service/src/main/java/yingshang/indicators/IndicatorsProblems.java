package yingshang.indicators;

import io.quarkus.logging.Log;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import yingshang.wire.Problems;

class IndicatorsProblems {

    private static final int RETRY_AFTER_SECONDS = 5;

    private final Problems problems;

    IndicatorsProblems(Problems problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper
    Response of(IndicatorsException failure) {
        Log.warn(failure.getMessage());
        return switch (failure.reason()) {
            case UNAVAILABLE, REJECTED ->
                Response.fromResponse(problems.of(503, "indicators-unavailable"))
                        .header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS)
                        .build();
        };
    }
}
