package yingshang.catalogue;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** The working-day calendar, for those who count a great many days themselves. */
@Path("/calendar-days")
@PermitAll
@Cache(maxAge = 60)
@Tag(name = "Reference data")
class CalendarResource {

    private final CatalogueQueries queries;

    CalendarResource(CatalogueQueries queries) {
        this.queries = queries;
    }

    @GET
    @Operation(
            operationId = "getCalendar",
            summary = "The working-day calendar as a whole",
            description = "With the ETag of an earlier answer as If-None-Match: 304 when nothing has changed since.")
    public RestResponse<CalendarView> calendar(@Context Request request) {
        CalendarView calendar = queries.calendar();
        EntityTag tag = new EntityTag(calendar.digest());
        return request.evaluatePreconditions(tag) == null
                ? ResponseBuilder.ok(calendar).tag(tag).build()
                : ResponseBuilder.<CalendarView>notModified().tag(tag).build();
    }
}
