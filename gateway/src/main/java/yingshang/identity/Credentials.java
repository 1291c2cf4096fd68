package yingshang.identity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What somebody signs in with.
 *
 * @param account name of the account
 * @param password its password
 * @param code six digits of the second factor; left out by an account without one
 */
@Schema(name = "Credentials")
public record Credentials(
        @NotBlank @Size(max = 64) String account,
        @NotBlank @Size(max = 200) String password,

        @Pattern(regexp = "[0-9]{6}", message = "{yingshang.code}")
        String code) {

    /** Without the password: this text may reach a log. */
    @Override
    public String toString() {
        return "Credentials[" + account + "]";
    }
}
