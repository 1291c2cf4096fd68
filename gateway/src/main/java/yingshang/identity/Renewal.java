package yingshang.identity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What renews an access token.
 *
 * @param refreshToken the refresh token that came last
 */
@Schema(name = "Renewal")
public record Renewal(@NotBlank @Size(max = 2000) String refreshToken) {

    /** Without the token: this text may reach a log. */
    @Override
    public String toString() {
        return "Renewal[…]";
    }
}
