package yingshang.review;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import yingshang.filing.QueueFilter;
import yingshang.filing.QueueService;
import yingshang.filing.QueuedFilingView;
import yingshang.wire.Page;

@Path("/review-queue")
@Tag(name = "Reviews")
class QueueResource {

    private final QueueService queue;
    private final SecurityIdentity identity;

    QueueResource(QueueService queue, SecurityIdentity identity) {
        this.queue = queue;
        this.identity = identity;
    }

    @GET
    @RolesAllowed({"REVIEWER", "TASK_FORCE"})
    @Operation(operationId = "listReviewQueue", summary = "List the submitted filings that wait for a reviewer")
    public Page<QueuedFilingView> list(@Valid @BeanParam QueueFilter filter) {
        return queue.list(identity.getPrincipal().getName(), filter);
    }
}
