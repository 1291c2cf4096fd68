package yingshang.identity;

import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A signed access token, to be sent as {@code Authorization: Bearer <accessToken>}, and what renews it.
 *
 * @param accessToken JWT signed with ES256
 * @param tokenType always {@code Bearer}
 * @param expiresIn seconds until it is refused
 * @param refreshToken what {@code POST /tokens/renewal} takes, once; it is never an access token
 * @param refreshExpiresIn seconds until the refresh token is refused
 * @param account who signed in
 * @param roles what the account may do
 */
@Schema(name = "TokenView")
public record TokenView(
        String accessToken,
        String tokenType,
        long expiresIn,
        String refreshToken,
        long refreshExpiresIn,
        String account,
        Set<Role> roles) {

    /** Without the tokens: this text may reach a log. */
    @Override
    public String toString() {
        return "TokenView[" + account + ", " + roles + "]";
    }
}
