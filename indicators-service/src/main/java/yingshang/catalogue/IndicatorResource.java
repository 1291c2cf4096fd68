package yingshang.catalogue;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import yingshang.freshness.Conditional;
import yingshang.freshness.Subject;
import yingshang.wire.Page;

/** The indicators of the framework in force. */
@Path("/indicators")
@PermitAll
@Conditional(value = Subject.CATALOGUE, maxAge = 60)
@Tag(name = "Framework")
class IndicatorResource {

    private final CatalogueQueries queries;

    IndicatorResource(CatalogueQueries queries) {
        this.queries = queries;
    }

    @GET
    @Operation(operationId = "listIndicators", summary = "Indicators of the framework in force")
    public Page<IndicatorView> indicators(@QueryParam("dimension") String dimension, @Valid @BeanParam Paging paging) {
        return queries.indicators(dimension, paging);
    }

    @GET
    @Path("/{code}")
    @Operation(operationId = "getIndicator", summary = "One indicator with its metrics and scenarios")
    public IndicatorDetailView indicator(@PathParam("code") String code) {
        return queries.indicator(code);
    }
}
