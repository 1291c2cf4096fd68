package yingshang.filing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class EntryRepository implements PanacheRepositoryBase<Entry, UUID> {

    /** What the filings hold now, in the order filed. */
    List<Entry> current(Collection<UUID> filings) {
        return list(
                "filing in ?1 and superseded = false and withdrawn = false",
                Sort.by("filing").and("position"),
                filings);
    }

    /** The last version of every entry a filing ever had. */
    List<Entry> latest(UUID filing) {
        return list("filing = ?1 and superseded = false", Sort.by("position").and("scenario"), filing);
    }

    /** What a filing held when it had taken so many steps, in the order filed. */
    List<Entry> asOf(UUID filing, int step) {
        return list(
                "from Entry e where e.filing = ?1 and e.withdrawn = false and e.version = "
                        + "(select max(o.version) from Entry o where o.entry = e.entry and o.step <= ?2)",
                Sort.by("e.position"),
                filing,
                step);
    }
}
