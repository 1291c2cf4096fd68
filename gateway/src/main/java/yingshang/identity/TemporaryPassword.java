package yingshang.identity;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A password for somebody who lost theirs; they choose another before they can sign in.
 *
 * @param password 12 to 72 characters
 */
@Schema(name = "TemporaryPassword")
public record TemporaryPassword(
        @NotNull @Size(min = 12, max = 72) String password) {

    /** Without the password: this text may reach a log. */
    @Override
    public String toString() {
        return "TemporaryPassword[…]";
    }
}
