package yingshang.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import yingshang.As;
import yingshang.Given;
import yingshang.Take;
import yingshang.TestNeighbours;
import yingshang.TestPostgres;

/** What a reviewer compares a filing with, and every version there ever was. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestNeighbours.class)
class DifferencesTest {

    private final String region = Given.aRegion();
    private String filing;

    @BeforeEach
    void given_a_submitted_filing() {
        filing = Given.aSubmittedFiling(Given.aRound(), region, Given.entries(20, 3));
    }

    @Test
    void a_first_submission_has_nothing_to_be_compared_with() {
        differences(filing)
                .body("comparedStep", nullValue(), "version", equalTo(2), "items", hasSize(2))
                .body("items[0].scenario", equalTo(Given.TIME), "items[0].unit", equalTo("day"))
                .body("items[0].now.value", equalTo(20), "items[0].before", nullValue())
                .body("items[0].accepted", nullValue(), "items[0].changedBy", equalTo("filer"));
    }

    @Test
    void a_second_submission_is_compared_with_the_first_and_names_who_changed_what() {
        Take.giveBack(filing).statusCode(201);
        differences(filing).body("comparedStep", equalTo(2), "items[0].before.change", equalTo(0));
        As.filer("colleague", region)
                .header("If-Match", "*")
                .body(Map.of("entries", List.of(Given.entry(Given.TIME, "day", 17.5))))
                .put("/api/v1/filings/" + filing + "/entries")
                .then()
                .statusCode(200);
        differences(filing).body("comparedStep", equalTo(2));
        Given.submit(filing, region).statusCode(200);
        differences(filing)
                .body("comparedStep", equalTo(2), "items", hasSize(2))
                .body("items[0].now.value", equalTo(17.5f), "items[0].before.value", equalTo(20))
                .body("items[0].before.change", equalTo(-2.5f), "items[0].before.relativeChange", equalTo(-0.125f))
                .body("items[0].before.at", notNullValue(), "items[0].changedBy", equalTo("colleague"))
                .body("items[1].now", nullValue(), "items[1].before.value", equalTo(3))
                .body("items[1].before.change", nullValue(), "items[1].changedBy", equalTo("colleague"));
    }

    @Test
    void the_last_accepted_value_is_that_of_an_earlier_period_until_the_filing_has_its_own() {
        Given.accept(filing).statusCode(201);
        String earlier = As.reviewer().get("/api/v1/filings/" + filing).path("period");
        String next = Given.aSubmittedFiling(Given.aRound(), region, Given.entries(16, 3));
        differences(next)
                .body("items[0].accepted.value", equalTo(20), "items[0].accepted.period", equalTo(earlier))
                .body("items[0].accepted.relativeChange", equalTo(-0.2f));
        Given.accept(next).statusCode(201);
        Take.submittedCorrection(next, region, Given.entries(24, 3));
        String own = As.reviewer().get("/api/v1/filings/" + next).path("period");
        differences(next)
                .body("comparedStep", equalTo(2))
                .body("items[0].accepted.value", equalTo(16), "items[0].accepted.period", equalTo(own))
                .body("items[0].accepted.relativeChange", equalTo(0.5f));
        Given.accept(next).statusCode(201);
        differences(next)
                .body("comparedStep", equalTo(2))
                .body("items[0].before.value", equalTo(16), "items[0].accepted.value", equalTo(24));
    }

    @Test
    void an_abandoned_correction_is_compared_as_the_accepted_submission_was() {
        Given.accept(filing).statusCode(201);
        Take.submittedCorrection(filing, region, Given.entries(18, 3));
        Take.giveBack(filing).statusCode(201);
        Take.abandonment(filing, region).statusCode(200);
        differences(filing)
                .body("items[0].now.value", equalTo(20), "items[0].accepted.change", equalTo(0))
                .body("comparedStep", nullValue(), "items[0].before", nullValue());
    }

    @Test
    void nobody_computes_with_what_is_not_known_or_divides_by_zero() {
        var filed = new FilingChanges.Filed(new BigDecimal("0.3"), null, null);
        var fromZero = DifferencesView.Compared.of(filed, new BigDecimal("0.0"), null, "2021", null);
        assertThat(fromZero.change()).isEqualByComparingTo("0.3");
        assertThat(fromZero.relativeChange()).isNull();
        var fromNothing = DifferencesView.Compared.of(filed, null, null, "2021", null);
        assertThat(fromNothing.change()).isNull();
        var toNothing = DifferencesView.Compared.of(null, BigDecimal.ONE, null, "2021", null);
        assertThat(toNothing.change()).isNull();
        var fromBelow = DifferencesView.Compared.of(filed, new BigDecimal("-0.3"), null, "2021", null);
        assertThat(fromBelow.relativeChange()).isEqualByComparingTo("2");
    }

    @Test
    void every_version_of_every_entry_is_kept_with_the_step_that_wrote_it() {
        Given.accept(filing).statusCode(201);
        Take.correction(filing, region).statusCode(200);
        Take.edit(filing, region, List.of(Given.entry(Given.TIME, "day", 18))).statusCode(200);
        Take.abandonment(filing, region).statusCode(200);
        versions("")
                .body("total", equalTo(6), "items.step", equalTo(List.of(1, 1, 5, 5, 6, 6)))
                .body("items.kind[2]", equalTo("edited"), "items.kind[5]", equalTo("correction-abandoned"))
                .body("items.by[0]", equalTo("filer"), "items.at[0]", notNullValue());
        versions("?size=1&page=2").body("items.value", equalTo(List.of(18)), "total", equalTo(6));
        versions("?scenario=" + Given.PROCEDURES)
                .body("items.version", equalTo(List.of(1, 2, 3)))
                .body("items.withdrawn", equalTo(List.of(false, true, false)))
                .body("items.value", equalTo(List.of(3, 3, 3)));
    }

    @Test
    void strangers_see_neither() {
        for (String path : List.of("/differences", "/versions")) {
            As.department("x", "tax", List.of(region))
                    .get("/api/v1/filings/" + filing + path)
                    .then()
                    .statusCode(404);
            As.filer("filer", region)
                    .get("/api/v1/filings/" + filing + path)
                    .then()
                    .statusCode(200);
        }
    }

    private static ValidatableResponse differences(String id) {
        return As.reviewer()
                .get("/api/v1/filings/" + id + "/differences")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse versions(String query) {
        return As.reviewer()
                .get("/api/v1/filings/" + filing + "/versions" + query)
                .then()
                .statusCode(200);
    }
}
