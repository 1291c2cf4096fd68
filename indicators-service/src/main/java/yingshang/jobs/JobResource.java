package yingshang.jobs;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import yingshang.wire.Page;

/** What runs by itself, for those who look after it. */
@Path("/jobs")
@Tag(name = "Jobs")
@RolesAllowed({"TASK_FORCE", "ADMIN"})
class JobResource {

    private static final String NAME = "Name of a job, score-changes";
    private static final String RUN = "Number of a run";

    private final Jobs jobs;
    private final SecurityIdentity identity;

    JobResource(Jobs jobs, SecurityIdentity identity) {
        this.jobs = jobs;
        this.identity = identity;
    }

    @GET
    @Operation(operationId = "listJobs", summary = "Jobs by name, each with its newest run")
    public Page<JobView> list(
            @QueryParam("page") @DefaultValue("0") @Min(0) @Max(1_000_000) int page,
            @QueryParam("size") @DefaultValue("20") @Min(1) @Max(100) int size) {
        return jobs.page(page, size);
    }

    @GET
    @Path("/{name}/runs")
    @Operation(operationId = "listJobRuns", summary = "Runs of a job, newest first")
    public Page<JobRunView> runs(
            @PathParam("name") @Parameter(description = NAME) String name,
            @QueryParam("page") @DefaultValue("0") @Min(0) @Max(1_000_000) int page,
            @QueryParam("size") @DefaultValue("20") @Min(1) @Max(100) int size) {
        return jobs.runs(name, page, size);
    }

    @GET
    @Path("/{name}/runs/{run}")
    @Operation(operationId = "getJobRun", summary = "A run of a job, with its progress")
    public JobRunView run(
            @PathParam("name") @Parameter(description = NAME) String name,
            @PathParam("run") @Parameter(description = RUN) long run) {
        return jobs.run(name, run);
    }

    @POST
    @Path("/{name}/runs")
    @ResponseStatus(202)
    @Operation(
            operationId = "startJob",
            summary = "Start a job now; it goes on by itself, and Location says where to see how far it is")
    public RestResponse<JobRunView> start(@PathParam("name") @Parameter(description = NAME) String name) {
        JobRunView begun = jobs.start(name, identity.getPrincipal().getName());
        return RestResponse.ResponseBuilder.<JobRunView>create(RestResponse.Status.ACCEPTED)
                .entity(begun)
                .location(URI.create("jobs/" + begun.job() + "/runs/" + begun.id()))
                .build();
    }
}
