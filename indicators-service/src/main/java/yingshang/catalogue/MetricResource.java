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

/** The metrics of the framework in force, with their scenarios. */
@Path("/metrics")
@PermitAll
@Conditional(value = Subject.CATALOGUE, maxAge = 60)
@Tag(name = "Framework")
class MetricResource {

    private final CatalogueQueries queries;

    MetricResource(CatalogueQueries queries) {
        this.queries = queries;
    }

    @GET
    @Operation(operationId = "listMetrics", summary = "Metrics with their scenarios, goalposts and limits")
    public Page<MetricView> metrics(@QueryParam("indicator") String indicator, @Valid @BeanParam Paging paging) {
        return queries.metrics(indicator, paging);
    }

    @GET
    @Path("/{code}")
    @Operation(operationId = "getMetric", summary = "One metric with its scenarios")
    public MetricView metric(@PathParam("code") String code) {
        return queries.metric(code);
    }
}
