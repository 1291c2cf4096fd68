package yingshang.identity;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/accounts/me/second-factor")
@RolesAllowed({"DEPARTMENT", "REVIEWER", "TASK_FORCE", "EVALUATOR", "ADMIN"})
@Tag(name = "Accounts")
class SecondFactorResource {

    private final SignIn signIn;
    private final SecondFactorService secondFactor;
    private final SecurityIdentity identity;

    SecondFactorResource(SignIn signIn, SecondFactorService secondFactor, SecurityIdentity identity) {
        this.signIn = signIn;
        this.secondFactor = secondFactor;
        this.identity = identity;
    }

    @POST
    @ResponseStatus(201)
    @ResponseHeader(name = "Cache-Control", value = "no-store")
    @Operation(
            operationId = "proposeSecondFactor",
            summary = "Get the secret of a second factor",
            description = "It counts from the moment a code of it is shown (RFC 6238: six digits, 30 seconds, SHA-1).")
    public SecondFactorView propose(@NotNull @Valid Proof proof) {
        signIn.prove(proof.of(name()));
        return secondFactor.propose(name());
    }

    @POST
    @Path("/confirmation")
    @APIResponse(responseCode = "204", description = "From now on signing in takes a code")
    @Operation(operationId = "confirmSecondFactor", summary = "Show that the second factor works, and switch it on")
    public void confirm(@NotNull @Valid FactorCode code) {
        secondFactor.confirm(name(), code.code());
    }

    @POST
    @Path("/removal")
    @APIResponse(responseCode = "204", description = "Signing in takes no code any more")
    @Operation(operationId = "removeSecondFactor", summary = "Switch the second factor off")
    public void remove(@NotNull @Valid Proof proof) {
        signIn.prove(proof.of(name()));
        secondFactor.remove(name());
    }

    private String name() {
        return identity.getPrincipal().getName();
    }
}
