package yingshang.appeals;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import yingshang.As;
import yingshang.MovableClock;
import yingshang.TestNeighbours;
import yingshang.TestPostgres;

@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestNeighbours.class)
class AppealFigureTest {

    private final Appealing appeal = new Appealing();

    @AfterEach
    void the_clock_goes_right_again() {
        MovableClock.goRight();
    }

    @Test
    void counts_what_was_done_in_time_late_and_not_at_all() {
        Appealing.itIs("2021-09-30T10:00");
        appeal.registered().transferred().answered().resolved(); // all in time
        appeal.step(As.taskForce(), "confirmation", Map.of("verdict", "confirm"))
                .statusCode(200);
        appeal.registered(Map.of("kind", "fee")).transferred(); // nothing is ever done
        appeal.registered().transferred();
        Appealing.itIs("2021-10-12T10:00");
        appeal.answered(); // late
        appeal.registered(); // nobody's
        appeal.registered().transferred();
        appeal.step(As.taskForce(), "closure", Map.of("reason", "entered twice"))
                .statusCode(200);
        Appealing.itIs("2021-10-20T10:00");
        Appealing.watch();
        figures(As.role("reader", "EVALUATOR"), "")
                .body(
                        "total", equalTo(2),
                        "items.department", contains(Appealing.DEPARTMENT, null),
                        "items.received", contains(4, 1),
                        "items.open", contains(2, 1),
                        "items.confirmed", contains(1, 0),
                        "items.closed", contains(1, 0))
                .body(
                        "items[0].answer.met", equalTo(1),
                        "items[0].answer.late", equalTo(1),
                        "items[0].answer.overdue", equalTo(1),
                        "items[0].answer.running", equalTo(0),
                        "items[0].answer.onTime.toString()", equalTo("33.33"),
                        "items[0].takeUp.overdue", equalTo(1),
                        "items[0].takeUp.escalated", equalTo(1),
                        "items[0].resolution.met", equalTo(1),
                        "items[0].resolution.running", equalTo(2),
                        "items[1].takeUp.onTime", nullValue());
    }

    @Test
    void a_department_counts_its_own_only() {
        appeal.registered().transferred();
        figures(appeal.department("x"), "").body("items.received", contains(1));
        figures(As.department("x", "tax-bureau", List.of(appeal.region())), "").body("total", equalTo(0));
        figures(As.department("x", "tax-bureau", List.of(appeal.region())), "&department=" + Appealing.DEPARTMENT)
                .body("total", equalTo(0));
        figures(As.department("x", Appealing.DEPARTMENT, List.of("370300")), "").body("total", equalTo(0));
    }

    @Test
    void counts_days_of_shanghai_and_demonstration_data_apart() {
        Appealing.itIs("2021-09-30T00:30"); // 29 September in Greenwich
        appeal.registered().transferred();
        appeal.registered(Map.of("demonstration", true)).transferred();
        figures(As.reviewer(), "&from=2021-09-30&to=2021-09-30").body("items.received", contains(1));
        figures(As.reviewer(), "&to=2021-09-29").body("total", equalTo(0));
        figures(As.reviewer(), "&from=2021-10-01").body("total", equalTo(0));
        figures(As.reviewer(), "&from=-999999999-01-01&to=%2B999999999-12-31").body("items.received", contains(1));
        figures(As.reviewer(), "&demonstration=true").body("items.received", contains(1));
    }

    private ValidatableResponse figures(RequestSpecification who, String more) {
        return who.urlEncodingEnabled(false)
                .get("/api/v1/appeal-figures?region=" + appeal.region() + more)
                .then()
                .statusCode(200);
    }
}
