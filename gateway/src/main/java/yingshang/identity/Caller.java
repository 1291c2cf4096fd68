package yingshang.identity;

import java.util.List;
import java.util.Set;

/**
 * Who is at the door, whichever way they showed it; all that the services learn about them.
 *
 * @param name name of the account
 * @param roles what it may do
 * @param department code of the department that it acts for; null when it acts for none
 * @param regions GB/T 2260 codes of the regions that it files for; empty when it acts for none
 */
public record Caller(String name, Set<Role> roles, String department, List<String> regions) {

    /** A caller whose department and regions count for nothing without the role DEPARTMENT. */
    public Caller {
        roles = Set.copyOf(roles);
        boolean files = roles.contains(Role.DEPARTMENT);
        department = files ? department : null;
        regions = files ? List.copyOf(regions) : List.of();
    }
}
