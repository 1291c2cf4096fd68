package yingshang.audit;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the audit log knows of. */
@Schema(name = "AuditKind")
public enum AuditKind {
    /** Somebody signed in; the subject is the way: {@code tokens} or {@code cookie}. */
    SIGNED_IN,
    /** Somebody was not let in; the detail is the problem. No account where there is none of that name. */
    SIGN_IN_REFUSED,
    /** Somebody signed out; the subject is {@code here} or {@code everywhere}. */
    SIGNED_OUT,
    /** A refresh token came a second time, and its session was ended. */
    REFRESH_TOKEN_USED_TWICE,
    /** Somebody chose another password. */
    PASSWORD_CHANGED,
    /** Somebody switched the second factor on. */
    SECOND_FACTOR_ON,
    /** Somebody switched the second factor off. */
    SECOND_FACTOR_OFF,
    /** An administrator made the account that is the subject; the detail is its roles. */
    ACCOUNT_MADE,
    /** An administrator gave the account that is the subject other roles, which are the detail. */
    DUTIES_CHANGED,
    /** An administrator closed the account that is the subject. */
    ACCOUNT_CLOSED,
    /** An administrator opened the account that is the subject again. */
    ACCOUNT_REOPENED,
    /** An administrator gave the account that is the subject a temporary password. */
    PASSWORD_RESET,
    /** Somebody made the API key that is the subject; the detail is its scopes. */
    KEY_MADE,
    /** Somebody revoked the API key that is the subject. */
    KEY_REVOKED,
    /** The API key that is the subject was used, for the first time within an hour. */
    KEY_USED,
    /** Somebody who was recognised was refused (403); the subject is the route. */
    REFUSED,
    /** Somebody decided on an edition; the subject is the route, the detail the status of the answer. */
    SIGN_OFF,
    /** Somebody took a file that is not public; the subject is the route, the detail the status of the answer. */
    EXPORT
}
