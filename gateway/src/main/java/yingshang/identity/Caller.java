package yingshang.identity;

import java.util.List;
import java.util.Set;

/**
 * Who is at the door, whichever way they showed it; all that the services learn about them.
 *
 * @param name name of the account
 * @param roles what it may do
 * @param department code of the department that it acts for; null when it acts for none
 * @param regions GB/T 2260 codes of the regions that it files for or, without a department, that it is held to; empty
 *     when it neither files nor is held to any
 */
public record Caller(String name, Set<Role> roles, String department, List<String> regions) {

    public Caller {
        roles = Set.copyOf(roles);
        regions = List.copyOf(regions);
    }

    /** The same caller, held to some regions; to none when {@code some} is empty. */
    Caller onlyOf(List<String> some) {
        return some.isEmpty() ? this : new Caller(name, roles, department, some);
    }

    /** Whether only what belongs to some regions is to be shown, whichever department it is of. */
    boolean isRegional() {
        return department == null && !regions.isEmpty();
    }
}
