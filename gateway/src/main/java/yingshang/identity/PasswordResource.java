package yingshang.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/passwords")
@Tag(name = "Accounts")
class PasswordResource {

    private final SignIn signIn;
    private final AccountService accounts;

    PasswordResource(SignIn signIn, AccountService accounts) {
        this.signIn = signIn;
        this.accounts = accounts;
    }

    @POST
    @PermitAll
    @APIResponse(responseCode = "204", description = "The new password counts from now on")
    @Operation(
            operationId = "changePassword",
            summary = "Change one's password",
            description =
                    "Also the way from a temporary password to a first sign-in. Ends every session of the account.")
    public void change(@NotNull @Valid PasswordChange change) {
        signIn.prove(change.credentials());
        if (change.newPassword().equals(change.password())) {
            throw new IdentityException(IdentityException.Reason.PASSWORD_UNCHANGED);
        }
        accounts.changePassword(change.account(), change.newPassword());
    }
}
