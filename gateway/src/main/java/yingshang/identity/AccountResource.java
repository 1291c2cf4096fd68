package yingshang.identity;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.SecurityContext;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import yingshang.wire.Page;

@Path("/accounts")
@Tag(name = "Accounts")
class AccountResource {

    private final AccountService accounts;

    AccountResource(AccountService accounts) {
        this.accounts = accounts;
    }

    @POST
    @RolesAllowed("ADMIN")
    @ResponseStatus(201)
    @Operation(operationId = "createAccount", summary = "Make an account")
    public AccountView create(@NotNull @Valid NewAccount wanted, @Context SecurityContext caller) {
        return accounts.create(wanted, caller.getUserPrincipal().getName());
    }

    @GET
    @RolesAllowed("ADMIN")
    @Operation(operationId = "listAccounts", summary = "List accounts")
    public Page<AccountView> list(
            @QueryParam("page") @DefaultValue("0") @Min(0) int page,
            @QueryParam("size") @DefaultValue("20") @Min(1) @Max(100) int size) {
        return accounts.list(page, size);
    }

    @GET
    @Path("/me")
    @Authenticated
    @Operation(operationId = "myAccount", summary = "The account that is signed in")
    public AccountView me(@Context SecurityContext caller) {
        return accounts.named(caller.getUserPrincipal().getName());
    }
}
