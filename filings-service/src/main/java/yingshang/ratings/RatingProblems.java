package yingshang.ratings;

import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import yingshang.wire.Problem;
import yingshang.wire.Problems;

class RatingProblems {

    private final Problems problems;

    RatingProblems(Problems problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper
    Response of(RatingException broken) {
        Object[] about = broken.about();
        return switch (broken.reason()) {
            case NOT_FOUND -> problems.of(404, "rating-not-found", about);
            case UPLOAD_NOT_FOUND -> problems.of(404, "rating-upload-not-found", about);
            case OTHER_REGION -> problems.of(403, "other-region", about);
            case INVALID -> problems.of(422, "rating-invalid", violations(broken));
            case NUMBER_TAKEN -> problems.of(409, "rating-number-taken", about);
            case NOT_BAD -> problems.of(409, "rating-not-bad", about);
            case NOT_REAL_NAME -> problems.of(409, "rating-not-real-name", about);
            case WRONG_STATUS -> problems.of(409, "rectification-status", about);
            case TERM_OVER -> problems.of(409, "rectification-term-over", about);
            case OWN_WORK -> problems.of(403, "rating-own-work");
            case EXCLUDED -> problems.of(409, "rating-excluded", about);
            case NOT_EXCLUDED -> problems.of(409, "rating-not-excluded", about);
            case CHANGED -> problems.of(412, "rating-changed", about);
            case OTHER_SCENARIO -> problems.of(422, "rating-scenario", about);
            case OTHER_UNIT -> problems.of(422, "rating-figure-unit", about);
            case OTHER_FILING -> problems.of(422, "rating-filing-elsewhere", about);
            case NO_FIGURE -> problems.of(422, "rating-figure-missing", about);
        };
    }

    private List<Problem.Violation> violations(RatingException broken) {
        return broken.faults().stream()
                .map(fault ->
                        new Problem.Violation(fault.field(), null, fault.rule(), problems.text("line." + fault.rule())))
                .toList();
    }
}
