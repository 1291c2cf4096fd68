package yingshang.cases;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static yingshang.cases.Cases.FIVE;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import yingshang.As;
import yingshang.Given;
import yingshang.TestNeighbours;
import yingshang.TestPostgres;
import yingshang.cases.Cases.Place;

/** Who may upload cases for what, and see them. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestNeighbours.class)
class CaseRightsTest {

    @Test
    void lists_what_the_filter_asks_for_and_the_caller_may_see() {
        Place place = Place.any();
        String first = place.uploaded(Cases.WORKING_DAYS, FIVE);
        String second = place.uploaded(Cases.WORKING_DAYS, FIVE);
        String path = "/api/v1/case-uploads?round=" + place.round() + "&region=" + place.region();
        As.reviewer().get(path).then().statusCode(200).body("items.id", contains(second, first));
        As.reviewer().get(path + "&status=current").then().body("items.id", contains(second));
        As.reviewer().get(path + "&status=replaced").then().body("items.id", contains(first));
        As.reviewer().get(path + "&scenario=" + Cases.COST).then().body("items", empty());
        As.reviewer().get(path + "&department=tax-bureau").then().body("items", empty());
        As.filer("filer", place.region()).get(path + "&size=1").then().body("items.id", contains(second));
        As.department("other", "tax-bureau", List.of(place.region()))
                .get(path)
                .then()
                .body("items", empty());
        As.reviewer().get(path + "&status=lost").then().statusCode(400);
    }

    @Test
    void shows_an_upload_to_nobody_who_has_no_business_with_it() {
        Place place = Place.any();
        String upload = place.uploaded(Cases.WORKING_DAYS, FIVE);
        place.get(upload).statusCode(200);
        As.reviewer().get("/api/v1/case-uploads/" + upload).then().statusCode(200);
        for (String path : List.of(upload, upload + "/rejections")) {
            As.department("other", "tax-bureau", List.of(place.region()))
                    .get("/api/v1/case-uploads/" + path)
                    .then()
                    .statusCode(404)
                    .body("type", endsWith(":case-upload-not-found"));
            As.nobody().get("/api/v1/case-uploads/" + path).then().statusCode(401);
        }
    }

    @Test
    void takes_cases_from_departments_only() {
        String path = "/api/v1/case-uploads?round=%s&region=370300&scenario=%s".formatted(Given.aRound(), Cases.COST);
        As.reviewer().contentType("text/csv").body(FIVE).post(path).then().statusCode(403);
        As.nobody().contentType("text/csv").body(FIVE).post(path).then().statusCode(401);
        As.filer("filer", "370301")
                .contentType("text/csv")
                .body(FIVE)
                .post(path)
                .then()
                .statusCode(403)
                .body("type", endsWith(":other-region"));
    }

    @Test
    void refuses_scenarios_that_cases_do_not_tell() {
        Place place = Place.any();
        place.upload("paying-taxes.online.all", FIVE).statusCode(403).body("type", endsWith(":not-assigned"));
        place.upload("starting-a-business.satisfaction.all", FIVE)
                .statusCode(422)
                .body("type", endsWith(":scenario-not-from-cases"), "detail", containsString("percent"));
        place.upload("no.such", FIVE).statusCode(422).body("type", endsWith(":case-scenario-unknown"));
        new Place("00000000-0000-0000-0000-000000000000", place.region())
                .upload(Cases.COST, FIVE)
                .statusCode(404);
    }
}
