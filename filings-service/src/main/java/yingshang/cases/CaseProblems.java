package yingshang.cases;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import yingshang.wire.Problem;
import yingshang.wire.Problems;

class CaseProblems {

    private static final int RETRY_AFTER_SECONDS = 5;

    private final Problems problems;

    CaseProblems(Problems problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper
    Response of(CaseException broken) {
        Object[] about = broken.about();
        return switch (broken.reason()) {
            case NOT_FOUND -> problems.of(404, "case-upload-not-found", about);
            case OTHER_REGION -> problems.of(403, "other-region", about);
            case UNKNOWN_SCENARIO -> problems.of(422, "case-scenario-unknown", about);
            case NOT_FROM_CASES -> problems.of(422, "scenario-not-from-cases", about);
            case NOT_TEXT -> problems.of(415, "case-file-not-text");
            case WRONG_HEADER -> problems.of(422, "case-file-header", violations(broken));
            case BROKEN -> problems.of(422, "case-file-broken", about);
            case TOO_MANY_ROWS -> problems.of(422, "case-file-too-long", about);
            case NO_CASE -> problems.of(422, "case-file-no-case", violations(broken));
            case INTERRUPTED -> retry(problems.of(503, "case-upload-interrupted"));
            case REPLACED -> problems.of(409, "case-upload-replaced", about);
            case WRONG_STATISTIC -> problems.of(422, "statistic-not-for-scenario", about);
            case NO_FIGURE -> problems.of(422, "case-figure-missing", about);
        };
    }

    private static Response retry(Response problem) {
        return Response.fromResponse(problem)
                .header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS)
                .build();
    }

    private List<Problem.Violation> violations(CaseException broken) {
        return broken.faults().stream()
                .map(fault -> new Problem.Violation(
                        fault.column() == null ? "" : fault.column().code(),
                        fault.row(),
                        fault.rule(),
                        problems.text("case." + fault.rule())))
                .toList();
    }
}
