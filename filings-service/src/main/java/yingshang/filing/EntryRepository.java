package yingshang.filing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
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

    /**
     * Versions of the entries of a filing, the oldest first.
     *
     * @param scenario null for all
     */
    List<EntryVersion> versions(UUID filing, String scenario, Page page) {
        return getEntityManager()
                .createQuery(
                        "select new yingshang.filing.EntryVersion(e, v) from Entry e"
                                + " join FilingEvent v on v.filing = e.filing and v.step = e.step"
                                + " where e.filing = :filing and (:scenario is null or e.scenario = :scenario)"
                                + " order by e.step, e.position, e.scenario",
                        EntryVersion.class)
                .setParameter("filing", filing)
                .setParameter("scenario", scenario)
                .setFirstResult(page.index * page.size)
                .setMaxResults(page.size)
                .getResultList();
    }

    long countVersions(UUID filing, String scenario) {
        return count("filing = ?1 and (?2 is null or scenario = ?2)", filing, scenario);
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
