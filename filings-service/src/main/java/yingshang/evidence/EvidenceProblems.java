package yingshang.evidence;

import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import yingshang.wire.Problems;

class EvidenceProblems {

    private final Problems problems;

    EvidenceProblems(Problems problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper
    Response of(EvidenceException broken) {
        return switch (broken.reason()) {
            case NOT_FOUND -> problems.of(404, "attachment-not-found", broken.about());
            case TYPE -> problems.of(415, "evidence-type");
            case FULL -> problems.of(409, "evidence-full", broken.about());
            case UNKNOWN_SCENARIO -> problems.of(422, "evidence-scenario", broken.about());
            case REMOVED -> problems.of(409, "attachment-removed", broken.about());
            case DAMAGED -> problems.of(500, "internal");
        };
    }
}
