package yingshang.identity;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.ResponseStatus;
import yingshang.wire.Page;

@Path("/api-keys")
@Tag(name = "Accounts")
class ApiKeyResource {

    private final ApiKeyService keys;
    private final SecurityIdentity identity;

    ApiKeyResource(ApiKeyService keys, SecurityIdentity identity) {
        this.keys = keys;
        this.identity = identity;
    }

    @POST
    @RolesAllowed({"DEPARTMENT", "TASK_FORCE", "EVALUATOR"})
    @ResponseStatus(201)
    @ResponseHeader(name = "Cache-Control", value = "no-store")
    @Operation(
            operationId = "createApiKey",
            summary = "Make an API key that acts for one's account; it is shown this once")
    public MadeApiKeyView make(@NotNull @Valid NewApiKey wanted) {
        return keys.make(caller().name(), wanted);
    }

    @GET
    @RolesAllowed({"DEPARTMENT", "TASK_FORCE", "EVALUATOR", "ADMIN"})
    @Operation(operationId = "listApiKeys", summary = "One's own API keys; for an administrator those of all accounts")
    public Page<ApiKeyView> list(
            @QueryParam("page") @DefaultValue("0") @Min(0) int page,
            @QueryParam("size") @DefaultValue("20") @Min(1) @Max(100) int size) {
        boolean all = caller().roles().contains(Role.ADMIN);
        return keys.list(all ? Optional.empty() : Optional.of(caller().name()), page, size);
    }

    @POST
    @Path("/{id}/revocation")
    @RolesAllowed({"DEPARTMENT", "TASK_FORCE", "EVALUATOR", "ADMIN"})
    @Operation(operationId = "revokeApiKey", summary = "Revoke an API key, at once")
    public ApiKeyView revoke(@PathParam("id") UUID id) {
        return keys.revoke(id, caller());
    }

    private Caller caller() {
        return Recognised.of(identity).caller();
    }
}
