package yingshang.catalogue;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import yingshang.freshness.Conditional;
import yingshang.freshness.Subject;
import yingshang.wire.Page;

/** The service items of the published lists. */
@Path("/service-items")
@PermitAll
@Conditional(value = Subject.CATALOGUE, maxAge = 60)
@Tag(name = "Reference data")
class ServiceItemResource {

    private final CatalogueQueries queries;

    ServiceItemResource(CatalogueQueries queries) {
        this.queries = queries;
    }

    @GET
    @Operation(operationId = "listServiceItems", summary = "Service items with their limits as written and as parsed")
    public Page<ServiceItem> serviceItems(@Valid @BeanParam ServiceItemFilter filter, @Valid @BeanParam Paging paging) {
        return queries.serviceItems(filter, paging);
    }
}
