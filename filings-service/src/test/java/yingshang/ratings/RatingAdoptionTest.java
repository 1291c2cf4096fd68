package yingshang.ratings;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import yingshang.As;
import yingshang.Given;
import yingshang.TestNeighbours;
import yingshang.TestPostgres;

/** Figures of ratings as entries of a filing. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestNeighbours.class)
class RatingAdoptionTest {

    private final String region = Given.aRegion();

    /** A month that no other test has: those of {@link Given#aPeriod} may lie ahead by the time this runs. */
    private String period;

    @Test
    void a_filing_takes_over_what_the_ratings_of_its_region_and_period_say() {
        period = "1949-11";
        Ratings.takenOver(
                        region,
                        Ratings.settled("A1", period + "-03", period + "-04", period + "-05")
                                + Ratings.settled("A2", period + "-03", period + "-04", "")
                                + Ratings.settled("A3", period + "-28", period + "-28", "")
                                        .replace("power-supply", "tax-bureau"))
                .statusCode(201);
        Ratings.takenOver(region, Ratings.settled("A4", "2021-08-03", "2021-08-04", "2021-08-05"))
                .statusCode(201);
        String filing = filing();
        adopt(filing, "revisit-rate")
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("entries.scenario", contains(Ratings.PERCENT))
                .body("entries[0].value", equalTo(33.33f))
                .body("entries[0].findings.code", empty());
        As.filer("filer", region)
                .get("/api/v1/filings/" + filing + "/rating-adoptions")
                .then()
                .statusCode(200)
                .body("items.figure", contains("revisit-rate"))
                .body("items[0].basis", equalTo(3))
                .body("items[0].figures.revisited", equalTo(1));
        adopt(filing, "on-time-rate").statusCode(200).body("entries[0].value", equalTo(100f));
    }

    @Test
    void refuses_what_ratings_do_not_say() {
        period = "1949-12";
        String filing = filing();
        adopt(filing, "revisit-rate").statusCode(422).body("type", endsWith(":rating-figure-missing"));
        adopt(filing, "general-days").statusCode(422).body("type", endsWith(":rating-figure-unit"));
        post(filing, Map.of("scenario", Given.TIME, "figure", "revisit-rate"))
                .statusCode(422)
                .body("type", endsWith(":rating-scenario"));
        String electricity = Given.aDraft(Given.aRound(), region, Given.entries(20, 3));
        adopt(electricity, "revisit-rate").statusCode(422).body("type", endsWith(":rating-filing-elsewhere"));
        As.department("stranger", "tax-bureau", List.of(region))
                .body(Map.of("scenario", Ratings.PERCENT, "figure", "revisit-rate"))
                .post("/api/v1/filings/" + filing + "/rating-adoptions")
                .then()
                .statusCode(404);
        As.department("stranger", "tax-bureau", List.of(region))
                .get("/api/v1/filings/" + filing + "/rating-adoptions")
                .then()
                .statusCode(404);
    }

    private String filing() {
        return Ratings.filing(region, Given.aRound(period));
    }

    private ValidatableResponse adopt(String filing, String figure) {
        return post(filing, Map.of("scenario", Ratings.PERCENT, "figure", figure));
    }

    private ValidatableResponse post(String filing, Map<String, ?> body) {
        return As.filer("filer", region)
                .body(body)
                .post("/api/v1/filings/" + filing + "/rating-adoptions")
                .then();
    }
}
