package yingshang.catalogue;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import yingshang.freshness.Conditional;
import yingshang.freshness.Subject;

/** The working-day calendar, for those who count a great many days themselves. */
@Path("/calendar-days")
@PermitAll
@Conditional(value = Subject.CATALOGUE, maxAge = 60)
@Tag(name = "Reference data")
class CalendarResource {

    private final CatalogueQueries queries;

    CalendarResource(CatalogueQueries queries) {
        this.queries = queries;
    }

    @GET
    @Operation(operationId = "getCalendar", summary = "The working-day calendar as a whole")
    public CalendarView calendar() {
        return queries.calendar();
    }
}
