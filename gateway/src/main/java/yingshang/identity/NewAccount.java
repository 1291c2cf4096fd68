package yingshang.identity;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The account an administrator asks for.
 *
 * @param name lower-case name to sign in with
 * @param password first password, 12 to 72 characters; its owner chooses another before they can sign in
 * @param roles at least one; DEPARTMENT needs a department and a region
 * @param department code of a department of the catalogue; null when it acts for none
 * @param regions GB/T 2260 codes; may be left out unless the role is DEPARTMENT
 */
@Schema(name = "NewAccount")
public record NewAccount(
        @NotNull @Pattern(regexp = "(?!me$)[a-z0-9][a-z0-9._-]{1,62}", message = "{yingshang.account-name}")
        String name,

        @NotNull @Size(min = 12, max = 72) String password,
        @NotEmpty Set<@NotNull Role> roles,

        @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._-]{0,63}", message = "{yingshang.department-code}")
        String department,

        @Size(max = 100)
        List<@NotNull @Pattern(regexp = "[0-9]{6}", message = "{yingshang.region-code}") String> regions) {

    public NewAccount {
        regions = regions == null ? List.of() : regions;
    }

    Duties duties() {
        return new Duties(roles, department, regions);
    }

    /** Without the password: this text may reach a log. */
    @Override
    public String toString() {
        return "NewAccount[" + name + ", " + roles + "]";
    }
}
