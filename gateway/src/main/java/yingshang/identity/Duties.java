package yingshang.identity;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an account is to do, and for whom.
 *
 * @param roles at least one; DEPARTMENT needs a department and a region, ADMIN stands alone
 * @param department code of a department of the catalogue; null when it acts for none
 * @param regions GB/T 2260 codes; may be left out unless a role is DEPARTMENT
 */
@Schema(name = "Duties")
public record Duties(
        @NotEmpty Set<@NotNull Role> roles,

        @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._-]{0,63}", message = "{yingshang.department-code}")
        String department,

        @Size(max = 100)
        List<@NotNull @Pattern(regexp = "[0-9]{6}", message = "{yingshang.region-code}") String> regions) {

    public Duties {
        regions = regions == null ? List.of() : regions;
    }
}
