package yingshang.assignment;

import io.quarkus.logging.Log;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import yingshang.wire.Problem;
import yingshang.wire.Problems;

class AssignmentProblems {

    private final Problems problems;

    AssignmentProblems(Problems problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper
    Response of(AssignmentException broken) {
        Object[] about = broken.about().toArray();
        return switch (broken.reason()) {
            case NOT_FOUND -> problems.of(404, "assignment-not-found", about);
            case NOT_ASSIGNED -> problems.of(403, "not-assigned", about);
            case LEAD_TAKEN -> problems.of(409, "lead-taken", taken(broken.about()));
            case ENDED -> problems.of(409, "assignment-ended", about);
            case TOO_MANY -> problems.of(400, "invalid-request", List.of(violation("regions", "assignment-count")));
            case INVALID_FILE -> {
                Log.error(broken.getMessage());
                yield problems.of(500, "internal");
            }
        };
    }

    private List<Problem.Violation> taken(List<String> places) {
        return places.stream()
                .map(place -> new Problem.Violation(
                        "indicators", null, "lead-taken", problems.text("lead-taken.place", (Object[])
                                place.split(" "))))
                .toList();
    }

    private Problem.Violation violation(String field, String rule) {
        return new Problem.Violation(field, null, rule, problems.text(rule));
    }
}
