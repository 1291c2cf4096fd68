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

/** The dimensions of the framework in force. */
@Path("/dimensions")
@PermitAll
@Conditional(value = Subject.CATALOGUE, maxAge = 60)
@Tag(name = "Framework")
class DimensionResource {

    private final CatalogueQueries queries;

    DimensionResource(CatalogueQueries queries) {
        this.queries = queries;
    }

    @GET
    @Operation(operationId = "listDimensions", summary = "Dimensions of the framework in force")
    public Page<DimensionView> dimensions(@Valid @BeanParam Paging paging) {
        return queries.dimensions(paging);
    }
}
