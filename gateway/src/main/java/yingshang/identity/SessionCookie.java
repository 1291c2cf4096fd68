package yingshang.identity;

import jakarta.ws.rs.core.NewCookie;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Base64;

/**
 * The cookie that shows a session of a browser: out of reach of scripts, sent over TLS (and to localhost) only, to this
 * host only, and not with requests from other sites. What changes something shows a second text as well, which follows
 * from the cookie but can only be read by pages of this site.
 */
final class SessionCookie {

    /** The prefix binds the browser to {@code Secure}, {@code Path=/} and no {@code Domain}. */
    static final String NAME = "__Host-yingshang";

    /** Header in which pages repeat {@link #crossSiteToken}. */
    static final String HEADER = "X-CSRF-Token";

    private SessionCookie() {}

    static NewCookie of(Secret secret, Duration life) {
        return cookie(secret.text(), (int) life.toSeconds());
    }

    /** Takes the cookie out of the browser. */
    static NewCookie gone() {
        return cookie("", 0);
    }

    private static NewCookie cookie(String value, int seconds) {
        return new NewCookie.Builder(NAME)
                .value(value)
                .path("/")
                .maxAge(seconds)
                .httpOnly(true)
                .secure(true)
                .sameSite(NewCookie.SameSite.STRICT)
                .build();
    }

    /** What a page of ours sends along with whatever changes something. */
    static String crossSiteToken(Secret cookie) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Secret.sha256("page " + cookie.text()));
    }

    /** Whether {@code shown} is the token that goes with the cookie. */
    static boolean goesWith(Secret cookie, String shown) {
        return shown != null && MessageDigest.isEqual(crossSiteToken(cookie).getBytes(), shown.getBytes());
    }
}
