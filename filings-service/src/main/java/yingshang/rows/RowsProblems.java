package yingshang.rows;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import yingshang.wire.Problem;
import yingshang.wire.Problems;

class RowsProblems {

    private static final int RETRY_AFTER_SECONDS = 5;

    private final Problems problems;

    RowsProblems(Problems problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper
    Response of(RowsException refused) {
        String kind = refused.kind();
        Object[] about = refused.about();
        return switch (refused.reason()) {
            case NOT_TEXT -> problems.of(415, kind + "-file-not-text");
            case WRONG_HEADER -> problems.of(422, kind + "-file-header", violations(refused));
            case BROKEN -> problems.of(422, kind + "-file-broken", about);
            case TOO_MANY_ROWS -> problems.of(422, kind + "-file-too-long", about);
            case NOTHING -> problems.of(422, kind + "-file-no-" + kind, violations(refused));
            case INTERRUPTED -> retry(problems.of(503, kind + "-upload-interrupted"));
        };
    }

    private static Response retry(Response problem) {
        return Response.fromResponse(problem)
                .header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS)
                .build();
    }

    private List<Problem.Violation> violations(RowsException refused) {
        return refused.faults().stream()
                .map(fault -> new Problem.Violation(
                        fault.column() == null ? "" : fault.column(),
                        fault.row(),
                        fault.rule(),
                        problems.text("line." + fault.rule())))
                .toList();
    }
}
