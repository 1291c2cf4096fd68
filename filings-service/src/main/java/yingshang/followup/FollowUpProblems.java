package yingshang.followup;

import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import yingshang.wire.Problems;

class FollowUpProblems {

    private final Problems problems;

    FollowUpProblems(Problems problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper
    Response of(FollowUpException broken) {
        return switch (broken.reason()) {
            case RUNNING -> problems.of(409, "job-running");
        };
    }
}
