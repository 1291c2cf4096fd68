package yingshang.identity;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class AccountRepository implements PanacheRepositoryBase<Account, UUID> {

    Optional<Account> named(String name) {
        return find("name", name).firstResultOptional();
    }

    /** What the filter asks for, by name. */
    PanacheQuery<Account> matching(AccountFilter filter) {
        List<String> conditions = new ArrayList<>(List.of("1 = 1"));
        Map<String, Object> parameters = new HashMap<>();
        if (filter.name() != null) {
            conditions.add("position(:part in name) > 0");
            parameters.put("part", filter.name().toLowerCase(Locale.ROOT));
        }
        if (filter.role() != null) {
            conditions.add("array_contains(roles, :role)");
            parameters.put("role", filter.role().name());
        }
        if (filter.department() != null) {
            conditions.add("department = :department");
            parameters.put("department", filter.department());
        }
        if (filter.closed() != null) {
            conditions.add(filter.closed() ? "closedAt is not null" : "closedAt is null");
        }
        return find(String.join(" and ", conditions) + " order by name", parameters);
    }
}
