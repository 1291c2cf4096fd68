package yingshang.identity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Another password for one's own account.
 *
 * @param account name of the account
 * @param password its present password, temporary or not
 * @param code six digits of the second factor; left out by an account without one
 * @param newPassword the next one, 12 to 72 characters
 */
@Schema(name = "PasswordChange")
public record PasswordChange(
        @NotBlank @Size(max = 64) String account,
        @NotBlank @Size(max = 200) String password,

        @Pattern(regexp = "[0-9]{6}", message = "{yingshang.code}")
        String code,

        @NotNull @Size(min = 12, max = 72) String newPassword) {

    Credentials credentials() {
        return new Credentials(account, password, code);
    }

    /** Without the passwords: this text may reach a log. */
    @Override
    public String toString() {
        return "PasswordChange[" + account + "]";
    }
}
