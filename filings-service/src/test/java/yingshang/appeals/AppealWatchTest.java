package yingshang.appeals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import yingshang.As;
import yingshang.MovableClock;
import yingshang.TestNeighbours;
import yingshang.TestPostgres;

/** What the clock does with deadlines of appeals; it runs only when a test says so. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestNeighbours.class)
class AppealWatchTest {

    private final Appealing appeal = new Appealing();

    @AfterEach
    void the_clock_goes_right_again() {
        MovableClock.goRight();
    }

    @Test
    void reminds_then_tells_the_department_then_the_task_force_each_once() {
        Appealing.itIs("2021-09-30T10:00"); // to be answered by 11 October
        appeal.registered().transferred();
        at("2021-10-08T09:00", 0, 0, 0); // two working days left
        at("2021-10-09T09:00", 1, 0, 0); // the working day before is a Saturday
        at("2021-10-11T23:00", 1, 0, 0);
        at("2021-10-12T00:00", 1, 1, 0);
        at("2021-10-12T23:00", 1, 1, 0);
        at("2021-10-13T00:30", 1, 1, 1);
        at("2021-10-13T00:30", 1, 1, 1);
        appeal.shown().body("deadlines.escalation", contains("task-force", "none"));
        As.taskForce()
                .get("/api/v1/appeals/" + appeal.id() + "/events")
                .then()
                .body(
                        "items.kind", contains("registered", "transferred", "escalated", "escalated"),
                        "items.escalation", contains(null, null, "department", "task-force"),
                        "items[2].due", equalTo("answer"),
                        "items[2].by", nullValue());
    }

    private void at(String local, int reminded, int department, int taskForce) {
        Appealing.itIs(local);
        Appealing.watch();
        assertThat(List.of(
                        appeal.told(appeal.department("x"), "appeal-due-soon").size(),
                        appeal.told(appeal.department("x"), "appeal-overdue").size(),
                        appeal.told(As.taskForce(), "appeal-escalated").size()))
                .as(local)
                .containsExactly(reminded, department, taskForce);
    }

    @Test
    void leaves_alone_what_was_done_or_ended_in_time() {
        Appealing.itIs("2021-09-30T10:00");
        appeal.registered().transferred().answered().resolved();
        Appealing closed = new Appealing().registered().transferred();
        closed.step(As.taskForce(), "closure", Map.of("reason", "entered twice"))
                .statusCode(200);
        Appealing.itIs("2021-12-31T10:00");
        Appealing.watch();
        assertThat(appeal.events()).doesNotContain("escalated");
        assertThat(closed.events()).doesNotContain("escalated");
    }

    @Test
    void what_nobody_was_given_is_the_task_forces_own_fault() {
        Appealing.itIs("2021-09-30T10:00");
        appeal.registered();
        assertThat(appeal.told(As.taskForce(), "appeal-registered")).hasSize(1);
        Appealing.itIs("2021-10-12T00:30");
        Appealing.watch();
        assertThat(appeal.told(As.taskForce(), "appeal-overdue")).hasSize(1);
    }

    @Test
    void a_fee_complaint_escalates_in_a_holiday() {
        Appealing.itIs("2021-09-30T10:00");
        appeal.registered(Map.of("kind", "fee")).transferred();
        Appealing.itIs("2021-10-01T10:05");
        Appealing.watch();
        assertThat(appeal.told(appeal.department("x"), "appeal-overdue")).hasSize(1);
        Appealing.itIs("2021-10-02T10:05");
        Appealing.watch();
        assertThat(appeal.told(As.taskForce(), "appeal-escalated")).hasSize(1);
        // Who gets it next has hours of their own.
        appeal.step(As.taskForce(), "transfer", Map.of("department", "tax-bureau"))
                .statusCode(200);
        appeal.shown().body("deadlines[0].escalation", equalTo("none"), "deadlines[0].standing", equalTo("running"));
    }

    @Test
    void nobody_is_told_of_demonstration_data() {
        Appealing.itIs("2021-09-30T10:00");
        appeal.registered(Map.of("demonstration", true)).transferred();
        Appealing.itIs("2021-11-01T10:00");
        Appealing.watch();
        assertThat(appeal.events()).contains("escalated");
        assertThat(appeal.told(appeal.department("x"), "appeal-overdue")).isEmpty();
        assertThat(appeal.told(As.taskForce(), "appeal-escalated")).isEmpty();
    }

    @Test
    void a_contact_is_erased_a_year_after_the_end() {
        Appealing.itIs("2021-09-30T10:00");
        appeal.registered().transferred().answered().resolved();
        appeal.step(As.taskForce(), "confirmation", Map.of("verdict", "confirm"))
                .statusCode(200);
        Appealing.itIs("2022-09-30T09:00");
        Appealing.watch();
        appeal.shown().body("contact", equalTo("0533-6000000"));
        Appealing.itIs("2022-09-30T11:00");
        Appealing.watch();
        appeal.shown().body("contact", nullValue(), "enterprise", equalTo("Zhoucun Silk Ltd"));
    }
}
