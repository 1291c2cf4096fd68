package yingshang.round;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import yingshang.wire.Page;

@Path("/rounds")
@Tag(name = "Rounds")
class RoundResource {

    private final RoundService rounds;
    private final SecurityIdentity identity;

    RoundResource(RoundService rounds, SecurityIdentity identity) {
        this.rounds = rounds;
        this.identity = identity;
    }

    @POST
    @RolesAllowed("TASK_FORCE")
    @ResponseStatus(201)
    @Operation(operationId = "openRound", summary = "Open or plan a round for a period")
    public RestResponse<RoundView> open(@NotNull @Valid RoundRequest request) {
        RoundView round = rounds.open(request, identity.getPrincipal().getName());
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, round)
                .location(URI.create("rounds/" + round.id()))
                .build();
    }

    @GET
    @RolesAllowed({"DEPARTMENT", "REVIEWER", "TASK_FORCE", "EVALUATOR", "ADMIN"})
    @Operation(operationId = "listRounds", summary = "List rounds, the last to open first")
    public Page<RoundView> list(
            @QueryParam("status") @Pattern(regexp = RoundStatus.FORM, message = "{yingshang.one-of}") String status,
            @QueryParam("period") @Pattern(regexp = Period.FORM, message = "{yingshang.period}") String period,
            @QueryParam("page") @DefaultValue("0") @Min(0) @Max(1_000_000) int page,
            @QueryParam("size") @DefaultValue("20") @Min(1) @Max(100) int size) {
        return rounds.list(RoundStatus.parse(status), period, page, size);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"DEPARTMENT", "REVIEWER", "TASK_FORCE", "EVALUATOR", "ADMIN"})
    @Operation(operationId = "getRound", summary = "Show a round")
    public RoundView get(@PathParam("id") UUID id) {
        return rounds.get(id);
    }

    @POST
    @Path("/{id}/closure")
    @RolesAllowed("TASK_FORCE")
    @Operation(
            operationId = "closeRound",
            summary = "Close a round before its time: only extensions let anybody file in it")
    public RoundView close(@PathParam("id") UUID id) {
        return rounds.close(id, identity.getPrincipal().getName());
    }
}
