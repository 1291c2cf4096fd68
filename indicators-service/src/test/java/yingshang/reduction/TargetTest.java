package yingshang.reduction;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static yingshang.Deliveries.aValid;
import static yingshang.Deliveries.deliver;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import yingshang.EmptyResults;
import yingshang.TestPostgres;
import yingshang.catalogue.Catalogue;
import yingshang.catalogue.Scenario;
import yingshang.catalogue.Target;
import yingshang.jobs.Jobs;

@QuarkusTest
@WithTestResource(TestPostgres.class)
class TargetTest {

    /** Zibo's promise for 2020-07-31: from 45 to at most 15 working days. */
    private static final String PENSION_TRANSFER = "T041";

    @Inject
    EmptyResults empty;

    @Inject
    Catalogue catalogue;

    @Inject
    TargetService service;

    @Inject
    Jobs jobs;

    @Inject
    EntityManager database;

    @BeforeEach
    void start() {
        empty.now();
    }

    @Test
    void lists_all_targets_and_says_of_each_that_nothing_was_measured() {
        targets("size=100").body("total", equalTo(122), "items.status", everyItem(equalTo("no-data")));
        targets("status=no-data").body("total", equalTo(122));
        targets("status=attained").body("total", equalTo(0));
    }

    @Test
    void lists_the_targets_of_a_region_and_indicator() {
        targets("region=370306&indicator=getting-electricity&size=100")
                .body("items.region", everyItem(equalTo("370306")))
                .body("items.scenario", everyItem(startsWith("getting-electricity.")));
        int regions = 0;
        for (String region : new String[] {"370300", "370303", "370306", "370402"}) {
            regions += targets("region=" + region).extract().<Integer>path("total");
        }
        assertThat(regions).isPositive().isLessThanOrEqualTo(122);
    }

    @Test
    void finds_a_target_attained() {
        measure("2020-S2", 15, false);
        target(PENSION_TRANSFER)
                .body("status", equalTo("attained"), "gap", equalTo(0), "attainment", equalTo(1.0f))
                .body("value", equalTo(15), "period", equalTo("2020-S2"), "demonstration", equalTo(false))
                .body("baseline.value", equalTo(45));
        targets("status=attained").body("items.id", contains(PENSION_TRANSFER));
    }

    @Test
    void finds_a_target_overdue_and_says_how_far_it_got() {
        measure("2020-S2", 30, true);
        target(PENSION_TRANSFER)
                .body("status", equalTo("overdue"), "gap", equalTo(15), "attainment", equalTo(0.5f))
                .body("demonstration", equalTo(true));
    }

    @Test
    void judges_at_the_end_of_the_period_asked_for() {
        measure("2020-S2", 15, false);
        given().get("/api/v1/targets/" + PENSION_TRANSFER + "?period=2020-S1")
                .then()
                .body("status", equalTo("no-data"), "value", nullValue(), "judgedOn", equalTo("2020-06-30"));
    }

    @Test
    void tells_how_fast_a_yearly_series_grows_towards_its_target() {
        measure("T072", "2020", 3200, false);
        measure("T072", "2021", 3600, false);
        target("T072")
                .body("growth.status", equalTo("limited-progress"))
                .body("growth.progress", equalTo(0.5f), "growth.score", equalTo(-0.41665f));
    }

    @Test
    void tells_how_fast_a_series_grows_by_itself_when_its_target_has_no_day() {
        measure("T040", "2020", 80, false);
        measure("T040", "2021", 84, false);
        target("T040")
                .body("growth.status", equalTo("substantial-progress"))
                .body("growth.progress", equalTo(0.05f), "growth.score", equalTo(5.0f));
    }

    @Test
    void tells_no_growth_of_less_than_a_year() {
        measure("T072", "2020", 3200, false);
        measure("T072", "2021-S2", 3600, false);
        target("T072").body("growth", nullValue(), "attainment", equalTo(0.5f));
    }

    @Test
    void says_that_a_practice_that_does_not_exist_cannot_be_measured() {
        measure("2020-S2", "no-practice", false);
        target(PENSION_TRANSFER)
                .body("status", equalTo("not-measurable"), "value", nullValue(), "special", equalTo("no-practice"));
    }

    @Test
    void knows_no_target_by_another_name() {
        given().header("Accept-Language", "en")
                .get("/api/v1/targets/T999")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:yingshang:problem:unknown-target"));
    }

    @Test
    void refuses_a_status_that_does_not_exist() {
        given().get("/api/v1/targets?status=done").then().statusCode(400).body("violations.field", contains("status"));
    }

    private void measure(String period, Object value, boolean madeUp) {
        measure(PENSION_TRANSFER, period, value, madeUp);
    }

    private void measure(String id, String period, Object value, boolean madeUp) {
        Target target = catalogue.current().targets().stream()
                .filter(candidate -> candidate.id().equals(id))
                .findFirst()
                .orElseThrow();
        Scenario scenario = catalogue.current().scenarios().stream()
                .filter(candidate -> candidate.code().equals(target.scenario()))
                .findFirst()
                .orElseThrow();
        Map<String, Object> delivery = aValid(target.region(), scenario.code(), scenario.unit(), period, value);
        delivery.put("demonstration", madeUp);
        deliver(delivery).body("outcomes.outcome", contains("stored"));
    }

    @Test
    void notes_once_a_day_which_targets_stand_otherwise() {
        assertThat(service.noteToday()).isEqualTo(new TargetService.Noted(122, 122));
        measure("2021-S1", 30, false);
        assertThat(service.noteToday().changed()).isEqualTo(122);
        changes(PENSION_TRANSFER)
                .body("total", equalTo(1), "items.status", contains("overdue"))
                .body("items.previous", contains(nullValue()));
        QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery("update target_change set day = day - 1")
                .executeUpdate());
        assertThat(service.noteToday().changed()).isZero();
        measure("2021-S2", 15, false);
        jobs.tick("judge-targets");
        changes(PENSION_TRANSFER)
                .body("items.status", contains("attained", "overdue"), "items.previous[0]", equalTo("overdue"));
        given().get("/api/v1/targets/T999/changes").then().statusCode(404);
    }

    private static ValidatableResponse changes(String id) {
        return given().get("/api/v1/targets/" + id + "/changes").then().statusCode(200);
    }

    private static ValidatableResponse targets(String query) {
        return given().get("/api/v1/targets?" + query).then().statusCode(200);
    }

    private static ValidatableResponse target(String id) {
        return given().get("/api/v1/targets/" + id).then().statusCode(200);
    }
}
