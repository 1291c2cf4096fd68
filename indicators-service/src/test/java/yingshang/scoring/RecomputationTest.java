package yingshang.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yingshang.catalogue.Framework;
import yingshang.catalogue.FrameworkFiles;
import yingshang.catalogue.Period;
import yingshang.catalogue.Scenario;
import yingshang.intake.Measurement;
import yingshang.intake.Special;
import yingshang.scoring.ScorePlan.Stock;

/**
 * Whatever was accepted, corrected and withdrawn in whatever order: computing what changed gives the same as computing
 * everything. Sequences are drawn from seeds; two regions are scored through others, and share one of these.
 */
class RecomputationTest {

    private static final int SEQUENCES = 12;
    private static final int STEPS = 10;
    private static final List<String> MEASURED = List.of("A", "B", "C", "D");
    private static final List<String> PERIODS = List.of("2015", "2016-S1", "2016-Q3", "2016", "2017");
    private static final String WEIGHTS =
            "region\tchild\tweight\ncity\tA\t0.6\ncity\tB\t0.4\ncounty\tA\t1\ncounty\tC\t2\n";
    private static final Framework FRAMEWORK = framework();
    private static final FrameworkTree TREE = FrameworkTree.of(FRAMEWORK);
    private static final List<Scenario> SCENARIOS = FRAMEWORK.scenarios().subList(0, 6);

    private final Map<String, Measurement> standing = new TreeMap<>();
    private final Map<String, LocalDate> changes = new HashMap<>();
    private Map<String, Map<String, String>> results = new TreeMap<>();
    private long numbers;

    @ParameterizedTest
    @ValueSource(longs = {20210805, 58, 22, 1, 7})
    void computing_what_changed_gives_the_same_as_computing_everything(long seed) {
        Random random = new Random(seed);
        for (int sequence = 0; sequence < SEQUENCES; sequence++) {
            forget();
            for (int step = 0; step < STEPS; step++) {
                for (int change = random.nextInt(4); change >= 0; change--) {
                    change(random);
                }
                computeChanges();
                assertThat(results)
                        .as("sequence %d of seed %d, step %d", sequence, seed, step)
                        .isEqualTo(everything());
            }
        }
    }

    private void forget() {
        standing.clear();
        changes.clear();
        results.clear();
    }

    /** Accepts, corrects (both put a value in a place) or withdraws. */
    private void change(Random random) {
        if (!standing.isEmpty() && random.nextInt(3) == 0) {
            String place = new ArrayList<>(standing.keySet()).get(random.nextInt(standing.size()));
            note(standing.remove(place));
            return;
        }
        Measurement accepted = measurement(random);
        standing.put(accepted.region() + "/" + accepted.scenario() + "/" + accepted.period(), accepted);
        note(accepted);
    }

    private void note(Measurement touched) {
        changes.merge(touched.region(), touched.period().end(), (one, other) -> one.isBefore(other) ? one : other);
    }

    private Measurement measurement(Random random) {
        boolean special = random.nextInt(5) == 0;
        return new Measurement(
                ++numbers,
                new UUID(0, numbers),
                1,
                MEASURED.get(random.nextInt(MEASURED.size())),
                SCENARIOS.get(random.nextInt(SCENARIOS.size())).code(),
                Period.of(PERIODS.get(random.nextInt(PERIODS.size()))),
                special ? null : new BigDecimal(random.nextInt(10_000)).movePointLeft(2),
                special ? Special.values()[random.nextInt(Special.values().length)] : null,
                random.nextInt(4) == 0,
                Instant.EPOCH);
    }

    private void computeChanges() {
        ScorePlan plan = ScorePlan.incremental(stock(), changes, FRAMEWORK.regionWeights());
        results = computed(plan, results);
        changes.clear();
    }

    private Map<String, Map<String, String>> everything() {
        return computed(ScorePlan.full(stock()), new TreeMap<>());
    }

    private Stock stock() {
        TreeSet<String> regions =
                standing.values().stream().map(Measurement::region).collect(Collectors.toCollection(TreeSet::new));
        List<Period> periods = standing.values().stream()
                .map(Measurement::period)
                .distinct()
                .sorted()
                .toList();
        Map<String, java.util.Set<String>> scored = new HashMap<>();
        results.forEach((region, byPeriod) -> scored.put(region, byPeriod.keySet()));
        return Stock.of(FRAMEWORK, regions, periods, scored);
    }

    private Map<String, Map<String, String>> computed(ScorePlan plan, Map<String, Map<String, String>> before) {
        Map<String, Map<String, String>> after = new TreeMap<>();
        before.forEach((region, byPeriod) -> after.put(region, new TreeMap<>(byPeriod)));
        after.keySet().removeAll(plan.vanished());
        after.values().forEach(byPeriod -> byPeriod.keySet().removeAll(plan.gone()));
        RegionValues values = new RegionValues(FRAMEWORK, TREE, measurements());
        plan.compute()
                .forEach((region, periods) ->
                        periods.forEach(period -> after.computeIfAbsent(region, key -> new TreeMap<>())
                                .put(period.code(), text(values, region, period))));
        return after;
    }

    private Map<String, Map<String, List<Measurement>>> measurements() {
        return standing.values().stream()
                .collect(Collectors.groupingBy(Measurement::region, Collectors.groupingBy(Measurement::scenario)));
    }

    /** Scores and what they rest on, digit by digit. */
    private static String text(RegionValues values, String region, Period period) {
        return new TreeMap<>(values.scores(region, period)) + " " + new TreeMap<>(values.bases(region, period));
    }

    /** Doing Business with regions of our own. */
    private static Framework framework() {
        return FrameworkFiles.read(name -> name.equals("region-weights.tsv")
                ? new ByteArrayInputStream(WEIGHTS.getBytes(StandardCharsets.UTF_8))
                : new ByteArrayInputStream(bytes("/frameworks/doing-business/" + name)));
    }

    private static byte[] bytes(String resource) {
        try (InputStream stream = RecomputationTest.class.getResourceAsStream(resource)) {
            return stream.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
