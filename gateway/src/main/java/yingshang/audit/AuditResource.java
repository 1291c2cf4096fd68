package yingshang.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import yingshang.wire.Page;

@Path("/audit-events")
@RolesAllowed({"ADMIN", "TASK_FORCE"})
@Tag(name = "Audit")
class AuditResource {

    private final AuditService audit;

    AuditResource(AuditService audit) {
        this.audit = audit;
    }

    @GET
    @Operation(operationId = "listAuditEvents", summary = "What happened, the newest first")
    public Page<AuditEventView> list(@Valid @BeanParam AuditFilter filter) {
        return audit.list(filter);
    }

    @GET
    @Path("/verification")
    @Operation(operationId = "verifyAuditEvents", summary = "Whether the audit log is as it was noted")
    public AuditVerificationView verify() {
        return audit.verify();
    }
}
