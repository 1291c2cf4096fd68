package yingshang.appeals;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import yingshang.appeals.AppealRequests.Lookup;
import yingshang.appeals.AppealRequests.PublicConfirmation;

/** Number and code come in the body: addresses are written into logs. */
@Path("/")
@Tag(name = "Appeals")
@PermitAll
class AppealLookupResource {

    private final AppealLookupService lookup;

    AppealLookupResource(AppealLookupService lookup) {
        this.lookup = lookup;
    }

    @POST
    @Path("/appeal-lookups")
    @Operation(
            operationId = "lookUpAppeal",
            summary = "Show an appeal to whoever has its number and code; no account is needed")
    public RestResponse<PublicAppealView> look(@NotNull @Valid Lookup request) {
        return unstored(lookup.look(request));
    }

    @POST
    @Path("/appeal-confirmations")
    @Operation(
            operationId = "confirmOwnAppeal",
            summary = "Confirm or dispute a resolution with number and code; no account is needed")
    public RestResponse<PublicAppealView> confirm(@NotNull @Valid PublicConfirmation request) {
        return unstored(lookup.confirm(request));
    }

    private static RestResponse<PublicAppealView> unstored(PublicAppealView appeal) {
        return RestResponse.ResponseBuilder.ok(appeal)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
