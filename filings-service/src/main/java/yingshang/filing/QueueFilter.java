package yingshang.filing;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which submitted filings to show, in which order, and which page of them. */
public record QueueFilter(
        @QueryParam("round") @Parameter(description = "Identifier of a round")
        UUID round,

        @QueryParam("region") @Pattern(regexp = EntryRequest.STORABLE, message = "{yingshang.storable}")
        String region,

        @QueryParam("indicator") @Pattern(regexp = EntryRequest.STORABLE, message = "{yingshang.storable}")
        String indicator,

        @QueryParam("department") @Pattern(regexp = EntryRequest.STORABLE, message = "{yingshang.storable}")
        String department,

        @QueryParam("severity")
        @Pattern(regexp = "needs-justification|informs|none", message = "{yingshang.one-of}")
        @Parameter(description = "The worst finding: needs-justification, informs or none")
        String severity,

        @QueryParam("correction")
        @Pattern(regexp = "true|false", message = "{yingshang.one-of}")
        @Parameter(description = "Whether it corrects what was accepted: true or false")
        String correction,

        @QueryParam("sort")
        @DefaultValue("age")
        @Pattern(regexp = "age|severity", message = "{yingshang.one-of}")
        @Parameter(description = "age: the longest waiting first; severity: the most and worst findings first")
        String sort,

        @QueryParam("page") @DefaultValue("0") @Min(0) @Max(1_000_000)
        int page,

        @QueryParam("size") @DefaultValue("20") @Min(1) @Max(100)
        int size) {}
