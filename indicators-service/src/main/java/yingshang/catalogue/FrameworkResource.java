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

/** The editions of the framework. */
@Path("/frameworks")
@PermitAll
@Conditional(
        value = {Subject.CATALOGUE, Subject.SCORES},
        maxAge = 60)
@Tag(name = "Framework")
class FrameworkResource {

    private final CatalogueQueries queries;

    FrameworkResource(CatalogueQueries queries) {
        this.queries = queries;
    }

    @GET
    @Operation(operationId = "listFrameworks", summary = "Framework editions, the newest first")
    public Page<FrameworkView> frameworks(@Valid @BeanParam Paging paging) {
        return queries.frameworks(paging);
    }
}
