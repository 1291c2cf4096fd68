package yingshang.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import yingshang.filing.ReturnReason;
import yingshang.wire.Page;

@Path("/review-reasons")
@Tag(name = "Reviews")
class ReviewReasonResource {

    private static final List<ReviewReasonView> ALL = Arrays.stream(ReturnReason.values())
            .map(reason -> new ReviewReasonView(
                    reason, text(reason, Locale.CHINESE), text(reason, Locale.ENGLISH), reason.needsText()))
            .toList();

    @GET
    @RolesAllowed({"DEPARTMENT", "REVIEWER", "TASK_FORCE", "EVALUATOR", "ADMIN"})
    @Operation(operationId = "listReviewReasons", summary = "List the reasons for which something is returned")
    public Page<ReviewReasonView> list(
            @QueryParam("page") @DefaultValue("0") @Min(0) @Max(1_000_000) int page,
            @QueryParam("size") @DefaultValue("20") @Min(1) @Max(100) int size) {
        List<ReviewReasonView> items =
                ALL.stream().skip((long) page * size).limit(size).toList();
        return new Page<>(items, page, size, ALL.size());
    }

    private static String text(ReturnReason reason, Locale language) {
        return ResourceBundle.getBundle("problems", language).getString("review-reason." + reason.code());
    }
}
