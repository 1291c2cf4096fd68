package yingshang.outbox;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import yingshang.wire.Page;

@Path("/deliveries")
@Tag(name = "Deliveries")
class DeliveryResource {

    private final OutboxService outbox;

    DeliveryResource(OutboxService outbox) {
        this.outbox = outbox;
    }

    @GET
    @RolesAllowed({"TASK_FORCE", "ADMIN"})
    @Operation(
            operationId = "listDeliveries",
            summary = "List measurements on their way to indicators-service, the newest first")
    public Page<DeliveryView> list(
            @QueryParam("status") @Pattern(regexp = DeliveryStatus.FORM, message = "{yingshang.one-of}") String status,
            @QueryParam("page") @DefaultValue("0") @Min(0) @Max(1_000_000) int page,
            @QueryParam("size") @DefaultValue("20") @Min(1) @Max(100) int size) {
        return outbox.list(DeliveryStatus.parse(status), page, size);
    }
}
