package yingshang.reform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import yingshang.As;
import yingshang.Given;
import yingshang.Measures;
import yingshang.MovableClock;
import yingshang.TestNeighbours;
import yingshang.TestPostgres;
import yingshang.jobs.JobRunner;

/** The bulletin of one month, held against the raw rows by another way of counting. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestNeighbours.class)
class BulletinTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final String POWER = "power-supply";
    private static final String TAX = "tax-bureau";

    /**
     * One count for each of measures, done, on time, late, returned, overdue, waiting and suspended: each measure by
     * itself, with its last step before the end of the month, and with the day on which it was claimed held against the
     * due date that was open just before. No column that says "in time" or "status" of the measure is read.
     */
    private static final String BY_HAND = """
            select count(*),
                   count(*) filter (where verified),
                   count(*) filter (where verified and claimed_on <= due_then),
                   count(*) filter (where verified and claimed_on > due_then),
                   coalesce(sum(returns), 0),
                   count(*) filter (where last_kind in ('REGISTERED', 'REPORTED', 'ATTACHED', 'RETURNED', 'RESCHEDULED',
                                                        'RESUMED', 'EFFECTS_SET') and due_at_end < cast(? as date)),
                   count(*) filter (where last_kind = 'CLAIMED'),
                   count(*) filter (where last_kind = 'SUSPENDED')
              from (select exists (select from reform_event e where e.measure = m.id and e.kind = 'VERIFIED'
                                      and to_char(e.at at time zone 'Asia/Shanghai', 'YYYY-MM') = ?) as verified,
                           (select (max(e.at) at time zone 'Asia/Shanghai')::date from reform_event e
                             where e.measure = m.id and e.kind = 'CLAIMED') as claimed_on,
                           coalesce((select p.due from reform_event c
                                       join reform_event p on p.measure = c.measure and p.step = c.step - 1
                                      where c.measure = m.id and c.kind = 'CLAIMED'
                                      order by c.step desc limit 1), date '9999-12-31') as due_then,
                           (select count(*) from reform_event e where e.measure = m.id and e.kind = 'RETURNED'
                               and to_char(e.at at time zone 'Asia/Shanghai', 'YYYY-MM') = ?) as returns,
                           (select e.kind from reform_event e where e.measure = m.id and e.step > 0
                               and (e.at at time zone 'Asia/Shanghai')::date < cast(? as date)
                             order by e.step desc limit 1) as last_kind,
                           (select e.due from reform_event e where e.measure = m.id and e.step > 0
                               and (e.at at time zone 'Asia/Shanghai')::date < cast(? as date)
                             order by e.step desc limit 1) as due_at_end
                      from reform_measure m
                     where m.region = ? and (? = '' or m.indicator = ?) and (? = '' or ? = any (m.lead))) as each
            """;

    @Inject
    JobRunner runner;

    @Inject
    DataSource database;

    private final String region = Given.aRegion();
    private final Measures measures = new Measures(region);
    private final YearMonth month = YearMonth.now(SHANGHAI).plusMonths(1);

    @BeforeEach
    void a_month_of_work() {
        on(2);
        String inTime = measures.add(List.of(POWER), day(20));
        String late = measures.add(List.of(POWER, TAX), day(11));
        String returned = added("paying-taxes", List.of(TAX), day(18));
        String undated = added("paying-taxes", List.of(TAX));
        String resting = measures.add(List.of("another-department"), day(5));
        String waiting = measures.add(List.of(POWER), day(28).plusMonths(2));
        measures.add(List.of(POWER), day(3));
        on(4);
        measures.step(As.taskForce(), resting, "suspension", Map.of("reason", "the law changes"))
                .statusCode(200);
        on(12);
        for (String one : List.of(inTime, late, returned, undated)) {
            measures.claim(one.equals(inTime) || one.equals(late) ? POWER : TAX, one)
                    .statusCode(200);
        }
        on(13);
        measures.verify(inTime, "verify").statusCode(200);
        measures.verify(late, "verify").statusCode(200);
        measures.verify(undated, "verify").statusCode(200);
        measures.verify(returned, "return").statusCode(200);
        on(27);
        measures.claim(POWER, waiting).statusCode(200);
        at(day(2).plusMonths(1));
        measures.verify(waiting, "verify").statusCode(200);
    }

    @AfterEach
    void the_clock_goes_right_again() {
        MovableClock.goRight();
    }

    @Test
    void a_month_is_counted_as_the_raw_rows_say_and_told_once() throws SQLException {
        runner.tick("reform-bulletins");
        runner.tick("reform-bulletins");
        String id = As.reviewer()
                .get("/api/v1/reform-bulletins?region=" + region)
                .then()
                .body("total", equalTo(1), "items[0].month", equalTo(month.toString()))
                .extract()
                .path("items[0].id");
        List<Map<String, Object>> rows = As.reviewer()
                .get("/api/v1/reform-bulletins/" + id + "/rows?size=100")
                .then()
                .statusCode(200)
                .body("items", hasSize(1 + 3 + 2))
                .extract()
                .path("items");
        for (Map<String, Object> row : rows) {
            String by = (String) row.get("by");
            String code = row.get("code") == null ? "" : (String) row.get("code");
            assertThat(counts(row))
                    .as(by + " " + code)
                    .isEqualTo(byHand(by.equals("indicator") ? code : "", by.equals("department") ? code : ""));
        }
        assertThat(counts(row(rows, "all", null))).containsExactly(7, 3, 2, 1, 1, 2, 1, 1);
        assertThat(counts(row(rows, "department", POWER))).containsExactly(4, 2, 1, 1, 0, 1, 1, 0);
        assertThat(counts(row(rows, "department", TAX))).containsExactly(3, 2, 1, 1, 1, 1, 0, 0);
        As.reviewer()
                .get("/api/v1/reform-bulletins/" + id + "/rows?by=indicator")
                .then()
                .body("total", equalTo(2));
        assertThat(told(id)).hasSize(1).allMatch(body -> body.contains("Done: 2, of these on time 1, late 1"));
        As.reviewer()
                .get("/api/v1/reform-bulletins/" + UUID.randomUUID())
                .then()
                .statusCode(404)
                .body("type", endsWith(":reform-bulletin-not-found"));
    }

    private List<String> told(String bulletin) {
        return measures.as(POWER)
                .get("/api/v1/notifications?size=100&kind=reform-bulletin")
                .then()
                .extract()
                .path("items.findAll { it.link.id == '%s' }.body".formatted(bulletin));
    }

    private List<Integer> byHand(String indicator, String department) throws SQLException {
        String after = month.plusMonths(1).atDay(1).toString();
        List<String> given = List.of(
                after,
                month.toString(),
                month.toString(),
                after,
                after,
                region,
                indicator,
                indicator,
                department,
                department);
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(BY_HAND)) {
            for (int i = 0; i < given.size(); i++) {
                statement.setString(i + 1, given.get(i));
            }
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                List<Integer> counts = new ArrayList<>();
                for (int i = 1; i <= 8; i++) {
                    counts.add(row.getInt(i));
                }
                return counts;
            }
        }
    }

    private static List<Integer> counts(Map<String, Object> row) {
        return List.of("measures", "done", "onTime", "late", "returned", "overdue", "waiting", "suspended").stream()
                .map(name -> (Integer) row.get(name))
                .toList();
    }

    private static Map<String, Object> row(List<Map<String, Object>> rows, String by, String code) {
        return rows.stream()
                .filter(row -> by.equals(row.get("by")) && (code == null || code.equals(row.get("code"))))
                .findFirst()
                .orElseThrow();
    }

    private String added(String indicator, List<String> lead, LocalDate... due) {
        Map<String, Object> request = measures.request(lead, due);
        request.put("indicator", indicator);
        return measures.add(request);
    }

    private LocalDate day(int day) {
        return month.atDay(day);
    }

    private void on(int day) {
        at(day(day));
    }

    private static void at(LocalDate day) {
        Instant noon = day.atTime(12, 0).atZone(SHANGHAI).toInstant();
        MovableClock.ahead(Duration.between(Instant.now(), noon));
    }
}
