package yingshang.identity;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import yingshang.wire.IfMatch;
import yingshang.wire.Page;

@Path("/accounts")
@Tag(name = "Accounts")
class AccountResource {

    private static final String NAME = "Name of the account";

    private final AccountService accounts;
    private final SecurityIdentity identity;

    AccountResource(AccountService accounts, SecurityIdentity identity) {
        this.accounts = accounts;
        this.identity = identity;
    }

    @POST
    @RolesAllowed("ADMIN")
    @ResponseStatus(201)
    @Operation(operationId = "createAccount", summary = "Make an account")
    public AccountView create(@NotNull @Valid NewAccount wanted) {
        return accounts.create(wanted, caller());
    }

    @GET
    @RolesAllowed("ADMIN")
    @Operation(operationId = "listAccounts", summary = "List accounts")
    public Page<AccountView> list(@Valid @BeanParam AccountFilter filter) {
        return accounts.list(filter);
    }

    @GET
    @Path("/me")
    @RolesAllowed({"DEPARTMENT", "REVIEWER", "TASK_FORCE", "EVALUATOR", "ADMIN"})
    @Operation(operationId = "myAccount", summary = "The account that is signed in")
    public AccountView me() {
        return accounts.named(caller());
    }

    @GET
    @Path("/{name}")
    @RolesAllowed("ADMIN")
    @Operation(operationId = "getAccount", summary = "An account")
    public RestResponse<AccountView> get(@Parameter(description = NAME) @PathParam("name") String name) {
        return tagged(accounts.named(name));
    }

    @PUT
    @Path("/{name}/duties")
    @RolesAllowed("ADMIN")
    @Operation(
            operationId = "changeDuties",
            summary = "Change the roles, the department and the regions of somebody else's account",
            description = "They are signed out everywhere.")
    public RestResponse<AccountView> changeDuties(
            @Parameter(description = NAME) @PathParam("name") String name,
            @Parameter(description = "ETag of the account as it was seen") @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid Duties duties) {
        return tagged(accounts.changeDuties(name, duties, new IfMatch(ifMatch), caller()));
    }

    @POST
    @Path("/{name}/closure")
    @RolesAllowed("ADMIN")
    @Operation(operationId = "closeAccount", summary = "Close somebody else's account, and sign them out at once")
    public AccountView close(@Parameter(description = NAME) @PathParam("name") String name) {
        return accounts.close(name, caller());
    }

    @POST
    @Path("/{name}/reopening")
    @RolesAllowed("ADMIN")
    @Operation(operationId = "reopenAccount", summary = "Open a closed account again")
    public AccountView reopen(@Parameter(description = NAME) @PathParam("name") String name) {
        return accounts.reopen(name, caller());
    }

    @POST
    @Path("/{name}/password")
    @RolesAllowed("ADMIN")
    @Operation(
            operationId = "resetPassword",
            summary = "Give somebody a temporary password, and take their second factor away",
            description = "They are signed out everywhere.")
    public AccountView reset(
            @Parameter(description = NAME) @PathParam("name") String name, @NotNull @Valid TemporaryPassword wanted) {
        return accounts.reset(name, wanted.password(), caller());
    }

    private String caller() {
        return identity.getPrincipal().getName();
    }

    private static RestResponse<AccountView> tagged(AccountView account) {
        return ResponseBuilder.ok(account)
                .tag(Integer.toString(account.version()))
                .build();
    }
}
