package yingshang.reduction;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

@ApplicationScoped
class TargetChangeRepository implements PanacheRepository<TargetChangeEntity> {

    /** What was noted last before {@code day}, by target. */
    Map<String, TargetChangeEntity> before(LocalDate day) {
        return list(
                        "(target, day) in"
                                + " (select target, max(day) from TargetChangeEntity where day < ?1 group by target)",
                        day)
                .stream()
                .collect(Collectors.toMap(TargetChangeEntity::target, Function.identity()));
    }

    PanacheQuery<TargetChangeEntity> of(String target) {
        return find("target", Sort.descending("day"), target);
    }
}
