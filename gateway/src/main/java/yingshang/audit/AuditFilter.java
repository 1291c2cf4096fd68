package yingshang.audit;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/**
 * Which events are wanted. Days are those of Asia/Shanghai, both included.
 *
 * @param kind only what is of this kind; null for all
 * @param account only what this account did; null for all
 * @param from the first day; null for the first there is
 * @param to the last day; null for the last there is
 * @param page number of the page, from 0
 * @param size most items on a page
 */
record AuditFilter(
        @QueryParam("kind") AuditKind kind,

        @Parameter(description = "Only what this account did") @QueryParam("account") @Size(max = 64)
        String account,

        @Parameter(description = "First day (Asia/Shanghai)") @QueryParam("from")
        LocalDate from,

        @Parameter(description = "Last day (Asia/Shanghai)") @QueryParam("to")
        LocalDate to,

        @QueryParam("page") @DefaultValue("0") @Min(0) int page,

        @QueryParam("size") @DefaultValue("20") @Min(1) @Max(100)
        int size) {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    Instant begin() {
        return from.atStartOfDay(SHANGHAI).toInstant();
    }

    Instant end() {
        return to.plusDays(1).atStartOfDay(SHANGHAI).toInstant();
    }
}
