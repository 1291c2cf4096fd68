package yingshang.identity;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import yingshang.wire.Problems;

/** Problem documents of this room. */
class IdentityProblems {

    private final Problems problems;

    IdentityProblems(Problems problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper
    Response refused(IdentityException refused) {
        return switch (refused.reason()) {
            case WRONG_CREDENTIALS ->
                with(HttpHeaders.WWW_AUTHENTICATE, "Bearer", problems.of(401, "wrong-credentials"));
            case SIGN_IN_CLOSED -> closed(refused.retryAfter().toSeconds() + 1);
            case ACCOUNT_EXISTS -> problems.of(409, "account-exists");
            case ACCOUNT_UNKNOWN -> problems.of(404, "http-404");
            case DEPARTMENT_INCOMPLETE -> problems.of(409, "department-incomplete");
            case PASSWORD_TOO_LONG -> problems.of(400, "password-too-long");
            case PASSWORD_TEMPORARY -> problems.of(403, "password-temporary");
            case PASSWORD_UNCHANGED -> problems.of(409, "password-unchanged");
            case ACCOUNT_CLOSED -> problems.of(403, "account-closed");
            case ADMIN_ONLY -> problems.of(409, "admin-only");
            case OWN_ACCOUNT -> problems.of(403, "own-account");
            case CODE_NEEDED -> with(HttpHeaders.WWW_AUTHENTICATE, "Bearer", problems.of(401, "code-needed"));
            case WRONG_CODE -> problems.of(409, "wrong-code");
            case SECOND_FACTOR_EXISTS -> problems.of(409, "second-factor-exists");
            case SECOND_FACTOR_MISSING -> problems.of(409, "second-factor-missing");
            case REFRESH_TOKEN_REFUSED ->
                with(HttpHeaders.WWW_AUTHENTICATE, "Bearer", problems.of(401, "refresh-token-refused"));
            case NO_SESSION -> problems.of(409, "no-session");
            case CROSS_SITE -> problems.of(403, "cross-site");
            case VERSION_MISSING -> problems.of(428, "account-version-missing");
            case VERSION_CHANGED -> problems.of(412, "account-version-changed");
            case KEY_UNKNOWN, SESSION_UNKNOWN -> problems.of(404, "http-404");
            case KEY_BEYOND_ACCOUNT -> problems.of(409, "key-beyond-account");
            case TOO_MANY_KEYS -> problems.of(409, "too-many-keys");
            case SIGNED_IN_ELSEWHERE -> problems.of(409, "signed-in-elsewhere");
        };
    }

    private Response closed(long seconds) {
        return with(HttpHeaders.RETRY_AFTER, seconds, problems.of(429, "sign-in-closed", seconds));
    }

    private static Response with(String header, Object value, Response problem) {
        return Response.fromResponse(problem).header(header, value).build();
    }
}
