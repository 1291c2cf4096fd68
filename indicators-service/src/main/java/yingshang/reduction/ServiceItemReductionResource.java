package yingshang.reduction;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import yingshang.freshness.Conditional;
import yingshang.freshness.Subject;

/** Reductions of service items' time limits, for everybody. */
@Path("/service-items/reductions")
@Tag(name = "Reductions")
class ServiceItemReductionResource {

    private final ServiceItemReductions reductions;

    ServiceItemReductionResource(ServiceItemReductions reductions) {
        this.reductions = reductions;
    }

    @GET
    @Conditional(Subject.CATALOGUE)
    @PermitAll
    @Operation(
            operationId = "getServiceItemReductions",
            summary = "Pooled and mean reduction of committed against statutory limits, and the share done on the spot")
    public ServiceItemReductionView reductions(
            @QueryParam("list") String list, @QueryParam("category") String category) {
        return reductions.of(list, category);
    }
}
