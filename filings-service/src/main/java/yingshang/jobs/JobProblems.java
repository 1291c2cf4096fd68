package yingshang.jobs;

import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import yingshang.wire.Problems;

class JobProblems {

    private final Problems problems;

    JobProblems(Problems problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper
    Response of(JobException broken) {
        return switch (broken.reason()) {
            case RUNNING -> problems.of(409, "job-running");
            case UNKNOWN -> problems.of(404, "unknown-job", broken.getMessage());
        };
    }
}
