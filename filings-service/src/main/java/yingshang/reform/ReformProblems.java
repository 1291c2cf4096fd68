package yingshang.reform;

import io.quarkus.logging.Log;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import yingshang.wire.Problems;

class ReformProblems {

    private final Problems problems;

    ReformProblems(Problems problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper
    Response of(ReformException broken) {
        return switch (broken.reason()) {
            case NOT_FOUND -> problems.of(404, "reform-measure-not-found", broken.about());
            case EXISTS -> problems.of(409, "reform-measure-exists", broken.about());
            case WRONG_STATUS -> problems.of(409, "reform-measure-status", broken.about());
            case CHANGED -> problems.of(412, "reform-measure-changed", broken.about());
            case VERSION_MISSING -> problems.of(428, "reform-version-missing");
            case NOT_LEAD -> problems.of(403, "reform-not-lead");
            case OWN_WORK -> problems.of(403, "reform-own-work");
            case NO_SUCH_MILESTONE -> problems.of(409, "reform-milestone", broken.about());
            case NO_SUCH_EVIDENCE -> problems.of(409, "reform-evidence", broken.about());
            case DUE_IN_THE_PAST -> problems.of(409, "reform-due-past", broken.about());
            case DATE_OUT_OF_RANGE -> problems.of(422, "reform-date-range", broken.about());
            case UNKNOWN_SCENARIO -> problems.of(422, "reform-scenario", broken.about());
            case NO_SUCH_BULLETIN -> problems.of(404, "reform-bulletin-not-found", broken.about());
            case INVALID_FILE -> {
                Log.error(broken.getMessage());
                yield problems.of(500, "internal");
            }
        };
    }
}
