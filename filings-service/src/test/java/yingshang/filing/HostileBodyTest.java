package yingshang.filing;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yingshang.As;
import yingshang.Given;
import yingshang.TestNeighbours;
import yingshang.TestPostgres;

@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestNeighbours.class)
class HostileBodyTest {

    private final String region = Given.aRegion();
    private String round;

    @BeforeEach
    void a_round_is_open() {
        round = Given.aRound();
        Given.assigned("power-supply", "lead", region);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e2147483647",
                "-1e2147483647",
                "1e-2147483647",
                "1e1000000",
                "1e19",
                "0.12345678901",
                "0e99999",
                "1234567890123456789"
            })
    void refuses_a_number_out_of_all_proportion(String number) {
        post(body("\"value\":" + number)).statusCode(400).body("violations.field", hasItem("entries[0].value"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"value\":\"many\"",
                "\"value\":{}",
                "\"value\":NaN",
                "\"special\":\"NO_DATA\"",
                "\"special\":\"unknown\"",
                "\"value\":1,\"colour\":1",
                "\"value\":1,\"justification\":\"\\u0000\"",
                "\"value\":1,\"justification\":\"\\ud800\""
            })
    void refuses_a_field_it_cannot_take(String field) {
        post(body(field)).statusCode(400).contentType("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "null", "{", "\"x\"", "{\"entries\":[null]}", "[[[[[[[[[[[[[[[[[[[[[[", "{}"})
    void refuses_a_body_that_is_no_filing(String body) {
        post(body).statusCode(400).contentType("application/problem+json");
    }

    @Test
    void writes_numbers_as_people_do() {
        post(body("\"value\":1e2")).statusCode(201).body("entries[0].value", equalTo(100));
    }

    @Test
    void takes_a_special_instead_of_a_value() {
        post(body("\"special\":\"not-applicable\""))
                .statusCode(201)
                .body("entries[0].special", equalTo("not-applicable"));
    }

    @Test
    void bounds_the_number_of_entries_and_the_size_of_a_body() {
        List<Map<String, Object>> many = Collections.nCopies(201, Given.entry(Given.TIME, "day", 1));
        As.filer("filer", region)
                .body(Given.aFilingRequest(round, region, many))
                .post("/api/v1/filings")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("entries"), "violations[0].rule", equalTo("Size"));
        post(" ".repeat(2_200_000)).statusCode(413);
    }

    @Test
    void takes_json_only() {
        As.filer("filer", region)
                .contentType("text/plain")
                .body("x")
                .post("/api/v1/filings")
                .then()
                .statusCode(415);
    }

    private ValidatableResponse post(String body) {
        return As.filer("filer", region).body(body).post("/api/v1/filings").then();
    }

    private String body(String field) {
        return """
                {"round":"%s","region":"%s","indicator":"getting-electricity",
                 "entries":[{"scenario":"%s","unit":"day",%s}]}
                """.formatted(round, region, Given.TIME, field);
    }
}
