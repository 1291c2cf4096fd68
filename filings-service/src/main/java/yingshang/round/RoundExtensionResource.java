package yingshang.round;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import yingshang.access.Caller;

@Path("/rounds/{id}/extensions")
@Tag(name = "Extensions")
class RoundExtensionResource {

    private final ExtensionService extensions;
    private final SecurityIdentity identity;

    RoundExtensionResource(ExtensionService extensions, SecurityIdentity identity) {
        this.extensions = extensions;
        this.identity = identity;
    }

    @POST
    @RolesAllowed("DEPARTMENT")
    @ResponseStatus(201)
    @Operation(operationId = "requestExtension", summary = "Ask to file for a place after the round has closed")
    public RestResponse<ExtensionView> request(@PathParam("id") UUID round, @NotNull @Valid ExtensionRequest request) {
        ExtensionView extension = extensions.request(Caller.of(identity), round, request);
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, extension)
                .location(URI.create("extensions/" + extension.id()))
                .build();
    }
}
