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
        };
    }

    private Response closed(long seconds) {
        return with(HttpHeaders.RETRY_AFTER, seconds, problems.of(429, "sign-in-closed", seconds));
    }

    private static Response with(String header, Object value, Response problem) {
        return Response.fromResponse(problem).header(header, value).build();
    }
}
