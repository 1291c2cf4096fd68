package yingshang.followup;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import yingshang.access.Caller;
import yingshang.wire.Page;

@Path("/completeness")
@Tag(name = "Follow-up")
class CompletenessResource {

    private final FollowUpService followUp;
    private final SecurityIdentity identity;

    CompletenessResource(FollowUpService followUp, SecurityIdentity identity) {
        this.followUp = followUp;
        this.identity = identity;
    }

    @GET
    @RolesAllowed({"DEPARTMENT", "REVIEWER", "TASK_FORCE", "EVALUATOR", "ADMIN"})
    @Operation(
            operationId = "countCompleteness",
            summary = "Count expected, filed, timely, accepted and missing filings; a department sees its own")
    public Page<CompletenessView> list(@Valid @BeanParam CompletenessFilter filter) {
        return followUp.completeness(Caller.of(identity), filter);
    }
}
