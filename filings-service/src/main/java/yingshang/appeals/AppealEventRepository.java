package yingshang.appeals;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class AppealEventRepository implements PanacheRepositoryBase<AppealEvent, AppealEvent.Key> {

    PanacheQuery<AppealEvent> of(UUID appeal) {
        return find("appeal", Sort.by("step"), appeal);
    }
}
