package yingshang.inspections;

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
import jakarta.ws.rs.QueryParam;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import yingshang.access.Caller;
import yingshang.indicators.Reference;
import yingshang.wire.Page;

@Path("/")
@Tag(name = "Inspections")
class InspectionSiteResource {

    private final InspectionSiteService sites;
    private final SecurityIdentity identity;

    InspectionSiteResource(InspectionSiteService sites, SecurityIdentity identity) {
        this.sites = sites;
        this.identity = identity;
    }

    @GET
    @Path("/inspection-forms")
    @RolesAllowed({"DEPARTMENT", "REVIEWER", "TASK_FORCE", "EVALUATOR", "ADMIN"})
    @Operation(operationId = "listInspectionForms", summary = "List the scoring forms with their points of assessment")
    public Page<InspectionFormView> forms(
            @QueryParam("page") @DefaultValue("0") @Min(0) @Max(1_000_000) int page,
            @QueryParam("size") @DefaultValue("20") @Min(1) @Max(100) int size) {
        return sites.forms(page, size);
    }

    @POST
    @Path("/inspection-sites")
    @RolesAllowed("TASK_FORCE")
    @ResponseStatus(201)
    @Operation(operationId = "addInspectionSite", summary = "Add a centre, station or outlet that is to be inspected")
    public InspectionSiteView add(@NotNull @Valid InspectionRequests.Site request) {
        return sites.add(caller(), request);
    }

    @GET
    @Path("/inspection-sites")
    @RolesAllowed({"DEPARTMENT", "REVIEWER", "TASK_FORCE", "EVALUATOR", "ADMIN"})
    @Operation(
            operationId = "listInspectionSites",
            summary = "List sites by region, form and name; a department sees its own")
    public Page<InspectionSiteView> list(
            @QueryParam("form")
                    @Pattern(regexp = Reference.CODE, message = "{yingshang.code}")
                    @Parameter(description = "Code of a scoring form, town-centre")
                    String form,
            @QueryParam("region") @Pattern(regexp = Reference.CODE, message = "{yingshang.code}") String region,
            @QueryParam("department") @Pattern(regexp = Reference.CODE, message = "{yingshang.code}") String department,
            @QueryParam("page") @DefaultValue("0") @Min(0) @Max(1_000_000) int page,
            @QueryParam("size") @DefaultValue("20") @Min(1) @Max(100) int size) {
        Map<String, Object> wanted = new HashMap<>();
        wanted.put("form", form);
        wanted.put("region", region);
        wanted.put("department", department);
        wanted.values().removeIf(value -> value == null);
        return sites.list(caller(), wanted, page, size);
    }

    private Caller caller() {
        return Caller.of(identity);
    }
}
