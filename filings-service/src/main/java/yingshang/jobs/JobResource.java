package yingshang.jobs;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import yingshang.wire.Page;

@Path("/filing-jobs")
@Tag(name = "Jobs")
class JobResource {

    private static final String JOB = "Name of a job; docs/operations.md lists them";

    private final JobService jobs;
    private final JobRunner runner;
    private final SecurityIdentity identity;

    JobResource(JobService jobs, JobRunner runner, SecurityIdentity identity) {
        this.jobs = jobs;
        this.runner = runner;
        this.identity = identity;
    }

    @GET
    @Path("/runs")
    @RolesAllowed({"TASK_FORCE", "ADMIN"})
    @Operation(operationId = "listFilingJobRuns", summary = "List runs of jobs that did something, the newest first")
    public Page<FilingJobRunView> list(
            @QueryParam("job")
                    @Parameter(description = JOB)
                    @Pattern(regexp = JobRunner.NAME, message = "{yingshang.code}")
                    String job,
            @QueryParam("page") @DefaultValue("0") @Min(0) @Max(1_000_000) int page,
            @QueryParam("size") @DefaultValue("20") @Min(1) @Max(100) int size) {
        return jobs.list(job, page, size);
    }

    @POST
    @Path("/{job}/runs")
    @RolesAllowed("TASK_FORCE")
    @ResponseStatus(201)
    @Operation(operationId = "runFilingJob", summary = "Run a job now, without waiting for its time")
    public FilingJobRunView run(
            @PathParam("job")
                    @Parameter(description = JOB)
                    @Pattern(regexp = JobRunner.NAME, message = "{yingshang.code}")
                    String job) {
        return runner.run(job, identity.getPrincipal().getName()).orElseThrow();
    }
}
