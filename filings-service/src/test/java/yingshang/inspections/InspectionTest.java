package yingshang.inspections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import yingshang.As;
import yingshang.Given;
import yingshang.TestNeighbours;
import yingshang.TestPostgres;

/** Sites, their inspections from both sides, evidence, and how they rank. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestNeighbours.class)
class InspectionTest {

    private final Inspecting outlet = new Inspecting();
    private final String period = Given.aPeriod();

    @BeforeEach
    void an_inspection_is_open() {
        outlet.site("Post office").opened(period);
    }

    @Test
    void goes_from_the_self_assessment_to_the_score_and_keeps_both() {
        List<Integer> own = new ArrayList<>(Inspecting.POSSIBLE);
        own.set(8, 7);
        outlet.assess(outlet.department("clerk"), own)
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("inspection.selfScore", equalTo(97.0f), "inspection.score", nullValue());
        outlet.assessed(); // better thought of
        outlet.concluded(5, 1, 9);
        outlet.shown()
                .body(
                        "inspection.status", equalTo("concluded"),
                        "inspection.selfScore", equalTo(100.0f),
                        "inspection.score", equalTo(99.0f),
                        "scores", hasSize(9),
                        "scores[0].possible", equalTo(15),
                        "scores[0].points", equalTo(14.5f),
                        "scores[0].selfPoints", equalTo(15.0f),
                        "findings.item", contains(1, 9),
                        "findings.lost", contains(0.5f, 0.5f));
        As.reviewer()
                .get("/api/v1/inspections/" + outlet.id() + "/events")
                .then()
                .body(
                        "items.kind", contains("opened", "self-assessed", "self-assessed", "concluded"),
                        "items.by", contains("task-force", "clerk", "clerk", "reviewer"));
        outlet.assess(outlet.department("clerk"), own).statusCode(409).body("type", endsWith(":inspection-concluded"));
        outlet.conclude(As.reviewer(), Inspecting.scores(5, List.of())).statusCode(409);
    }

    @Test
    void who_assessed_a_site_for_itself_does_not_inspect_it() {
        List<String> roles = List.of("DEPARTMENT", "REVIEWER");
        RequestSpecification both = As.department("both", roles, Inspecting.DEPARTMENT, List.of(outlet.region()));
        outlet.assess(both, Inspecting.POSSIBLE).statusCode(200);
        outlet.assessed(); // somebody else had the last word
        outlet.conclude(
                        As.department("both", roles, Inspecting.DEPARTMENT, List.of(outlet.region())),
                        Inspecting.scores(5, List.of()))
                .statusCode(403)
                .body("type", endsWith(":own-assessment"));
        outlet.concluded(5);
        outlet.shown().body("inspection.concludedBy", equalTo("reviewer"));
    }

    @Test
    void can_be_inspected_without_notice() {
        outlet.concluded(5);
        outlet.shown().body("inspection.selfScore", nullValue(), "findings", empty());
    }

    @Test
    void demands_every_item_once_and_no_more_than_it_can_have() {
        List<Integer> less = Inspecting.POSSIBLE.subList(0, 8);
        List<Integer> more = new ArrayList<>(Inspecting.POSSIBLE);
        more.set(2, 11);
        for (List<Integer> wrong : List.of(less, more)) {
            outlet.assess(outlet.department("clerk"), wrong)
                    .statusCode(400)
                    .body("violations.rule", contains("inspection-scores"));
        }
        List<Map<String, Object>> twice = Inspecting.scores(5, List.of());
        twice.set(8, twice.get(0));
        List<Map<String, Object>> another = Inspecting.scores(5, List.of());
        another.set(8, Map.of("item", 10, "points", 10));
        for (List<Map<String, Object>> wrong : List.of(twice, another)) {
            outlet.conclude(As.reviewer(), wrong)
                    .statusCode(400)
                    .body("violations.rule", contains("inspection-scores"));
        }
        List<Map<String, Object>> silent = Inspecting.scores(5, List.of());
        silent.set(3, Map.of("item", 4, "points", 9));
        outlet.conclude(As.reviewer(), silent).statusCode(400).body("violations.rule", contains("inspection-finding"));
        silent.set(3, Map.of("item", 4, "points", -1));
        outlet.conclude(As.reviewer(), silent).statusCode(400);
        outlet.shown().body("inspection.version", equalTo(1), "scores.points", everyItem(nullValue()));
    }

    @Test
    void a_site_has_one_inspection_for_a_period_and_a_name_of_its_own() {
        outlet.open(As.reviewer(), period).statusCode(409).body("type", endsWith(":inspection-exists"));
        outlet.open(outlet.department("clerk"), Given.aPeriod()).statusCode(201);
        outlet.add(As.taskForce(), Inspecting.FORM, "Post office")
                .statusCode(409)
                .body("type", endsWith(":site-exists"));
        outlet.add(As.taskForce(), "village-station", "Post office").statusCode(201);
        outlet.add(As.taskForce(), "no-form", "X").statusCode(400).body("violations.rule", contains("inspection-form"));
    }

    @Test
    void another_department_neither_sees_nor_assesses_it() {
        for (RequestSpecification stranger : List.of(
                As.department("x", "tax-bureau", List.of(outlet.region())),
                As.department("x", Inspecting.DEPARTMENT, List.of("370300")))) {
            stranger.get("/api/v1/inspections/" + outlet.id()).then().statusCode(404);
            stranger.get("/api/v1/inspections/" + outlet.id() + "/events")
                    .then()
                    .statusCode(404);
            stranger.get("/api/v1/inspections?region=" + outlet.region()).then().body("total", equalTo(0));
            stranger.get("/api/v1/inspection-sites?region=" + outlet.region())
                    .then()
                    .body("total", equalTo(0));
        }
        RequestSpecification stranger = As.department("x", "tax-bureau", List.of(outlet.region()));
        outlet.assess(stranger, Inspecting.POSSIBLE).statusCode(404).body("type", endsWith(":inspection-not-found"));
        outlet.attach(As.department("x", "tax-bureau", List.of(outlet.region())), "")
                .statusCode(404);
        outlet.open(As.department("x", "tax-bureau", List.of(outlet.region())), Given.aPeriod())
                .statusCode(404)
                .body("type", endsWith(":site-not-found"));
        As.reviewer().get("/api/v1/inspections/" + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void the_second_of_two_who_saw_the_same_is_refused() {
        outlet.assessed();
        outlet.assess(outlet.department("late").header("If-Match", "\"1\""), Inspecting.POSSIBLE)
                .statusCode(412)
                .body("type", endsWith(":inspection-changed"));
        outlet.conclude(As.reviewer().header("If-Match", "\"1\""), Inspecting.scores(5, List.of()))
                .statusCode(412);
    }

    @Test
    void evidence_belongs_to_an_item_and_the_same_bytes_are_kept_once() {
        String attachment = outlet.attach(outlet.department("clerk"), "&item=5")
                .statusCode(201)
                .body("item", equalTo(5), "attachment.mediaType", equalTo("application/pdf"))
                .extract()
                .path("attachment.id");
        outlet.attach(As.reviewer(), "").statusCode(201).body("attachment.id", equalTo(attachment), "item", equalTo(5));
        outlet.attach(As.reviewer(), "&item=10").statusCode(400);
        String all = "/api/v1/inspections/" + outlet.id() + "/attachments";
        As.reviewer().get(all).then().body("total", equalTo(1), "items.item", contains(5));
        assertThat(outlet.department("x")
                        .get(all + "/" + attachment)
                        .then()
                        .statusCode(200)
                        .extract()
                        .asByteArray())
                .asString()
                .startsWith("%PDF-1.7");
        As.department("x", "tax-bureau", List.of(outlet.region()))
                .get(all + "/" + attachment)
                .then()
                .statusCode(404);
        outlet.shown().body("inspection.version", equalTo(2));
    }

    @Test
    void ranks_what_was_scored_by_one_form_for_one_period() {
        outlet.assessed().concluded(5, 1, 2);
        Inspecting best =
                new Inspecting(outlet.region()).site("Bank").opened(period).concluded(5);
        Inspecting equal =
                new Inspecting(outlet.region()).site("Shop").opened(period).concluded(5, 3, 4);
        new Inspecting(outlet.region()).site("Open").opened(period);
        String ranking = "/api/v1/inspection-ranking?form=partner-outlet&period=" + period;
        outlet.department("x")
                .get(ranking)
                .then()
                .statusCode(200)
                .body(
                        "total", equalTo(3),
                        "items.rank", contains(1, 2, 2),
                        "items.inspection", contains(best.id(), outlet.id(), equal.id()),
                        "items.score", contains(100.0f, 99.0f, 99.0f),
                        "items.findings", contains(0, 2, 2),
                        "items[1].selfScore", equalTo(100.0f),
                        "items[0].selfScore", nullValue());
        As.reviewer().get(ranking + "&region=370300").then().body("total", equalTo(0));
        As.reviewer().get(ranking + "&page=1&size=2").then().body("items.rank", contains(2), "total", equalTo(3));
        As.reviewer().get("/api/v1/inspection-ranking?period=2021").then().statusCode(400);
    }
}
