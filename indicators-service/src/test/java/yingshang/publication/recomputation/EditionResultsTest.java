package yingshang.publication.recomputation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import yingshang.intake.Accepted;

class EditionResultsTest {

    private static final String TIME = "getting-electricity.time.standard-case";

    private final SortedMap<String, byte[]> files =
            EditionResults.of(SampleInputs.shipped()).files();

    @Test
    void the_order_in_which_measurements_come_does_not_matter() {
        List<Accepted> shuffled = new ArrayList<>(SampleInputs.shipped().measurements());
        Collections.shuffle(shuffled, new Random(1));
        SortedMap<String, byte[]> again =
                EditionResults.of(SampleInputs.with(shuffled)).files();
        files.forEach((name, content) -> assertThat(again.get(name)).as(name).isEqualTo(content));
    }

    @Test
    void a_value_comes_to_its_score_by_the_goalposts_and_names_its_measurement() {
        List<NamedCsvRecord> scores = scores(
                SampleInputs.accepted(9, "370306", TIME, "2021-S1", new BigDecimal("133")),
                SampleInputs.accepted(10, "370303", TIME, "2021-S1", new BigDecimal("18.0")));
        NamedCsvRecord score = row(scores, "370306", "2021-S1", TIME);
        assertThat(score.getField("score")).isEqualTo("50.00000");
        assertThat(score.getField("score_unrounded")).isEqualTo("50");
        assertThat(score.getField("rank")).isEqualTo("2");
        assertThat(score.getField("peers")).isEqualTo("2");
        assertThat(score.getField("measurements")).isEqualTo("9");
        assertThat(row(scores, "370306", "2021-S1", "overall").getField("state"))
                .isEqualTo("below-coverage");
        assertThat(row(scores, "370306", "2020", TIME).getField("state")).isEqualTo("no-data");
    }

    @Test
    void every_table_says_the_same_in_csv_and_json() throws IOException {
        JsonNode json = new ObjectMapper()
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .readTree(files.get("results.json"));
        for (String table :
                List.of("scores", "intervals", "reductions", "targets", "service-items", "regions", "nodes")) {
            List<NamedCsvRecord> rows = CsvText.read(files.get(table + ".csv"));
            assertThat(rows).as(table).isNotEmpty().hasSize(json.get(table).size());
            for (int i = 0; i < rows.size(); i += 97) {
                JsonNode object = json.get(table).get(i);
                rows.get(i)
                        .getFieldsAsMap()
                        .forEach((column, field) -> says(object.get(column), CsvText.unshielded(field)));
            }
        }
    }

    @Test
    void the_metadata_describe_every_column_of_every_file() throws IOException {
        JsonNode metadata = new ObjectMapper().readTree(files.get("csv-metadata.json"));
        assertThat(metadata.get("tables")).isNotEmpty();
        for (JsonNode table : metadata.get("tables")) {
            List<String> described = new ArrayList<>();
            table.at("/tableSchema/columns")
                    .forEach(column -> described.add(column.get("name").asText()));
            NamedCsvRecord first =
                    CsvText.read(files.get(table.get("url").asText())).get(0);
            assertThat(described).isEqualTo(first.getHeader());
        }
    }

    @Test
    void service_items_come_to_the_published_reduction_and_its_target() {
        NamedCsvRecord licences = CsvText.read(files.get("service-items.csv")).stream()
                .filter(row -> row.getField("list").equals("town")
                        && row.getField("category").equals("行政许可"))
                .findFirst()
                .orElseThrow();
        assertThat(licences.getField("pooled_reduction")).startsWith("0.71");
        assertThat(licences.getField("target")).isEqualTo("T081");
        assertThat(licences.getField("attained")).isEqualTo("false");
    }

    private static void says(JsonNode value, String field) {
        if (value.isNumber()) {
            assertThat(value.decimalValue()).isEqualByComparingTo(field);
        } else {
            assertThat(value.isNull() ? "" : value.asText()).isEqualTo(field);
        }
    }

    private static List<NamedCsvRecord> scores(Accepted... measurements) {
        return CsvText.read(EditionResults.of(SampleInputs.with(List.of(measurements)))
                .files()
                .get("scores.csv"));
    }

    private static NamedCsvRecord row(List<NamedCsvRecord> scores, String region, String period, String node) {
        return scores.stream()
                .filter(row -> row.getField("region").equals(region)
                        && row.getField("period").equals(period)
                        && row.getField("node").equals(node))
                .findFirst()
                .orElseThrow();
    }
}
