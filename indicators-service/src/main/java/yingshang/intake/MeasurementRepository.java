package yingshang.intake;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Rows of measurements and of what scoring has yet to take into account. */
@ApplicationScoped
class MeasurementRepository implements PanacheRepository<MeasurementEntity> {

    /** Of these filings, every stored version with what it says, by {@code filing/entry/version}. */
    Map<String, MeasurementEntity> stored(Set<UUID> filings) {
        Map<String, MeasurementEntity> stored = new HashMap<>();
        list("filing in ?1", filings).forEach(row -> stored.put(row.key(), row));
        return stored;
    }

    /** Serialises intake of the same filings, so that a repeated delivery waits for the first instead of colliding. */
    void lock(Collection<UUID> filings) {
        filings.stream().map(UUID::hashCode).distinct().sorted().forEach(key -> getEntityManager()
                .createNativeQuery("select cast(pg_advisory_xact_lock(7, :key) as text)")
                .setParameter("key", key)
                .getSingleResult());
    }

    void recordChange(String region, LocalDate periodEnd) {
        getEntityManager()
                .createNativeQuery("insert into measurement_change (region, period_end) values (:region, :end)")
                .setParameter("region", region)
                .setParameter("end", Date.valueOf(periodEnd))
                .executeUpdate();
    }

    boolean anyChange() {
        return (Boolean) getEntityManager()
                .createNativeQuery("select exists (select from measurement_change)", Boolean.class)
                .getSingleResult();
    }

    /** Takes all recorded changes: the earliest changed day of each region. */
    @SuppressWarnings("unchecked")
    Map<String, LocalDate> takeChanges() {
        List<Object[]> taken = getEntityManager()
                .createNativeQuery("with taken as (delete from measurement_change returning region, period_end) "
                        + "select region, min(period_end) from taken group by region")
                .getResultList();
        return taken.stream().collect(Collectors.toMap(row -> (String) row[0], row -> day(row[1])));
    }

    private static LocalDate day(Object value) {
        return value instanceof Date date ? date.toLocalDate() : (LocalDate) value;
    }
}
