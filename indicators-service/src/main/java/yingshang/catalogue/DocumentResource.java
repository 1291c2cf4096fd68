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

/** The documents that figures come from. */
@Path("/documents")
@PermitAll
@Conditional(value = Subject.CATALOGUE, maxAge = 60)
@Tag(name = "Reference data")
class DocumentResource {

    private final CatalogueQueries queries;

    DocumentResource(CatalogueQueries queries) {
        this.queries = queries;
    }

    @GET
    @Operation(operationId = "listDocuments", summary = "Documents that figures come from")
    public Page<DocumentView> documents(@Valid @BeanParam Paging paging) {
        return queries.documents(paging);
    }
}
