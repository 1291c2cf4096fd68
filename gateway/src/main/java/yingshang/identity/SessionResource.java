package yingshang.identity;

import static yingshang.identity.IdentityException.Reason.NO_SESSION;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import yingshang.wire.Page;

@Path("/sessions")
@Tag(name = "Accounts")
class SessionResource {

    private final SignIn signIn;
    private final SessionService sessions;
    private final AccountService accounts;
    private final IdentitySettings settings;
    private final SecurityIdentity identity;

    SessionResource(
            SignIn signIn,
            SessionService sessions,
            AccountService accounts,
            IdentitySettings settings,
            SecurityIdentity identity) {
        this.signIn = signIn;
        this.sessions = sessions;
        this.accounts = accounts;
        this.settings = settings;
        this.identity = identity;
    }

    @POST
    @PermitAll
    @ResponseStatus(201)
    @Operation(operationId = "startSession", summary = "Sign in for a cookie, in a browser")
    public RestResponse<SessionView> start(@NotNull @Valid Credentials credentials) {
        return started(signIn.enter(credentials));
    }

    private RestResponse<SessionView> started(Account account) {
        Secret cookie = Secret.fresh("");
        Session session = sessions.begin(account.id(), cookie);
        SessionView view = view(account.caller(), session.id(), cookie.text());
        return ResponseBuilder.create(RestResponse.Status.CREATED, view)
                .cookie(SessionCookie.of(cookie, settings.cookieLife()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @POST
    @Path("/exchange")
    @RolesAllowed({"DEPARTMENT", "REVIEWER", "TASK_FORCE", "EVALUATOR", "ADMIN"})
    @ResponseStatus(201)
    @Operation(
            operationId = "exchangeToken",
            summary = "Take an access token of the OpenID Connect provider, and give a cookie for it, in a browser")
    public RestResponse<SessionView> exchange() {
        Recognised recognised = Recognised.of(identity);
        if (recognised.way() != Recognised.Way.OPENID) {
            throw new IdentityException(NO_SESSION);
        }
        return started(accounts.find(recognised.caller().name()).orElseThrow());
    }

    @GET
    @RolesAllowed({"DEPARTMENT", "REVIEWER", "TASK_FORCE", "EVALUATOR", "ADMIN"})
    @Operation(operationId = "listSessions", summary = "Where one is signed in")
    public Page<OpenSessionView> list(
            @QueryParam("page") @DefaultValue("0") @Min(0) int page,
            @QueryParam("size") @DefaultValue("20") @Min(1) @Max(100) int size) {
        return sessions.open(Recognised.of(identity), page, size);
    }

    @GET
    @Path("/current")
    @RolesAllowed({"DEPARTMENT", "REVIEWER", "TASK_FORCE", "EVALUATOR", "ADMIN"})
    @Operation(operationId = "currentSession", summary = "Who is signed in")
    public RestResponse<SessionView> current(@Parameter(hidden = true) @CookieParam(SessionCookie.NAME) String cookie) {
        Recognised recognised = Recognised.of(identity);
        String shown = recognised.way() == Recognised.Way.COOKIE ? cookie : null;
        return ResponseBuilder.ok(view(recognised.caller(), session(), shown))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @DELETE
    @Path("/current")
    @RolesAllowed({"DEPARTMENT", "REVIEWER", "TASK_FORCE", "EVALUATOR", "ADMIN"})
    @APIResponse(responseCode = "204", description = "Signed out")
    @Operation(operationId = "signOut", summary = "Sign out, at once")
    public RestResponse<Void> signOut() {
        sessions.end(session());
        return ResponseBuilder.<Void>noContent().cookie(SessionCookie.gone()).build();
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed({"DEPARTMENT", "REVIEWER", "TASK_FORCE", "EVALUATOR", "ADMIN"})
    @APIResponse(responseCode = "204", description = "Signed out there")
    @APIResponse(responseCode = "404", description = "There is no such session of this account")
    @Operation(operationId = "endSession", summary = "Sign out of one session, wherever it is, at once")
    public void end(@PathParam("id") UUID id) {
        session();
        sessions.end(id, identity.getPrincipal().getName());
    }

    @DELETE
    @RolesAllowed({"DEPARTMENT", "REVIEWER", "TASK_FORCE", "EVALUATOR", "ADMIN"})
    @APIResponse(responseCode = "204", description = "Signed out everywhere")
    @Operation(operationId = "signOutEverywhere", summary = "Sign out wherever one is signed in")
    public RestResponse<Void> signOutEverywhere() {
        session();
        sessions.endAll(identity.getPrincipal().getName());
        return ResponseBuilder.<Void>noContent().cookie(SessionCookie.gone()).build();
    }

    private UUID session() {
        UUID session = Recognised.of(identity).session();
        if (session == null) {
            throw new IdentityException(NO_SESSION);
        }
        return session;
    }

    private SessionView view(Caller caller, UUID session, String cookie) {
        String csrfToken = cookie == null ? null : SessionCookie.crossSiteToken(new Secret(cookie));
        return new SessionView(caller.name(), caller.roles(), sessions.expiry(session), csrfToken);
    }
}
