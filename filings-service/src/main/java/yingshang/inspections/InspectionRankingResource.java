package yingshang.inspections;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import yingshang.wire.Page;

@Path("/inspection-ranking")
@Tag(name = "Inspections")
class InspectionRankingResource {

    private final InspectionService inspections;

    InspectionRankingResource(InspectionService inspections) {
        this.inspections = inspections;
    }

    @GET
    @RolesAllowed({"DEPARTMENT", "REVIEWER", "TASK_FORCE", "EVALUATOR", "ADMIN"})
    @Operation(
            operationId = "rankInspections",
            summary = "Rank the sites that were scored by one form for one period; equal scores share a rank")
    public Page<InspectionRankView> ranking(@Valid @BeanParam InspectionRankFilter filter) {
        return inspections.ranking(filter);
    }
}
