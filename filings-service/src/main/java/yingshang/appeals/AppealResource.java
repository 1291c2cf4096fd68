package yingshang.appeals;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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
import yingshang.access.Caller;
import yingshang.wire.Page;

@Path("/appeals")
@Tag(name = "Appeals")
class AppealResource {

    private final AppealService appeals;
    private final SecurityIdentity identity;

    AppealResource(AppealService appeals, SecurityIdentity identity) {
        this.appeals = appeals;
        this.identity = identity;
    }

    @POST
    @RolesAllowed({"DEPARTMENT", "TASK_FORCE"})
    @ResponseStatus(201)
    @Operation(
            operationId = "registerAppeal",
            summary = "Give an appeal a number and deadlines; its code is shown here once and never again")
    public RestResponse<RegisteredAppealView> register(@NotNull @Valid AppealRequest request) {
        RegisteredAppealView registered = appeals.register(caller(), request);
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, registered)
                .location(URI.create("appeals/" + registered.appeal().id()))
                .tag(Integer.toString(registered.appeal().version()))
                .build();
    }

    @GET
    @RolesAllowed({"DEPARTMENT", "REVIEWER", "TASK_FORCE", "EVALUATOR", "ADMIN"})
    @Operation(
            operationId = "listAppeals",
            summary = "List appeals, the last received first; a department sees its own")
    public Page<AppealView> list(@Valid @BeanParam AppealFilter filter) {
        return appeals.list(caller(), filter);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"DEPARTMENT", "REVIEWER", "TASK_FORCE", "EVALUATOR", "ADMIN"})
    @Operation(operationId = "getAppeal", summary = "Show an appeal; its ETag says what the caller saw")
    public RestResponse<AppealView> get(@PathParam("id") UUID id) {
        return tagged(appeals.get(caller(), id));
    }

    @GET
    @Path("/{id}/events")
    @RolesAllowed({"DEPARTMENT", "REVIEWER", "TASK_FORCE", "EVALUATOR", "ADMIN"})
    @Operation(operationId = "listAppealEvents", summary = "List what happened to an appeal, step by step")
    public Page<AppealEventView> events(
            @PathParam("id") UUID id,
            @QueryParam("page") @DefaultValue("0") @Min(0) @Max(1_000_000) int page,
            @QueryParam("size") @DefaultValue("20") @Min(1) @Max(100) int size) {
        return appeals.events(caller(), id, page, size);
    }

    private Caller caller() {
        return Caller.of(identity);
    }

    /** The appeal with its ETag. */
    static RestResponse<AppealView> tagged(AppealView appeal) {
        return RestResponse.ResponseBuilder.ok(appeal)
                .tag(Integer.toString(appeal.version()))
                .build();
    }
}
