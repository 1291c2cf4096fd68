package yingshang.cases;

import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import yingshang.wire.Problems;

class CaseProblems {

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
            case REPLACED -> problems.of(409, "case-upload-replaced", about);
            case WRONG_STATISTIC -> problems.of(422, "statistic-not-for-scenario", about);
            case NO_FIGURE -> problems.of(422, "case-figure-missing", about);
        };
    }
}
