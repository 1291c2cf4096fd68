package yingshang.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import yingshang.catalogue.Framework;
import yingshang.catalogue.FrameworkFiles;
import yingshang.catalogue.Period;
import yingshang.intake.Measurement;
import yingshang.scoring.method.NodeScore;
import yingshang.scoring.method.State;

class RegionValuesTest {

    private static final String REGION = "370306";
    private static final String TIME = "getting-electricity.time.standard-case";
    private static final String PROCEDURES = "getting-electricity.procedures.standard-case";

    @Test
    void a_metric_is_carried_forward_for_its_own_validity_and_the_others_for_the_framework_s() {
        Framework framework = framework("getting-electricity.time\t", "24");
        Map<String, NodeScore> later = scores(framework, "2022");
        assertThat(later.get(TIME).state()).isEqualTo(State.SCORED);
        assertThat(later.get(PROCEDURES).state()).isEqualTo(State.NO_DATA);
        assertThat(scores(framework, "2021").get(PROCEDURES).state()).isEqualTo(State.SCORED);
        assertThat(scores(framework, "2023").get(TIME).state()).isEqualTo(State.NO_DATA);
    }

    @Test
    void a_metric_may_be_valid_for_less_than_the_framework_says() {
        Map<String, NodeScore> later = scores(framework("getting-electricity.time\t", "6"), "2021");
        assertThat(later.get(TIME).state()).isEqualTo(State.NO_DATA);
        assertThat(later.get(PROCEDURES).state()).isEqualTo(State.SCORED);
    }

    private static Map<String, NodeScore> scores(Framework framework, String period) {
        Map<String, List<Measurement>> measured =
                Map.of(TIME, List.of(measurement(TIME)), PROCEDURES, List.of(measurement(PROCEDURES)));
        return new RegionValues(framework, FrameworkTree.of(framework), Map.of(REGION, measured))
                .scores(REGION, Period.of(period));
    }

    private static Measurement measurement(String scenario) {
        return new Measurement(
                1,
                UUID.randomUUID(),
                1,
                REGION,
                scenario,
                Period.of("2020"),
                BigDecimal.valueOf(5),
                null,
                false,
                Instant.EPOCH);
    }

    /** The shipped framework with a validity in the row that starts with {@code row}. */
    private static Framework framework(String row, String months) {
        return FrameworkFiles.read(name -> {
            String changed = text("/frameworks/yingshang-18/" + name)
                    .replaceAll("(?m)^(" + row.replace(".", "\\.") + ".*\t)$", "$1" + months);
            return new ByteArrayInputStream(changed.getBytes(StandardCharsets.UTF_8));
        });
    }

    private static String text(String resource) {
        try (InputStream stream = RegionValuesTest.class.getResourceAsStream(resource)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
