package yingshang.assignment;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import yingshang.As;
import yingshang.Given;
import yingshang.TestNeighbours;
import yingshang.TestPostgres;
import yingshang.assignment.AssignmentFile.Key;
import yingshang.assignment.AssignmentFile.Row;

@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestNeighbours.class)
class AssignmentTest {

    private static final List<String> BOTH = List.of("getting-electricity", "paying-taxes");

    @Inject
    AssignmentService assignments;

    private final String region = Given.aRegion();
    private final String other = Given.aRegion();

    @Test
    void starts_with_those_of_the_reform_measures() {
        As.reviewer()
                .get("/api/v1/assignments?region=370306&indicator=getting-electricity")
                .then()
                .statusCode(200)
                .body("total", equalTo(6), "items.role[0]", equalTo("lead"), "items.role[1]", equalTo("responsible"))
                .body(
                        "items.department[0]",
                        equalTo("power-supply-centre"),
                        "items.assignedBy[0]",
                        equalTo("reference"))
                .body("items.document", everyItem(equalTo("周政字〔2021〕22号")), "items.clause[0]", containsString("3.1,"));
        As.reviewer().get("/api/v1/assignments?region=370306&role=lead").then().body("total", equalTo(18));
    }

    @Test
    void assigns_every_indicator_in_every_region_at_once_and_says_what_was_new() {
        assign("power-supply", "responsible", BOTH, List.of(region, other, region))
                .statusCode(200)
                .body("added", equalTo(4), "raised", equalTo(0), "unchanged", equalTo(0));
        assign("power-supply", "responsible", BOTH, List.of(region))
                .body("added", equalTo(0), "raised", equalTo(0), "unchanged", equalTo(2));
        list("department=power-supply")
                .body("total", equalTo(2), "items.indicator", equalTo(BOTH))
                .body("items.assignedBy", everyItem(equalTo("task-force")), "items.since[0]", notNullValue())
                .body("items.document", everyItem(nullValue()), "items.endedAt", everyItem(nullValue()));
    }

    @Test
    void raises_who_is_responsible_to_lead_but_never_lowers_a_lead() {
        assign("power-supply", "responsible", BOTH, List.of(region));
        assign("power-supply", "lead", List.of("getting-electricity"), List.of(region))
                .body("added", equalTo(0), "raised", equalTo(1), "unchanged", equalTo(0));
        assign("power-supply", "responsible", BOTH, List.of(region)).body("unchanged", equalTo(2));
        list("status=active").body("items.role", contains("lead", "responsible"));
        list("status=ended")
                .body("items.role", contains("responsible"), "items.endedBy", contains("task-force"))
                .body("items.endReason", contains(nullValue()));
    }

    @Test
    void has_one_lead_at_a_time_and_assigns_all_or_nothing() {
        assign("power-supply", "lead", List.of("getting-electricity"), List.of(region));
        assign("tax-bureau", "lead", BOTH, List.of(other, region))
                .statusCode(409)
                .body("type", endsWith(":lead-taken"), "violations.rule", contains("lead-taken"))
                .body(
                        "violations[0].message",
                        equalTo("getting-electricity in region " + region + " is led by power-supply."));
        As.reviewer()
                .get("/api/v1/assignments?department=tax-bureau&region=" + other)
                .then()
                .body("total", equalTo(0));
        assign("tax-bureau", "responsible", BOTH, List.of(region))
                .statusCode(200)
                .body("added", equalTo(2));
    }

    @Test
    void ends_once_with_a_reason_and_is_kept() {
        assign("power-supply", "lead", List.of("getting-electricity"), List.of(region));
        String id = list("status=active").extract().path("items[0].id");
        end(id, " ").statusCode(400).body("violations.field", contains("reason"));
        end(id, "the duty has moved")
                .statusCode(200)
                .body("endedBy", equalTo("task-force"), "endedAt", notNullValue())
                .body("endReason", equalTo("the duty has moved"));
        end(id, "again").statusCode(409).body("type", endsWith(":assignment-ended"));
        end(UUID.randomUUID().toString(), "x").statusCode(404).body("type", endsWith(":assignment-not-found"));
        assign("tax-bureau", "lead", List.of("getting-electricity"), List.of(region))
                .statusCode(200);
        assign("power-supply", "responsible", List.of("getting-electricity"), List.of(region))
                .body("added", equalTo(1));
        list("department=power-supply").body("total", equalTo(2));
    }

    @Test
    void shows_a_department_its_own_in_its_regions() {
        assign("power-supply", "lead", BOTH, List.of(region, other));
        assign("tax-bureau", "responsible", BOTH, List.of(region));
        As.filer("filer", region)
                .get("/api/v1/assignments?size=100")
                .then()
                .body("items.department", everyItem(equalTo("power-supply")), "total", equalTo(2))
                .body("items.region", everyItem(equalTo(region)));
        As.role("x", "DEPARTMENT").get("/api/v1/assignments").then().body("total", equalTo(0));
    }

    @Test
    void refuses_codes_nobody_knows_and_says_where_they_stand() {
        assign("nobody", "lead", List.of("getting-electricity", "having-fun"), List.of("110000"))
                .statusCode(400)
                .body("violations.field", contains("department", "indicators[1]", "regions[0]"))
                .body("violations.rule", contains("unknown-department", "unknown-indicator", "unknown-region"))
                .body("violations[1].message", equalTo("There is no indicator having-fun."));
        assign("x'; --", "lead", BOTH, List.of(region)).statusCode(400);
        assign("power-supply", "lead", List.of(), List.of(region)).statusCode(400);
        As.reviewer().get("/api/v1/assignments?role=boss").then().statusCode(400);
    }

    @Test
    void takes_at_most_a_thousand_places_at_a_time() {
        List<String> many =
                IntStream.range(370900, 371401).mapToObj(Integer::toString).toList();
        assign("power-supply", "responsible", BOTH, many)
                .statusCode(400)
                .body("violations.rule", contains("assignment-count"));
        assign("power-supply", "responsible", List.of("paying-taxes"), Collections.nCopies(1000, region))
                .statusCode(200)
                .body("added", equalTo(1));
    }

    @Test
    void loading_the_file_again_neither_doubles_nor_revives_anything() {
        Row lead = row("power-supply", AssignmentRole.LEAD);
        Row helper = row("tax-bureau", AssignmentRole.RESPONSIBLE);
        assignments.take(List.of(lead, helper));
        assignments.take(List.of(lead, helper));
        list("status=active").body("total", equalTo(2), "items.clause", contains("1.1", "1.1"));
        String id = list("role=lead").extract().path("items[0].id");
        end(id, "the duty has moved").statusCode(200);
        assignments.take(List.of(lead, helper));
        list("status=active").body("items.department", contains("tax-bureau"));
    }

    @Test
    void the_file_puts_no_lead_in_the_place_of_one_that_people_chose() {
        assign("tax-bureau", "lead", List.of("getting-electricity"), List.of(region));
        assignments.take(List.of(row("power-supply", AssignmentRole.LEAD)));
        list("").body("items.department", contains("tax-bureau"));
    }

    private Row row(String department, AssignmentRole role) {
        return new Row(new Key(department, new Place("getting-electricity", region)), role, "a document", "1.1");
    }

    private static ValidatableResponse assign(
            String department, String role, List<String> indicators, List<String> regions) {
        return As.taskForce()
                .body(Map.of("department", department, "role", role, "indicators", indicators, "regions", regions))
                .post("/api/v1/assignments")
                .then();
    }

    private static ValidatableResponse end(String id, String reason) {
        return As.taskForce()
                .body(Map.of("reason", reason))
                .post("/api/v1/assignments/" + id + "/end")
                .then();
    }

    private ValidatableResponse list(String query) {
        return As.reviewer()
                .get("/api/v1/assignments?region=" + region + "&" + query)
                .then()
                .statusCode(200);
    }
}
