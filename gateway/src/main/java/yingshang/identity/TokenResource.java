package yingshang.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;

@Path("/tokens")
@Tag(name = "Accounts")
class TokenResource {

    private final TokenService tokens;

    TokenResource(TokenService tokens) {
        this.tokens = tokens;
    }

    @POST
    @PermitAll
    @ResponseHeader(name = "Cache-Control", value = "no-store")
    @Operation(operationId = "signIn", summary = "Sign in for an access token")
    public TokenView signIn(@NotNull @Valid Credentials credentials) {
        return tokens.signIn(credentials);
    }

    @POST
    @Path("/renewal")
    @PermitAll
    @ResponseHeader(name = "Cache-Control", value = "no-store")
    @Operation(
            operationId = "renewTokens",
            summary = "Renew an access token",
            description = "Each refresh token works once. One that comes a second time was stolen: its session ends.")
    public TokenView renew(@NotNull @Valid Renewal renewal) {
        return tokens.renew(renewal.refreshToken());
    }
}
