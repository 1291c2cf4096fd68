package yingshang.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yingshang.catalogue.Framework;
import yingshang.catalogue.FrameworkFiles;
import yingshang.scoring.method.Item;
import yingshang.scoring.method.NodeScore;
import yingshang.scoring.method.Observation;
import yingshang.scoring.method.Observed;
import yingshang.scoring.method.Scorer;
import yingshang.scoring.method.Uncertainty;
import yingshang.scoring.method.Uncertainty.Settings;

/** What the intervals of one period cost under the shipped framework; large ones with {@code -Dbenchmark=true}. */
class UncertaintyBenchmarkTest {

    private static final Framework FRAMEWORK = FrameworkFiles.read(
            name -> UncertaintyBenchmarkTest.class.getResourceAsStream("/frameworks/yingshang-18/" + name));
    private static final Settings SETTINGS = new Settings(20210801, 1_000, FRAMEWORK.rankDecimals());

    @Test
    void four_regions_are_a_matter_of_a_moment() {
        assertThat(measured(4)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 1_000, 3_000})
    void cost_of_many_regions(int regions) {
        assumeTrue(Boolean.getBoolean("benchmark"));
        assertThat(measured(regions)).isNotEmpty();
    }

    private static List<Uncertainty.Intervals> measured(int regions) {
        Item root = FrameworkTree.of(FRAMEWORK).root();
        Map<String, Map<String, NodeScore>> peers = peers(root, regions);
        Runtime memory = Runtime.getRuntime();
        System.gc();
        long before = processor();
        long started = System.nanoTime();
        List<Uncertainty.Intervals> intervals = Uncertainty.of(root, peers, SETTINGS);
        System.out.printf(
                "intervals of %d regions, %d draws: %d nodes of regions in %.2f s, %.2f s of processor, %d MB in use%n",
                regions,
                SETTINGS.draws(),
                intervals.size(),
                (System.nanoTime() - started) / 1e9,
                (processor() - before) / 1e9,
                (memory.totalMemory() - memory.freeMemory()) >> 20);
        return intervals;
    }

    private static long processor() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private static Map<String, Map<String, NodeScore>> peers(Item root, int regions) {
        Random random = new Random(7);
        Map<String, Map<String, NodeScore>> peers = new LinkedHashMap<>();
        for (int region = 0; region < regions; region++) {
            Map<String, Observation> seen = new LinkedHashMap<>();
            FRAMEWORK.scenarios().stream()
                    .filter(scenario -> scenario.goalposts() != null && random.nextInt(10) > 0)
                    .forEach(scenario -> {
                        BigDecimal best = scenario.goalposts().best();
                        BigDecimal worst = scenario.goalposts().worst();
                        BigDecimal value =
                                worst.add(best.subtract(worst).multiply(BigDecimal.valueOf(random.nextDouble())));
                        seen.put(scenario.code(), new Observed(value));
                    });
            peers.put("r" + region, Scorer.score(root, FRAMEWORK.coverageThreshold(), seen));
        }
        return peers;
    }
}
