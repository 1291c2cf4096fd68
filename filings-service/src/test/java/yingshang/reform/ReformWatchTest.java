package yingshang.reform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import yingshang.As;
import yingshang.Given;
import yingshang.Measures;
import yingshang.MovableClock;
import yingshang.TestNeighbours;
import yingshang.TestPostgres;
import yingshang.jobs.JobRunner;

/** A measure that nobody touches, day by day. The job does not run by itself in tests. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestNeighbours.class)
class ReformWatchTest {

    private static final String LEAD = "power-supply";

    @Inject
    JobRunner runner;

    private final String region = Given.aRegion();
    private final Measures measures = new Measures(region);
    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    @AfterEach
    void the_clock_goes_right_again() {
        MovableClock.goRight();
    }

    @Test
    void a_measure_left_alone_turns_yellow_then_red_and_everybody_hears_of_it_once() {
        String id = measures.add(List.of(LEAD), today.plusDays(20));
        assertThat(onDay(0, id)).isEqualTo("not-started green");
        assertThat(onDay(5, id)).isEqualTo("not-started yellow");
        assertThat(onDay(15, id)).isEqualTo("not-started yellow");
        assertThat(onDay(20, id)).isEqualTo("not-started yellow");
        assertThat(told(lead(), "reform-overdue", id)).isEmpty();
        assertThat(onDay(21, id)).isEqualTo("overdue red");
        assertThat(told(head(), "reform-escalated", id)).isEmpty();
        assertThat(onDay(25, id)).isEqualTo("overdue red");
        assertThat(told(As.taskForce(), "reform-escalated", id)).isEmpty();
        onDay(30, id);
        onDay(40, id);
        onDay(79, id);
        assertThat(told(lead(), "reform-due-soon", id)).hasSize(3);
        assertThat(told(measures.as("another-department"), "reform-due-soon", id))
                .hasSize(3);
        assertThat(told(lead(), "reform-overdue", id)).hasSize(1);
        assertThat(told(measures.as("another-department"), "reform-overdue", id))
                .isEmpty();
        assertThat(told(head(), "reform-escalated", id)).hasSize(1).allMatch(body -> body.contains("5 days later"));
        assertThat(told(lead(), "reform-escalated", id)).isEmpty();
        assertThat(told(As.taskForce(), "reform-escalated", id))
                .hasSize(1)
                .allMatch(body -> body.contains("Power Supply Centre"));
        assertThat(lights(id)).containsExactly("turned-green", "turned-yellow", "turned-red");
        As.taskForce()
                .get("/api/v1/reform-measures?status=overdue&light=red&region=" + region)
                .then()
                .body("items.id", equalTo(List.of(id)));
    }

    @Test
    void nobody_is_reminded_of_what_is_claimed_or_suspended() {
        String claimed = measures.add(List.of(LEAD), today.plusDays(3));
        String suspended = measures.add(List.of(LEAD), today.plusDays(3));
        measures.claim(LEAD, claimed).statusCode(200);
        measures.step(As.taskForce(), suspended, "suspension", Map.of("reason", "the law changes"))
                .statusCode(200);
        assertThat(onDay(15, claimed)).isEqualTo("done-claimed green");
        assertThat(onDay(15, suspended)).isEqualTo("suspended null");
        for (String kind : List.of("reform-due-soon", "reform-overdue")) {
            assertThat(told(lead(), kind, claimed)).isEmpty();
            assertThat(told(lead(), kind, suspended)).isEmpty();
        }
    }

    @Test
    void a_new_due_date_begins_anew() {
        String id = measures.add(List.of(LEAD), today.minusDays(1));
        assertThat(onDay(0, id)).isEqualTo("overdue red");
        measures.step(
                        As.taskForce(),
                        id,
                        "due-date",
                        Map.of("due", today.plusDays(1).toString(), "reason", "one more day"))
                .statusCode(200);
        assertThat(onDay(0, id)).isEqualTo("not-started yellow");
        assertThat(onDay(2, id)).isEqualTo("overdue red");
        assertThat(told(lead(), "reform-overdue", id)).hasSize(2);
        assertThat(lights(id)).containsExactly("turned-red", "turned-yellow", "turned-red");
    }

    /** Runs the job so many days later, twice, and says how the measure stands. */
    private String onDay(int days, String id) {
        MovableClock.ahead(Duration.ofDays(days));
        runner.tick("reform-reminders");
        runner.tick("reform-reminders");
        Map<String, ?> measure = measures.get(id).extract().path("$");
        return measure.get("status") + " " + measure.get("light");
    }

    private RequestSpecification lead() {
        return measures.as(LEAD);
    }

    private RequestSpecification head() {
        return As.department("head", List.of("DEPARTMENT", "HEAD"), LEAD, List.of(region));
    }

    private static List<String> lights(String id) {
        List<String> kinds = As.taskForce()
                .get("/api/v1/reform-measures/" + id + "/events?size=100")
                .then()
                .extract()
                .path("items.kind");
        return kinds.stream().filter(kind -> kind.startsWith("turned")).toList();
    }

    private static List<String> told(RequestSpecification who, String kind, String about) {
        return who.get("/api/v1/notifications?size=100&kind=" + kind)
                .then()
                .statusCode(200)
                .extract()
                .path("items.findAll { it.link.id == '%s' }.body".formatted(about));
    }
}
