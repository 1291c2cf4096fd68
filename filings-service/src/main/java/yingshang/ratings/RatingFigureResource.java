package yingshang.ratings;

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

@Path("/rating-figures")
@Tag(name = "Ratings")
class RatingFigureResource {

    private final RatingFigureService figures;
    private final SecurityIdentity identity;

    RatingFigureResource(RatingFigureService figures, SecurityIdentity identity) {
        this.figures = figures;
        this.identity = identity;
    }

    @GET
    @RolesAllowed({"DEPARTMENT", "REVIEWER", "TASK_FORCE", "EVALUATOR", "ADMIN"})
    @Operation(
            operationId = "countRatings",
            summary = "Count ratings: satisfaction, bad rate, rectified on time, asked again, cards entered in time")
    public Page<RatingFiguresView> figures(@Valid @BeanParam RatingFiguresFilter filter) {
        return figures.figures(Caller.of(identity), filter);
    }
}
