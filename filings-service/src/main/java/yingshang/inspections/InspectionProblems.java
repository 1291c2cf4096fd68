package yingshang.inspections;

import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import yingshang.wire.Problem;
import yingshang.wire.Problems;

class InspectionProblems {

    private final Problems problems;

    InspectionProblems(Problems problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper
    Response of(InspectionException broken) {
        String about = broken.getMessage();
        return switch (broken.reason()) {
            case INVALID_FILE -> problems.of(500, "internal");
            case UNKNOWN_FORM -> invalid("form", "inspection-form");
            case SITE_NOT_FOUND -> problems.of(404, "site-not-found", about);
            case SITE_EXISTS -> problems.of(409, "site-exists", about);
            case NOT_FOUND -> problems.of(404, "inspection-not-found", about);
            case EXISTS -> problems.of(409, "inspection-exists", about);
            case CONCLUDED -> problems.of(409, "inspection-concluded", about);
            case CHANGED -> problems.of(412, "inspection-changed", about);
            case SCORES -> invalid("scores", "inspection-scores");
            case FINDING_MISSING -> invalid("scores", "inspection-finding", about);
            case OWN_ASSESSMENT -> problems.of(403, "own-assessment");
            case FINDING_NOT_FOUND -> problems.of(404, "inspection-finding-not-found", about);
            case FINDING_STATUS -> problems.of(409, "inspection-finding-status", about);
            case OWN_RECTIFICATION -> problems.of(403, "own-rectification");
            case REASON_MISSING -> invalid("reason", "rectification-reason");
        };
    }

    private Response invalid(String field, String rule, Object... about) {
        return problems.of(
                400, "invalid-request", List.of(new Problem.Violation(field, null, rule, problems.text(rule, about))));
    }
}
