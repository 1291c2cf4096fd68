package yingshang.filing;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class FilingEventRepository implements PanacheRepositoryBase<FilingEvent, FilingEvent.Key> {

    private static final Set<Step> AUTHORED =
            Arrays.stream(Step.values()).filter(Step::authors).collect(Collectors.toUnmodifiableSet());

    PanacheQuery<FilingEvent> of(UUID filing) {
        return find("filing", Sort.by("step"), filing);
    }

    /** The events of these filings at these steps, or at any other of them. */
    List<FilingEvent> at(Collection<UUID> filings, Collection<Integer> steps) {
        return list("filing in ?1 and step in ?2", filings, steps);
    }

    /** The last of the steps after {@code step}, in their order, at most {@code most} of them. */
    List<FilingEvent> after(UUID filing, int step, int most) {
        return find("filing = ?1 and step > ?2", Sort.descending("step"), filing, step).page(0, most).stream()
                .sorted(Comparator.comparing(FilingEvent::step))
                .toList();
    }

    /** The steps of one kind, the last one first. */
    List<Integer> stepsOf(UUID filing, Step kind) {
        return find("select step from FilingEvent where filing = ?1 and kind = ?2 order by step desc", filing, kind)
                .project(Integer.class)
                .list();
    }

    /** The last step of this kind, which the filing has taken. */
    FilingEvent last(UUID filing, Step kind) {
        return find("filing = ?1 and kind = ?2", Sort.descending("step"), filing, kind)
                .firstResult();
    }

    /** Those of the filings in which somebody had a hand. */
    Set<UUID> authored(Collection<UUID> filings, String name) {
        return find(
                        "select distinct filing from FilingEvent where filing in ?1 and actor = ?2 and kind in ?3",
                        filings,
                        name,
                        AUTHORED)
                .project(UUID.class)
                .stream()
                .collect(Collectors.toSet());
    }
}
