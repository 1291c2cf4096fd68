package yingshang.reform;

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

@Path("/reform-effects")
@Tag(name = "Reform measures")
class EffectResource {

    private final LedgerService ledger;
    private final SecurityIdentity identity;

    EffectResource(LedgerService ledger, SecurityIdentity identity) {
        this.ledger = ledger;
        this.identity = identity;
    }

    @GET
    @RolesAllowed({"DEPARTMENT", "REVIEWER", "TASK_FORCE", "EVALUATOR", "ADMIN"})
    @Operation(
            operationId = "listReformEffects",
            summary = "Hold measures against the numbers they are meant to move: what stood before, what stands now")
    public Page<EffectView> list(@Valid @BeanParam EffectFilter filter) {
        return ledger.movements(Caller.of(identity), filter);
    }
}
