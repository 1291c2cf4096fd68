package yingshang.intake;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.panache.common.Page;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import yingshang.catalogue.Period;

/** Reads the measurements that stand. */
@ApplicationScoped
class CurrentMeasurementRepository implements PanacheRepository<CurrentMeasurement> {

    List<Measurement> of(Collection<String> regions) {
        return list("region in ?1", regions).stream()
                .map(CurrentMeasurement::measurement)
                .toList();
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

    List<String> periods() {
        return getEntityManager()
                .createQuery("select distinct period from CurrentMeasurement", String.class)
                .getResultList();
    }

    List<String> regions() {
        return getEntityManager()
                .createQuery("select distinct region from CurrentMeasurement", String.class)
                .getResultList();
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
