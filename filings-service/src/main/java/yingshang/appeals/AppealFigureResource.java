package yingshang.appeals;

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

@Path("/appeal-figures")
@Tag(name = "Appeals")
class AppealFigureResource {

    private final AppealFigureService figures;
    private final SecurityIdentity identity;

    AppealFigureResource(AppealFigureService figures, SecurityIdentity identity) {
        this.figures = figures;
        this.identity = identity;
    }

    @GET
    @RolesAllowed({"DEPARTMENT", "REVIEWER", "TASK_FORCE", "EVALUATOR", "ADMIN"})
    @Operation(
            operationId = "countAppeals",
            summary = "Count appeals and what was done in time, by department; a department counts its own")
    public Page<AppealFigureView> figures(@Valid @BeanParam AppealFigureFilter filter) {
        return figures.figures(Caller.of(identity), filter);
    }
}
