package yingshang.scoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import yingshang.catalogue.Framework;
import yingshang.catalogue.Period;
import yingshang.catalogue.RegionWeight;

/**
 * Which regions and periods a run computes.
 *
 * @param compute periods to compute anew, by region
 * @param gone periods whose results go because nothing is measured for them any more
 * @param vanished regions whose results go because nothing is measured in them any more
 */
record ScorePlan(Map<String, List<Period>> compute, List<String> gone, List<String> vanished) {

    /**
     * What there is to score and what has been scored.
     *
     * @param regions regions that have measurements, with the regions scored through them
     * @param scored periods already scored, by region
     */
    record Stock(Collection<String> regions, List<Period> periods, Map<String, Set<String>> scored) {

        /** @param measured regions that have measurements of their own */
        static Stock of(
                Framework framework,
                Collection<String> measured,
                List<Period> periods,
                Map<String, Set<String>> scored) {
            Set<String> regions = new TreeSet<>(measured);
            framework.regionWeights().stream()
                    .map(RegionWeight::region)
                    .filter(region ->
                            RegionValues.sources(region, framework).stream().anyMatch(measured::contains))
                    .forEach(regions::add);
            return new Stock(regions, periods, scored);
        }
    }

    /** Everything anew. */
    static ScorePlan full(Stock stock) {
        Map<String, List<Period>> compute = new TreeMap<>();
        stock.regions().forEach(region -> compute.put(region, stock.periods()));
        return withoutLeftovers(compute, stock);
    }

    /**
     * What a change touches: in a changed region, and in every region scored through it, the changed period and
     * all later
     * ones (they may carry the value forward); elsewhere only periods that have no result yet.
     */
    static ScorePlan incremental(Stock stock, Map<String, LocalDate> changes, List<RegionWeight> weights) {
        Map<String, LocalDate> touched = upwards(changes, weights);
        Map<String, List<Period>> compute = new TreeMap<>();
        for (String region : stock.regions()) {
            Set<String> scored = stock.scored().getOrDefault(region, Set.of());
            LocalDate from = touched.getOrDefault(region, LocalDate.MAX);
            List<Period> periods = stock.periods().stream()
                    .filter(period -> !period.end().isBefore(from) || !scored.contains(period.code()))
                    .toList();
            if (!periods.isEmpty()) {
                compute.put(region, periods);
            }
        }
        return withoutLeftovers(compute, stock);
    }

    private static ScorePlan withoutLeftovers(Map<String, List<Period>> compute, Stock stock) {
        Set<String> periods =
                Set.copyOf(stock.periods().stream().map(Period::code).toList());
        List<String> gone = stock.scored().values().stream()
                .flatMap(Set::stream)
                .distinct()
                .filter(period -> !periods.contains(period))
                .sorted()
                .toList();
        List<String> vanished = new ArrayList<>(stock.scored().keySet());
        vanished.removeAll(stock.regions());
        return new ScorePlan(compute, gone, vanished);
    }

    private static Map<String, LocalDate> upwards(Map<String, LocalDate> changes, List<RegionWeight> weights) {
        Map<String, LocalDate> touched = new HashMap<>(changes);
        boolean grew = true;
        while (grew) {
            grew = false;
            for (RegionWeight weight : weights) {
                LocalDate below = touched.get(weight.child());
                LocalDate here = touched.get(weight.region());
                if (below != null && (here == null || below.isBefore(here))) {
                    touched.put(weight.region(), below);
                    grew = true;
                }
            }
        }
        return touched;
    }
}
