package yingshang.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static yingshang.cases.Cases.FIVE;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.Charset;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yingshang.As;
import yingshang.Given;
import yingshang.TestNeighbours;
import yingshang.TestPostgres;
import yingshang.cases.Cases.Place;

/** A file is taken in as a whole or not at all. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestNeighbours.class)
class CaseUploadTest {

    @Inject
    DataSource database;

    @Test
    void replaces_what_was_uploaded_before_as_a_whole() {
        Place place = Place.any();
        String first = place.uploaded(Cases.WORKING_DAYS, FIVE);
        String changed = FIVE.replace("ZC-1,企业设立", "ZC-1,其他").replace("ZC-2,", "ZC-9,");
        String second = place.upload(Cases.WORKING_DAYS, changed)
                .statusCode(201)
                .body(
                        "counts.created", equalTo(1),
                        "counts.updated", equalTo(1),
                        "counts.unchanged", equalTo(3),
                        "counts.removed", equalTo(1))
                .extract()
                .path("id");
        place.get(first)
                .body("status", equalTo("replaced"), "replacedBy", equalTo(second), "figures.count", equalTo(5));
        assertThat(Cases.held(database, first)).isZero();
        assertThat(Cases.held(database, second)).isEqualTo(5);
    }

    @Test
    void says_that_nothing_changed_when_the_same_cases_come_again() {
        Place place = Place.any();
        String digest = place.upload(Cases.WORKING_DAYS, FIVE).extract().path("digest");
        String backwards = reversed(FIVE);
        for (byte[] again : List.of(FIVE.getBytes(), backwards.getBytes(), FIVE.getBytes(Charset.forName("GB18030")))) {
            place.upload(Cases.WORKING_DAYS, again)
                    .statusCode(201)
                    .body(
                            "counts.unchanged", equalTo(5),
                            "counts.created", equalTo(0),
                            "counts.updated", equalTo(0),
                            "counts.removed", equalTo(0),
                            "digest", equalTo(digest));
        }
        place.upload(Cases.WORKING_DAYS, FIVE.replace("120.50", "120.49"))
                .body("counts.updated", equalTo(1), "digest", not(equalTo(digest)));
    }

    @Test
    void holds_the_uploads_of_different_places_apart() {
        Place place = Place.any();
        String time = place.uploaded(Cases.WORKING_DAYS, FIVE);
        String cost = place.uploaded(Cases.COST, FIVE);
        String elsewhere = Place.of(place.round(), Given.aRegion()).uploaded(Cases.WORKING_DAYS, FIVE);
        for (String upload : List.of(time, cost, elsewhere)) {
            assertThat(Cases.held(database, upload)).isEqualTo(5);
        }
    }

    @Test
    void takes_two_hundred_thousand_rows() {
        Place place = Place.any();
        StringBuilder file = new StringBuilder("number,received,completed,steps\n");
        for (int i = 0; i < 200_000; i++) {
            file.append("A")
                    .append(i % 199_000)
                    .append(",2021-08-02 09:00,2021-08-")
                    .append("%02d".formatted(3 + i % 4));
            file.append(" 10:00,").append(i % 7 == 0 ? "x" : i % 5).append('\n');
        }
        place.upload(Cases.WORKING_DAYS, file.toString())
                .statusCode(201)
                .body(
                        "counts.read", equalTo(200_000),
                        "counts.rejected", equalTo(28_572),
                        "rejectedByRule.not-a-number", equalTo(28_572),
                        "counts.accepted", equalTo(170_714),
                        "counts.duplicates", equalTo(714));
    }

    @Test
    void refuses_a_file_as_a_whole_and_keeps_what_was_there() {
        Place place = Place.any();
        String upload = place.uploaded(Cases.WORKING_DAYS, FIVE);
        place.upload(Cases.WORKING_DAYS, "编号,时间\n1,2\n")
                .statusCode(422)
                .body(
                        "type", endsWith(":case-file-header"),
                        "violations.field", contains("number", "received", "completed"),
                        "violations.rule", hasItem("column-missing"));
        place.upload(Cases.WORKING_DAYS, FIVE + "ZC-6,\"open,2021-03-05,,,,\n")
                .statusCode(422)
                .body("type", endsWith(":case-file-broken"), "detail", containsString("line 7"));
        place.upload(Cases.WORKING_DAYS, "PK\u0003\u0004\u0000")
                .statusCode(415)
                .body("type", endsWith(":case-file-not-text"));
        place.upload(Cases.WORKING_DAYS, "number,received,completed\n,soon,\nA1,soon,\n")
                .statusCode(422)
                .body(
                        "type", endsWith(":case-file-no-case"),
                        "violations", hasSize(2),
                        "violations[1].row", equalTo(3),
                        "violations[1].field", equalTo("received"),
                        "violations[1].message", notNullValue());
        place.upload(Cases.WORKING_DAYS, new byte[0]).statusCode(400).body("type", endsWith(":upload-empty"));
        place.get(upload).body("status", equalTo("current"));
        assertThat(Cases.held(database, upload)).isEqualTo(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/csv", "application/json", "application/octet-stream", "application/x-ndjson"})
    void looks_at_what_a_file_holds_and_not_at_what_it_is_called(String type) {
        Place place = Place.any();
        As.filer("filer", place.region())
                .contentType(type)
                .body("{\"number\":\"A1\",\"received\":\"2021-08-02\",\"completed\":\"2021-08-03\"}".getBytes())
                .post("/api/v1/case-uploads?round=%s&region=%s&scenario=%s"
                        .formatted(place.round(), place.region(), Cases.WORKING_DAYS))
                .then()
                .statusCode(201)
                .body("file.form", equalTo("ndjson"), "file.fileName", nullValue(), "figures.median", equalTo(1));
    }

    private static String reversed(String file) {
        List<String> lines = file.lines().toList();
        return lines.get(0)
                + "\n"
                + IntStream.range(1, lines.size())
                        .mapToObj(i -> lines.get(lines.size() - i))
                        .collect(Collectors.joining("\n"));
    }
}
