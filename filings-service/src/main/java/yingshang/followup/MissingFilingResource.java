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

@Path("/missing-filings")
@Tag(name = "Follow-up")
class MissingFilingResource {

    private final FollowUpService followUp;
    private final SecurityIdentity identity;

    MissingFilingResource(FollowUpService followUp, SecurityIdentity identity) {
        this.followUp = followUp;
        this.identity = identity;
    }

    @GET
    @RolesAllowed({"DEPARTMENT", "REVIEWER", "TASK_FORCE", "EVALUATOR", "ADMIN"})
    @Operation(
            operationId = "listMissingFilings",
            summary = "List expected filings of a round that nobody has submitted; a department sees its own")
    public Page<MissingFilingView> list(@Valid @BeanParam MissingFilingFilter filter) {
        return followUp.missing(Caller.of(identity), filter);
    }
}
