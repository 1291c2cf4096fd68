package yingshang.filing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class ReturnedEntryRepository implements PanacheRepositoryBase<ReturnedEntry, ReturnedEntry.Key> {

    /** What the returns of these filings named, at these steps or at any other of them. */
    List<ReturnedEntry> of(Collection<UUID> filings, Collection<Integer> steps) {
        return list("filing in ?1 and step in ?2", Sort.by("scenario"), filings, steps);
    }

    /** The scenarios that the return at this step reopened; when empty, all. */
    Set<String> reopened(UUID filing, int step) {
        return of(Set.of(filing), Set.of(step)).stream()
                .map(ReturnedEntry::scenario)
                .collect(Collectors.toSet());
    }
}
