package yingshang.filing;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import yingshang.access.Caller;
import yingshang.wire.Page;

@Path("/filings/{id}")
@Tag(name = "Filings")
@RolesAllowed({"DEPARTMENT", "REVIEWER", "TASK_FORCE", "EVALUATOR", "ADMIN"})
class HistoryResource {

    private final LookupService lookup;
    private final SecurityIdentity identity;

    HistoryResource(LookupService lookup, SecurityIdentity identity) {
        this.lookup = lookup;
        this.identity = identity;
    }

    @GET
    @Path("/events")
    @Operation(operationId = "listFilingEvents", summary = "List what happened to a filing, step by step")
    public Page<FilingEventView> events(
            @PathParam("id") UUID id,
            @QueryParam("page") @DefaultValue("0") @Min(0) @Max(1_000_000) int page,
            @QueryParam("size") @DefaultValue("20") @Min(1) @Max(100) int size) {
        return lookup.events(caller(), id, page, size);
    }

    @GET
    @Path("/versions")
    @Operation(operationId = "listEntryVersions", summary = "List every version of every entry, the oldest first")
    public Page<EntryVersionView> versions(
            @PathParam("id") UUID id,
            @QueryParam("scenario") @Pattern(regexp = EntryRequest.STORABLE, message = "{yingshang.storable}")
                    String scenario,
            @QueryParam("page") @DefaultValue("0") @Min(0) @Max(1_000_000) int page,
            @QueryParam("size") @DefaultValue("20") @Min(1) @Max(100) int size) {
        return lookup.versions(caller(), id, scenario, page, size);
    }

    @GET
    @Path("/differences")
    @Operation(
            operationId = "compareFiling",
            summary = "Compare what is filed with the submission before and with what was accepted last")
    public DifferencesView differences(@PathParam("id") UUID id) {
        return lookup.differences(caller(), id);
    }

    private Caller caller() {
        return Caller.of(identity);
    }
}
