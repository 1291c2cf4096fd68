package yingshang.filing;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class FilingEventRepository implements PanacheRepositoryBase<FilingEvent, FilingEvent.Key> {

    private static final Set<FilingEvent.Kind> AUTHORED =
            Set.of(FilingEvent.Kind.CREATED, FilingEvent.Kind.EDITED, FilingEvent.Kind.SUBMITTED);

    PanacheQuery<FilingEvent> of(UUID filing) {
        return find("filing", Sort.by("step"), filing);
    }

    /** Everyone who had a hand in what is filed. */
    Set<String> authors(UUID filing) {
        return find("select distinct actor from FilingEvent where filing = ?1 and kind in ?2", filing, AUTHORED)
                .project(String.class)
                .stream()
                .collect(Collectors.toSet());
    }
}
