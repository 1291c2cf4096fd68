package yingshang.appeals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yingshang.As;
import yingshang.MovableClock;
import yingshang.TestNeighbours;
import yingshang.TestPostgres;

/** By when an appeal is to be taken up, answered and resolved. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestNeighbours.class)
class AppealDeadlineTest {

    @Inject
    DataSource database;

    private final Appealing appeal = new Appealing();

    @AfterEach
    void the_clock_goes_right_again() {
        MovableClock.goRight();
    }

    /** Worked by hand from the arrangements for National Day 2021 and Spring Festival 2022. */
    @ParameterizedTest
    @CsvSource({
        "2021-09-30T10:00, 2021-10-11, 2021-10-27, 2021-11-17",
        "2021-10-02T22:00, 2021-10-11, 2021-10-27, 2021-11-17",
        "2021-09-26T09:00, 2021-09-29, 2021-10-21, 2021-11-11", // a Sunday that works
        "2022-01-28T16:59, 2022-02-07, 2022-02-23, 2022-03-16",
        "2022-02-01T00:00, 2022-02-09, 2022-02-25, 2022-03-18"
    })
    void is_answered_in_3_resolved_in_15_and_when_difficult_in_30_working_days(
            String received, String answer, String resolution, String difficult) {
        Appealing.itIs(received);
        appeal.registered().transferred();
        appeal.shown()
                .body(
                        "deadlines.due", contains("answer", "resolution"),
                        "deadlines.until", contains(endOf(answer), endOf(resolution)),
                        "deadlines.standing", contains("running", "running"));
        appeal.step(As.taskForce(), "difficulty", Map.of("reason", "three departments"))
                .statusCode(200)
                .body(
                        "difficult", equalTo(true),
                        "deadlines.until", contains(endOf(answer), endOf(difficult)),
                        "deadlines[1].term.count", equalTo(30));
    }

    @Test
    void a_fee_complaint_is_taken_up_within_24_hours_of_its_transfer_on_holidays_too() {
        Appealing.itIs("2021-09-30T10:00");
        appeal.registered(Map.of("kind", "fee"));
        appeal.shown().body("deadlines.due", contains("answer", "resolution"));
        Appealing.itIs("2021-09-30T17:30");
        appeal.transferred();
        appeal.shown().body("deadlines.due", contains("take-up", "answer", "resolution"));
        String until = appeal.shown().extract().path("deadlines[0].until");
        assertThat(Instant.parse(until)).isBetween(Appealing.at("2021-10-01T17:30"), Appealing.at("2021-10-01T17:32"));
        Appealing.itIs("2021-10-01T18:00");
        appeal.step(appeal.department("clerk"), "take-up", Map.of())
                .statusCode(200)
                .body("status", equalTo("taken-up"), "deadlines[0].standing", equalTo("late"));
    }

    @Test
    void time_begins_when_it_was_received_not_when_it_was_registered() {
        appeal.registered(Map.of("receivedAt", "2021-09-30T10:00:00+08:00"));
        appeal.shown()
                .body(
                        "deadlines.until", contains(endOf("2021-10-11"), endOf("2021-10-27")),
                        "deadlines.standing", contains("overdue", "overdue"));
    }

    @Test
    void what_was_not_received_yet_is_not_registered() {
        for (String at : new String[] {"2999-01-01T00:00:00Z", "1999-12-31T00:00:00Z"}) {
            appeal.register(As.taskForce(), Map.of("receivedAt", at))
                    .statusCode(400)
                    .body("violations.rule", contains("received-range"));
        }
    }

    @Test
    void time_that_is_over_is_not_extended_nor_is_it_extended_twice() {
        Appealing.itIs("2021-09-30T10:00");
        appeal.registered().transferred();
        appeal.step(As.taskForce(), "difficulty", Map.of("reason", "three departments"))
                .statusCode(200);
        appeal.step(As.taskForce(), "difficulty", Map.of("reason", "four departments"))
                .statusCode(409)
                .body("type", endsWith(":appeal-difficult-already"));
        Appealing late = new Appealing();
        late.registered(Map.of("receivedAt", "2021-09-01T10:00:00+08:00"));
        late.step(As.taskForce(), "difficulty", Map.of("reason", "we forgot"))
                .statusCode(409)
                .body("type", endsWith(":appeal-over"));
        late.shown().body("difficult", equalTo(false));
    }

    @Test
    void a_deadline_beyond_the_calendar_is_unknown_until_the_calendar_is_published() throws SQLException {
        Appealing.itIs("2026-12-20T10:00");
        appeal.registered();
        appeal.shown()
                .body(
                        "deadlines.until", contains(endOf("2026-12-23"), null),
                        "deadlines.standing", contains("running", "unknown"));
        Appealing known = new Appealing();
        Appealing.itIs("2021-09-30T10:00");
        known.registered();
        forgetEnds(known.id());
        known.shown().body("deadlines.until", contains(nullValue(), nullValue()));
        Appealing.watch();
        known.shown().body("deadlines.until", contains(endOf("2021-10-11"), endOf("2021-10-27")));
        appeal.shown().body("deadlines[1].until", nullValue());
    }

    private void forgetEnds(String id) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement update =
                        connection.prepareStatement("update appeal_deadline set until = null where appeal = ?")) {
            update.setObject(1, UUID.fromString(id));
            update.executeUpdate();
        }
    }

    private static String endOf(String day) {
        return Appealing.at(day + "T23:59:59.999").toString();
    }
}
