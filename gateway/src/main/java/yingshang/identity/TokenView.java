package yingshang.identity;

import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A signed access token, to be sent as {@code Authorization: Bearer <accessToken>}.
 *
 * @param accessToken JWT signed with ES256
 * @param tokenType always {@code Bearer}
 * @param expiresIn seconds until it is refused
 * @param account who signed in
 * @param roles what the account may do
 */
@Schema(name = "TokenView")
public record TokenView(String accessToken, String tokenType, long expiresIn, String account, Set<Role> roles) {

    /** Without the token: this text may reach a log. */
    @Override
    public String toString() {
        return "TokenView[" + account + ", " + roles + "]";
    }
}
