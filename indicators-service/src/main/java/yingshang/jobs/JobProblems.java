package yingshang.jobs;

import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import yingshang.wire.Problems;

/** This room's refusals as problem documents. */
class JobProblems {

    private final Problems problems;

    JobProblems(Problems problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper
    Response map(JobException refused) {
        return switch (refused.reason()) {
            case UNKNOWN_JOB -> problems.of(404, "unknown-job", refused.subject());
            case UNKNOWN_JOB_RUN -> problems.of(404, "unknown-job-run", refused.subject());
            case JOB_RUNNING -> problems.of(409, "job-running", refused.subject());
        };
    }
}
