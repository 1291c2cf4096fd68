package yingshang.publication.recomputation;

import java.io.InputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import yingshang.catalogue.Framework;
import yingshang.catalogue.FrameworkFiles;
import yingshang.catalogue.Period;
import yingshang.catalogue.ReferenceData;
import yingshang.catalogue.ReferenceFiles;
import yingshang.catalogue.Scenario;
import yingshang.intake.Accepted;
import yingshang.intake.Measurement;
import yingshang.intake.Special;
import yingshang.publication.recomputation.EditionInputs.Settings;
import yingshang.reduction.ServiceItemPromises;

/** Inputs of editions for tests: the shipped framework and reference data with measurements like a demonstration's. */
public final class SampleInputs {

    private static final List<Period> PERIODS =
            Stream.of("2020", "2021-S1").map(Period::of).toList();

    private SampleInputs() {}

    /** Three districts that measured nearly everything in two periods; the same numbers every time. */
    public static EditionInputs shipped() {
        return with(measurements(new Random(7)));
    }

    public static EditionInputs with(List<Accepted> measurements) {
        return new EditionInputs(settings(PERIODS), framework(), reference(), measurements);
    }

    static Settings settings(List<Period> periods) {
        return new Settings(
                "1.1",
                3,
                framework().digest(),
                periods,
                LocalDate.of(2021, 9, 30),
                42,
                1000,
                new ServiceItemPromises("T081", "行政许可", "T082"));
    }

    static Framework framework() {
        Framework files = FrameworkFiles.read(resources("/frameworks/yingshang-18/"));
        return files.stored(3, files.digest());
    }

    static ReferenceData reference() {
        return ReferenceFiles.read(resources("/reference/"));
    }

    static Function<String, InputStream> resources(String directory) {
        return name -> SampleInputs.class.getResourceAsStream(directory + name);
    }

    static Accepted accepted(long id, String region, String scenario, String period, Object value) {
        Measurement measurement = new Measurement(
                id,
                new UUID(1, id),
                1,
                region,
                scenario,
                Period.of(period),
                value instanceof BigDecimal number ? number : null,
                value instanceof Special special ? special : null,
                true,
                Instant.parse("2021-08-08T02:00:00.123456Z"));
        return new Accepted(measurement, new UUID(2, id), "power-supply-centre");
    }

    private static List<Accepted> measurements(Random random) {
        List<Accepted> measurements = new ArrayList<>();
        for (String region : List.of("370303", "370306", "370402")) {
            for (Period period : PERIODS) {
                for (Scenario scenario : framework().scenarios()) {
                    if (random.nextInt(20) > 0) {
                        long id = measurements.size() + 1L;
                        measurements.add(accepted(id, region, scenario.code(), period.code(), value(scenario, random)));
                    }
                }
            }
        }
        return measurements;
    }

    private static Object value(Scenario scenario, Random random) {
        if (random.nextInt(30) == 0) {
            return Special.values()[random.nextInt(3)];
        }
        BigDecimal share = BigDecimal.valueOf(random.nextInt(101), 2);
        if (scenario.goalposts() == null) {
            return share.multiply(BigDecimal.TEN);
        }
        BigDecimal way =
                scenario.goalposts().best().subtract(scenario.goalposts().worst());
        return scenario.goalposts().worst().add(way.multiply(share));
    }
}
