package yingshang.intake;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.panache.common.Page;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;
import yingshang.catalogue.Period;

/** Reads the measurements that stand. */
@ApplicationScoped
class CurrentMeasurementRepository implements PanacheRepository<CurrentMeasurement> {

    /** Which measurements stand is only asked where something was corrected or withdrawn. */
    private static final String PLACES = "with changed as materialized"
            + " (select distinct region from measurement where version > 1 or withdrawn)"
            + " select distinct region, period from measurement where region not in (select region from changed)"
            + " union select distinct region, period from current_measurement"
            + " where region in (select region from changed)";

    private static final String STANDS = "select exists (select from measurement m where m.period = :period"
            + " and m.region <> all (:except) and not m.withdrawn and not exists (select from measurement newer"
            + " where newer.filing = m.filing and newer.entry = m.entry and newer.version > m.version))";

    /** By region and scenario. */
    Map<String, Map<String, List<Measurement>>> of(Collection<String> regions) {
        return getEntityManager()
                .unwrap(Session.class)
                .doReturningWork(connection -> StandingRows.read(connection, regions));
    }

    List<Measurement> of(Collection<String> regions, Collection<String> scenarios) {
        return list("region in ?1 and scenario in ?2", regions, scenarios).stream()
                .map(CurrentMeasurement::measurement)
                .toList();
    }

    Stream<Accepted> until(LocalDate day) {
        return stream("periodEnd <= ?1 order by region, scenario, periodEnd, period, id", day)
                .map(CurrentMeasurement::accepted);
    }

    long countUntil(LocalDate day) {
        return count("periodEnd <= ?1", day);
    }

    Map<String, Period> newestPeriods(Collection<String> regions) {
        return getEntityManager()
                .createQuery(
                        "select distinct region, period from CurrentMeasurement where region in :regions",
                        Object[].class)
                .setParameter("regions", regions)
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> (String) row[0],
                        row -> Period.of((String) row[1]),
                        BinaryOperator.<Period>maxBy(Comparator.naturalOrder())));
    }

    boolean any() {
        return (Boolean) getEntityManager()
                .createNativeQuery("select exists (select from current_measurement)", Boolean.class)
                .getSingleResult();
    }

    /** Periods with a standing measurement, by region. */
    Map<String, Set<Period>> measured() {
        return places(getEntityManager().createNativeQuery(PLACES, Object[].class));
    }

    /** Periods with a standing measurement, by region, of these regions. */
    Map<String, Set<Period>> measured(Collection<String> regions) {
        return places(getEntityManager()
                .createNativeQuery(
                        "select distinct region, period from current_measurement where region in (:regions)",
                        Object[].class)
                .setParameter("regions", regions));
    }

    /** Whether anything stands in a period in other regions than these. */
    boolean stands(Period period, Collection<String> except) {
        return (Boolean) getEntityManager()
                .createNativeQuery(STANDS, Boolean.class)
                .setParameter("period", period.code())
                .setParameter("except", except.toArray(String[]::new))
                .getSingleResult();
    }

    private static Map<String, Set<Period>> places(Query query) {
        Map<String, Period> periods = new HashMap<>();
        Map<String, Set<Period>> places = new TreeMap<>();
        for (Object found : query.getResultList()) {
            Object[] row = (Object[]) found;
            places.computeIfAbsent((String) row[0], region -> new TreeSet<>())
                    .add(periods.computeIfAbsent((String) row[1], Period::of));
        }
        return places;
    }

    yingshang.wire.Page<MeasurementView> page(MeasurementFilter filter, int page, int size) {
        var found = find(
                "(:region is null or region = :region) and (:indicator is null or indicator = :indicator)"
                        + " and (:scenario is null or scenario = :scenario) and (:period is null or period = :period)"
                        + " order by region, scenario, periodEnd desc, period, id",
                Parameters.with("region", filter.region())
                        .and("indicator", filter.indicator())
                        .and("scenario", filter.scenario())
                        .and("period", filter.period()));
        List<MeasurementView> items = found.page(Page.of(page, size)).list().stream()
                .map(CurrentMeasurement::view)
                .toList();
        return new yingshang.wire.Page<>(items, page, size, found.count());
    }
}
