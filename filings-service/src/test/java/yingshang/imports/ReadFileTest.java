package yingshang.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yingshang.indicators.Framework;
import yingshang.indicators.Name;
import yingshang.indicators.Scenario;

class ReadFileTest {

    private static final String ONE = "government-services.cross-region-items.within-the-province";
    private static final String OTHER = "government-services.cross-region-items.within-the-country";

    @TempDir
    Path directory;

    @Test
    void scenarios_that_begin_alike_are_two() throws IOException {
        List<ReadRow> rows = read("370306," + ONE + ",1", "370306," + OTHER + ",2");
        assertThat(rows).allMatch(ReadRow::isGood);
        assertThat(rows).extracting(ReadRow::scenario).containsExactly(ONE, OTHER);
    }

    @Test
    void of_two_rows_for_one_place_none_is_taken() throws IOException {
        List<ReadRow> rows = read("370306," + ONE + ",1", "370306," + OTHER + ",2", "370306," + ONE + ",3");
        assertThat(rows).extracting(ReadRow::isGood).containsExactly(false, true, false);
        assertThat(rows.get(0).faults()).containsExactly(Remark.of(Field.SCENARIO, "duplicate-row", "4"));
        assertThat(rows.get(2).faults()).containsExactly(Remark.of(Field.SCENARIO, "duplicate-row", "2"));
    }

    @Test
    void a_code_longer_than_any_is_shortened_in_the_report() throws IOException {
        List<ReadRow> rows = read("370306," + "x".repeat(201) + ",1");
        assertThat(rows.get(0).scenario()).isEqualTo("x".repeat(200) + "…");
        assertThat(rows.get(0).faults()).extracting(Remark::rule).containsExactly("unknown-scenario");
    }

    private List<ReadRow> read(String... rows) throws IOException {
        Path file = directory.resolve("rows.csv");
        Files.writeString(file, "region,scenario,value\n" + String.join("\n", rows) + "\n");
        return ReadFile.of(file, framework(), UUID.randomUUID(), "power-supply").rows();
    }

    private static Framework framework() {
        return new Framework(
                Map.of("370306", new Name("周村区", "Zhoucun")),
                Map.of("government-services", new Name("政务服务", "Government services")),
                Map.of(),
                Stream.of(ONE, OTHER)
                        .map(ReadFileTest::scenario)
                        .collect(Collectors.toMap(Scenario::code, Function.identity())),
                Instant.EPOCH);
    }

    private static Scenario scenario(String code) {
        return new Scenario(
                code,
                "government-services",
                "government-services.cross-region-items",
                new Name("事项", "Items"),
                new Name("情形", "Case"),
                "other",
                "count",
                false,
                0,
                BigDecimal.ZERO,
                null);
    }
}
