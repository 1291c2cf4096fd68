package yingshang.notification;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import yingshang.wire.Page;

@Path("/mail-addresses")
@Tag(name = "Notifications")
@RolesAllowed({"TASK_FORCE", "ADMIN"})
class MailAddressResource {

    private static final String KIND = "Whose mailbox: department, head (of a department) or role";
    private static final String CODE = "Code of the department, power-supply, or the role, TASK_FORCE";
    private static final String CODE_FORM = "[A-Za-z0-9_-]{1,100}";

    private final MailAddressService addresses;
    private final SecurityIdentity identity;

    MailAddressResource(MailAddressService addresses, SecurityIdentity identity) {
        this.addresses = addresses;
        this.identity = identity;
    }

    @GET
    @Operation(operationId = "listMailAddresses", summary = "List the mailboxes of departments and roles")
    public Page<MailAddressView> list(
            @QueryParam("page") @DefaultValue("0") @Min(0) @Max(1_000_000) int page,
            @QueryParam("size") @DefaultValue("20") @Min(1) @Max(100) int size) {
        return addresses.list(page, size);
    }

    @PUT
    @Path("/{kind}/{code}")
    @Operation(operationId = "setMailAddress", summary = "Set the mailbox of a department or a role")
    public MailAddressView set(
            @PathParam("kind")
                    @Pattern(regexp = MailAddress.Kind.FORM, message = "{yingshang.one-of}")
                    @Parameter(description = KIND)
                    String kind,
            @PathParam("code") @Pattern(regexp = CODE_FORM) @Parameter(description = CODE) String code,
            @NotNull @Valid MailAddressRequest request) {
        return addresses.set(
                key(kind, code), request.address(), identity.getPrincipal().getName());
    }

    @DELETE
    @Path("/{kind}/{code}")
    @Operation(operationId = "removeMailAddress", summary = "Forget the mailbox of a department or a role")
    public void remove(
            @PathParam("kind")
                    @Pattern(regexp = MailAddress.Kind.FORM, message = "{yingshang.one-of}")
                    @Parameter(description = KIND)
                    String kind,
            @PathParam("code") @Pattern(regexp = CODE_FORM) @Parameter(description = CODE) String code) {
        addresses.remove(key(kind, code));
    }

    private static MailAddress.Key key(String kind, String code) {
        return new MailAddress.Key(MailAddress.Kind.parse(kind), code);
    }
}
