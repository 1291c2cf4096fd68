package yingshang.intake;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where the filings-service delivers; not reachable through the gateway. */
@Path("/intake/measurements")
@Tag(name = "Intake")
class IntakeResource {

    private final Intake intake;

    IntakeResource(Intake intake) {
        this.intake = intake;
    }

    @PUT
    @RolesAllowed("DELIVERY")
    @Operation(operationId = "deliverMeasurements", summary = "Take in accepted measurements, idempotently")
    public DeliveryAnswer deliver(@NotNull @Size(min = 1, max = 500) List<@NotNull @Valid Delivered> measurements) {
        return intake.take(measurements);
    }
}
