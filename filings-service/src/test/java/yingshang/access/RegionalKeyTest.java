package yingshang.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.jose4j.jwt.JwtClaims;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yingshang.As;
import yingshang.Given;
import yingshang.TestNeighbours;
import yingshang.TestPostgres;

/** What the gateway says about a key of some regions: a role that reads all, and the regions it is held to. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestNeighbours.class)
class RegionalKeyTest {

    private final String region = Given.aRegion();
    private final String elsewhere = Given.aRegion();

    @Test
    void it_reads_what_every_department_filed_for_its_regions_and_the_rest_is_not_there() {
        String round = Given.aRound();
        String seen = Given.aDraft(round, region, Given.entries(20, 3));
        String hidden = Given.aDraft(round, elsewhere, Given.entries(20, 3));
        key("EVALUATOR").get("/api/v1/filings/" + seen).then().statusCode(200);
        key("EVALUATOR").get("/api/v1/filings/" + seen + "/events").then().statusCode(200);
        key("EVALUATOR").get("/api/v1/filings/" + hidden).then().statusCode(404);
        key("EVALUATOR")
                .get("/api/v1/filings/" + hidden + "/attachments")
                .then()
                .statusCode(404);
        assertThat(key("EVALUATOR")
                        .get("/api/v1/filings?size=100&round=" + round)
                        .then()
                        .statusCode(200)
                        .extract()
                        .<List<String>>path("items.id"))
                .containsExactly(seen);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/filings", "/case-uploads", "/assignments", "/extensions", "/completeness"})
    void lists_of_other_regions_are_empty(String list) {
        Given.aSubmittedFiling(Given.aRound(), elsewhere, Given.entries(20, 3));
        key("EVALUATOR")
                .queryParam("region", elsewhere)
                .get("/api/v1" + list)
                .then()
                .statusCode(200)
                .body("total", equalTo(0));
    }

    @Test
    void it_changes_nothing() {
        String id = Given.aDraft(Given.aRound(), region, Given.entries(20, 3));
        key("EVALUATOR").post("/api/v1/filings/" + id + "/submission").then().statusCode(403);
        key("DEPARTMENT").post("/api/v1/filings/" + id + "/submission").then().statusCode(404);
        key("DEPARTMENT").get("/api/v1/filings/" + id).then().statusCode(404);
    }

    private RequestSpecification key(String role) {
        JwtClaims claims = As.claims("evaluator", List.of(role));
        claims.setStringListClaim("regions", List.of(region));
        return As.with(claims);
    }
}
