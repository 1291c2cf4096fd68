package yingshang.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import yingshang.catalogue.Period;
import yingshang.catalogue.RegionWeight;
import yingshang.scoring.ScorePlan.Stock;

class ScorePlanTest {

    private static final List<Period> PERIODS =
            Stream.of("2020-S2", "2021-S1", "2021-S2").map(Period::of).toList();
    private static final Set<String> ALL = Set.of("2020-S2", "2021-S1", "2021-S2");

    @Test
    void computes_a_changed_region_from_the_changed_period_on() {
        Stock stock = new Stock(List.of("A", "B"), PERIODS, Map.of("A", ALL, "B", ALL));
        assertThat(codes(ScorePlan.incremental(stock, Map.of("A", LocalDate.of(2021, 6, 30)), List.of())))
                .isEqualTo(Map.of("A", List.of("2021-S1", "2021-S2")));
    }

    @Test
    void computes_a_new_period_for_every_region() {
        Stock stock = new Stock(List.of("A", "B"), PERIODS, Map.of("A", ALL, "B", Set.of("2020-S2", "2021-S1")));
        assertThat(codes(ScorePlan.incremental(stock, Map.of("A", LocalDate.of(2021, 12, 31)), List.of())))
                .isEqualTo(Map.of("A", List.of("2021-S2"), "B", List.of("2021-S2")));
    }

    @Test
    void reaches_every_region_that_is_scored_through_a_changed_one() {
        Stock stock =
                new Stock(List.of("A", "city", "province"), PERIODS, Map.of("A", ALL, "city", ALL, "province", ALL));
        List<RegionWeight> weights = List.of(
                new RegionWeight("province", "city", BigDecimal.ONE), new RegionWeight("city", "A", BigDecimal.ONE));
        assertThat(codes(ScorePlan.incremental(stock, Map.of("A", LocalDate.of(2021, 12, 31)), weights))
                        .keySet())
                .containsExactly("A", "city", "province");
    }

    @Test
    void names_periods_and_regions_that_nothing_is_measured_for_any_more() {
        Stock stock = new Stock(List.of("A"), PERIODS.subList(0, 1), Map.of("A", ALL, "B", Set.of("2020-S2")));
        ScorePlan plan = ScorePlan.incremental(stock, Map.of(), List.of());
        assertThat(plan.gone()).containsExactly("2021-S1", "2021-S2");
        assertThat(plan.vanished()).containsExactly("B");
        assertThat(plan.compute()).isEmpty();
    }

    private static Map<String, List<String>> codes(ScorePlan plan) {
        Map<String, List<String>> codes = new TreeMap<>();
        plan.compute()
                .forEach((region, periods) ->
                        codes.put(region, periods.stream().map(Period::code).toList()));
        return codes;
    }
}
