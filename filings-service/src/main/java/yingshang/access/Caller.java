package yingshang.access;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.json.JsonString;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Who is asking, as the verified token says.
 *
 * @param name account name
 * @param roles the roles of the account, such as {@code REVIEWER}
 * @param readsAll whether the caller's role lets them see the filings of every department
 * @param department code of the department the caller files for; null when they file for none
 * @param regions codes of the regions the caller files for or, when they file for none, is held to
 */
public record Caller(String name, Set<String> roles, boolean readsAll, String department, Set<String> regions) {

    private static final Set<String> READ_ALL = Set.of("REVIEWER", "TASK_FORCE", "EVALUATOR", "ADMIN");

    /** The caller of the running request. */
    public static Caller of(SecurityIdentity identity) {
        Object department = null;
        Set<String> regions = Set.of();
        if (identity.getPrincipal() instanceof JsonWebToken token) {
            department = identity.hasRole("DEPARTMENT") ? token.getClaim("department") : null;
            regions = texts(token.getClaim("regions")).collect(Collectors.toUnmodifiableSet());
        }
        boolean files = identity.hasRole("DEPARTMENT");
        return new Caller(
                identity.getPrincipal().getName(),
                Set.copyOf(identity.getRoles()),
                identity.getRoles().stream().anyMatch(READ_ALL::contains) && (files || regions.isEmpty()),
                texts(department).findFirst().orElse(null),
                regions);
    }

    /** Whether the caller sees what every department files for some regions: a key that is held to them. */
    public boolean readsRegions() {
        return !readsAll && department == null && roles.stream().anyMatch(READ_ALL::contains);
    }

    /** Whether the caller may see what this department files for this region. */
    public boolean sees(String itsDepartment, String itsRegion) {
        return readsAll || filesFor(itsDepartment, itsRegion) || readsRegions() && regions.contains(itsRegion);
    }

    /** Whether the caller may change what this department files for this region; never when they file for none. */
    public boolean filesFor(String itsDepartment, String itsRegion) {
        return department != null && department.equals(itsDepartment) && regions.contains(itsRegion);
    }

    private static Stream<String> texts(Object claim) {
        if (claim instanceof Collection<?> several) {
            return several.stream().flatMap(Caller::texts);
        }
        return claim instanceof JsonString text
                ? Stream.of(text.getString())
                : Stream.ofNullable(claim).map(Object::toString);
    }
}
