package yingshang.identity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * That whoever is signed in is still the owner of the account.
 *
 * @param password the password of the account
 * @param code six digits of the second factor; left out by an account without one
 */
@Schema(name = "Proof")
public record Proof(
        @NotBlank @Size(max = 200) String password,

        @Pattern(regexp = "[0-9]{6}", message = "{yingshang.code}")
        String code) {

    Credentials of(String account) {
        return new Credentials(account, password, code);
    }

    /** Without the password: this text may reach a log. */
    @Override
    public String toString() {
        return "Proof[…]";
    }
}
