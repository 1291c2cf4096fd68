package yingshang.reduction;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static yingshang.reduction.ReductionException.Reason.UNKNOWN_REGION;
import static yingshang.reduction.ReductionException.Reason.UNKNOWN_SCENARIO;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import yingshang.catalogue.Catalogue;
import yingshang.catalogue.Framework;
import yingshang.catalogue.Frequency;
import yingshang.catalogue.Node;
import yingshang.catalogue.Period;
import yingshang.catalogue.PeriodRange;
import yingshang.catalogue.Scenario;
import yingshang.wire.Page;

/** Puts reductions of several periods behind one another, each series with periods of one length. */
@ApplicationScoped
class ReductionSeriesService {

    /**
     * Which series are asked for.
     *
     * @param newest most observations of a series
     */
    record Asked(List<String> regions, List<String> scenarios, PeriodRange range, int newest) {}

    private record Key(String region, String scenario, Frequency frequency) {

        static Key of(ReductionRepository.Place place) {
            return new Key(
                    place.region(), place.scenario(), Period.of(place.period()).frequency());
        }

        @Override
        public String toString() {
            return frequency.code() + "." + region + "." + scenario;
        }
    }

    private static final Comparator<Key> IN_ORDER =
            Comparator.comparing(Key::region).thenComparing(Key::scenario).thenComparing(Key::frequency);

    private final Catalogue catalogue;
    private final ReductionRepository reductions;

    ReductionSeriesService(Catalogue catalogue, ReductionRepository reductions) {
        this.catalogue = catalogue;
        this.reductions = reductions;
    }

    @Transactional
    Page<ReductionSeriesView> page(Asked asked, int page, int size) {
        Framework framework = catalogue.current();
        Map<String, Scenario> scenarios =
                framework.scenarios().stream().collect(toMap(Scenario::code, Function.identity()));
        demandKnown(asked, scenarios);
        Map<Key, List<Period>> periods =
                reductions.places(framework.edition(), asked.regions(), asked.scenarios()).stream()
                        .collect(groupingBy(
                                Key::of, Collectors.mapping(place -> Period.of(place.period()), Collectors.toList())));
        periods.replaceAll((key, all) -> asked.range().newest(all, key.frequency(), asked.newest()));
        List<Key> keys = periods.keySet().stream()
                .filter(key -> !periods.get(key).isEmpty())
                .sorted(IN_ORDER)
                .toList();
        List<Key> shown = keys.stream().skip((long) page * size).limit(size).toList();
        return new Page<>(views(shown, periods, framework, scenarios), page, size, keys.size());
    }

    private List<ReductionSeriesView> views(
            List<Key> keys, Map<Key, List<Period>> periods, Framework framework, Map<String, Scenario> scenarios) {
        if (keys.isEmpty()) {
            return List.of();
        }
        Map<String, Node> metrics = framework.nodes().stream().collect(toMap(Node::code, Function.identity()));
        List<String> codes = keys.stream()
                .flatMap(key -> periods.get(key).stream())
                .map(Period::code)
                .distinct()
                .toList();
        Map<Key, List<ReductionView>> rows = reductions
                .of(
                        framework.edition(),
                        keys.stream().map(Key::region).distinct().toList(),
                        keys.stream().map(Key::scenario).distinct().toList(),
                        codes)
                .stream()
                .map(row -> ReductionView.of(
                        row.value(), scenarios.get(row.scenario()), metrics.get(row.metric()), framework))
                .collect(groupingBy(row -> new Key(
                        row.region(), row.scenario(), Period.of(row.period()).frequency())));
        return keys.stream()
                .map(key -> view(key, scenarios.get(key.scenario()), rows.get(key), periods.get(key)))
                .toList();
    }

    private static ReductionSeriesView view(
            Key key, Scenario scenario, List<ReductionView> rows, List<Period> periods) {
        Map<String, ReductionView> byPeriod = rows.stream().collect(toMap(ReductionView::period, Function.identity()));
        return new ReductionSeriesView(
                key.toString(),
                rows.get(0).frameworkEdition(),
                key.frequency().code(),
                key.region(),
                scenario.metric(),
                key.scenario(),
                scenario.name(),
                scenario.unit(),
                periods.stream()
                        .map(period -> ReductionSeriesView.Observation.of(byPeriod.get(period.code())))
                        .toList());
    }

    private void demandKnown(Asked asked, Map<String, Scenario> scenarios) {
        asked.regions().stream()
                .filter(region -> !catalogue.knowsRegion(region))
                .forEach(region -> {
                    throw new ReductionException(UNKNOWN_REGION, region);
                });
        asked.scenarios().stream()
                .filter(scenario -> !scenarios.containsKey(scenario))
                .forEach(scenario -> {
                    throw new ReductionException(UNKNOWN_SCENARIO, scenario);
                });
    }
}
