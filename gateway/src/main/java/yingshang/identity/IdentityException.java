package yingshang.identity;

import java.time.Duration;

/** Why identity refused; {@link Reason} is mapped to a problem document. */
public class IdentityException extends RuntimeException {

    /** Everything identity can object to. */
    public enum Reason {
        WRONG_CREDENTIALS,
        SIGN_IN_CLOSED,
        ACCOUNT_EXISTS,
        ACCOUNT_UNKNOWN,
        DEPARTMENT_INCOMPLETE,
        PASSWORD_TOO_LONG,
        PASSWORD_TEMPORARY,
        PASSWORD_UNCHANGED,
        ACCOUNT_CLOSED,
        ADMIN_ONLY,
        OWN_ACCOUNT,
        CODE_NEEDED,
        WRONG_CODE,
        SECOND_FACTOR_EXISTS,
        SECOND_FACTOR_MISSING,
        REFRESH_TOKEN_REFUSED,
        NO_SESSION,
        SESSION_UNKNOWN,
        CROSS_SITE,
        VERSION_MISSING,
        VERSION_CHANGED,
        KEY_UNKNOWN,
        KEY_BEYOND_ACCOUNT,
        TOO_MANY_KEYS,
        SIGNED_IN_ELSEWHERE
    }

    private final Reason reason;
    private final Duration retryAfter;

    IdentityException(Reason reason) {
        this(reason, Duration.ZERO);
    }

    IdentityException(Reason reason, Duration retryAfter) {
        super(reason.name());
        this.reason = reason;
        this.retryAfter = retryAfter;
    }

    /** What was refused. */
    public Reason reason() {
        return reason;
    }

    /** How long to wait before trying again; zero unless signing in is closed. */
    public Duration retryAfter() {
        return retryAfter;
    }
}
