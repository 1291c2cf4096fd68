package yingshang.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yingshang.As;
import yingshang.Given;
import yingshang.TestNeighbours;
import yingshang.TestPostgres;
import yingshang.indicators.Copy;
import yingshang.indicators.Indicators;

/** Every test has a department of its own, so that none sees another's notifications. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestNeighbours.class)
class InboxTest {

    private static final String INBOX = "/api/v1/notifications";

    @Inject
    NotificationService notifications;

    @Inject
    Indicators indicators;

    private final String department = "department-" + UUID.randomUUID();
    private final UUID filing = UUID.randomUUID();

    @Test
    void tells_a_department_in_the_language_of_its_reader() {
        add(returned(Recipient.department(department, "370300"), "1"));
        clerk("370300")
                .get(INBOX)
                .then()
                .statusCode(200)
                .body("total", equalTo(1), "items[0].kind", equalTo("returned"))
                .body("items[0].title", equalTo("Getting electricity, 2021: the filing was returned"))
                .body("items[0].body", containsString("for Getting electricity, Zibo, 2021"))
                .body("items[0].body", containsString("by: 2021-09-01 17:30."))
                .body("items[0].link.about", equalTo("filing"), "items[0].link.id", equalTo(filing.toString()))
                .body("items[0].recipient.region", equalTo("370300"), "items[0].readAt", nullValue());
        ((FilterableRequestSpecification) clerk("370300"))
                .replaceHeader("Accept-Language", "zh-CN")
                .get(INBOX)
                .then()
                .body("items[0].title", equalTo("获得电力（2021）的填报已退回"))
                .body("items[0].body", containsString("淄博市"));
    }

    @Test
    void shows_a_code_that_has_no_name_and_says_when_there_is_nothing_to_say() {
        add(new Notice(
                NoticeKind.DUE_SOON,
                Recipient.department(department),
                filing,
                "3 days",
                Map.of("period", "2021-Q3", "region", "999999", "missing", "4", "closesAt", "")));
        clerk("370300")
                .get(INBOX)
                .then()
                .body("items[0].body", containsString("999999"), "items[0].body", containsString("closes at: none"))
                .body("items[0].link.about", equalTo("round"));
    }

    @Test
    void keeps_the_inbox_open_while_names_cannot_be_looked_up() {
        add(returned(Recipient.department(department), "1"));
        Given.neighbourIs("away");
        Copy.forget(indicators);
        try {
            clerk("370300")
                    .get(INBOX)
                    .then()
                    .statusCode(200)
                    .body("items[0].title", equalTo("getting-electricity, 2021: the filing was returned"));
        } finally {
            Given.neighbourIs("open");
        }
    }

    @Test
    void tells_the_same_only_once_however_often_and_by_whomever_it_is_said() throws Exception {
        List<Notice> notices = new ArrayList<>(IntStream.range(0, 50)
                .mapToObj(i -> returned(Recipient.department(department, "370300"), "step " + i))
                .toList());
        notices.add(returned(Recipient.department(department), "step 0"));
        ExecutorService threads = Executors.newFixedThreadPool(4);
        List<Future<?>> told = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            List<Notice> shuffled = new ArrayList<>(notices);
            Collections.shuffle(shuffled);
            shuffled.addAll(notices);
            told.add(threads.submit(() -> add(shuffled)));
        }
        for (Future<?> one : told) {
            one.get();
        }
        threads.shutdown();
        clerk("370300").get(INBOX).then().body("total", equalTo(51));
    }

    @Test
    void tells_nothing_when_the_step_is_rolled_back() {
        QuarkusTransaction.begin();
        notifications.add(List.of(returned(Recipient.department(department), "1")));
        QuarkusTransaction.rollback();
        clerk("370300").get(INBOX).then().body("total", equalTo(0));
    }

    @Test
    void shows_a_department_what_is_for_its_regions_and_nothing_of_others() {
        add(returned(Recipient.department(department, "370300"), "1"));
        add(returned(Recipient.department(department, "370303"), "1"));
        add(returned(Recipient.department(department), "1"));
        clerk("370300").get(INBOX).then().body("total", equalTo(2));
        clerk("370300", "370303").get(INBOX).then().body("total", equalTo(3));
        As.department("other", department + "-2", List.of("370300"))
                .get(INBOX)
                .then()
                .body("total", equalTo(0), "items", hasSize(0));
    }

    @Test
    void tells_everybody_with_a_role_and_nobody_without_it() {
        add(returned(Recipient.role("EVALUATOR"), department));
        String id = As.role("evaluator-1", "EVALUATOR").get(INBOX).path("items[0].id");
        As.role("evaluator-1", "EVALUATOR")
                .post(INBOX + "/" + id + "/reading")
                .then()
                .statusCode(200);
        As.role("evaluator-2", "EVALUATOR").get(INBOX).then().body("items[0].readAt", nullValue());
        assertThat(As.reviewer().get(INBOX + "?size=100").<List<String>>path("items.id"))
                .doesNotContain(id);
        notFound(As.reviewer(), id);
    }

    @Test
    void keeps_what_each_account_has_read() {
        add(returned(Recipient.department(department), "1"));
        add(returned(Recipient.department(department), "2"));
        clerk("370300").get(INBOX + "/unread-count").then().body("unread", equalTo(2));
        String id = clerk("370300").get(INBOX).path("items[0].id");
        String readAt = clerk("370300")
                .post(INBOX + "/" + id + "/reading")
                .then()
                .statusCode(200)
                .body("readAt", notNullValue())
                .extract()
                .path("readAt");
        clerk("370300").post(INBOX + "/" + id + "/reading").then().body("readAt", equalTo(readAt));
        clerk("370300").get(INBOX + "?unread=true").then().body("total", equalTo(1));
        clerk("370300").get(INBOX + "?unread=false").then().body("total", equalTo(2));
        As.department("colleague", department, List.of("370300"))
                .get(INBOX + "/unread-count")
                .then()
                .body("unread", equalTo(2));
    }

    @Test
    void marks_everything_up_to_an_instant_as_read() {
        add(returned(Recipient.department(department), "1"));
        String at = clerk("370300").get(INBOX).path("items[0].createdAt");
        reading("1970-01-01T00:00:00Z").then().statusCode(200).body("unread", equalTo(1));
        reading("-1000000000-01-01T00:00:00Z").then().statusCode(200).body("unread", equalTo(1));
        reading(at).then().statusCode(200).body("unread", equalTo(0));
        add(returned(Recipient.department(department), "2"));
        reading("+1000000000-12-31T23:59:59Z").then().statusCode(200).body("unread", equalTo(0));
        As.department("colleague", department, List.of("370300"))
                .get(INBOX + "/unread-count")
                .then()
                .body("unread", equalTo(2));
    }

    @Test
    void lists_the_newest_first_page_by_page_and_by_kind() {
        for (int i = 0; i < 5; i++) {
            add(returned(Recipient.department(department), "step " + i));
        }
        add(new Notice(
                NoticeKind.ROUND_OPENED,
                Recipient.department(department),
                filing,
                "",
                Map.of("period", "2021", "closesAt", "2021-09-01T09:30:00Z")));
        List<String> times = clerk("370300").get(INBOX).path("items.createdAt");
        assertThat(times).hasSize(6).isSortedAccordingTo(Collections.reverseOrder());
        clerk("370300").get(INBOX + "?page=1&size=4").then().body("items", hasSize(2), "total", equalTo(6));
        clerk("370300")
                .get(INBOX + "?page=1000000&size=100")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
        clerk("370300").get(INBOX + "?kind=round-opened").then().body("total", equalTo(1));
        clerk("370300").get(INBOX + "?kind=overdue&unread=true").then().body("total", equalTo(0));
    }

    @Test
    void hides_what_is_another_departments() {
        add(returned(Recipient.department(department, "370303"), "1"));
        String id = clerk("370303").get(INBOX).path("items[0].id");
        notFound(clerk("370300"), id);
        notFound(clerk("370303"), UUID.randomUUID().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"kind=lost", "unread=maybe", "size=101", "page=-1", "unred=true"})
    void refuses_what_it_does_not_understand(String query) {
        clerk("370300").get(INBOX + "?" + query).then().statusCode(400);
    }

    private RequestSpecification clerk(String... regions) {
        return As.department("clerk", department, List.of(regions));
    }

    private io.restassured.response.Response reading(String until) {
        return clerk("370300").body(Map.of("until", until)).post(INBOX + "/reading");
    }

    private static void notFound(RequestSpecification who, String id) {
        who.post(INBOX + "/" + id + "/reading")
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:yingshang:problem:notification-not-found"));
    }

    private void add(Notice notice) {
        add(List.of(notice));
    }

    private void add(List<Notice> notices) {
        QuarkusTransaction.requiringNew().run(() -> notifications.add(notices));
    }

    private Notice returned(Recipient recipient, String occasion) {
        return new Notice(
                NoticeKind.RETURNED,
                recipient,
                filing,
                occasion,
                Map.of(
                        "period", "2021",
                        "region", "370300",
                        "indicator", "getting-electricity",
                        "reason", "the {0} of it isn't clear",
                        "until", "2021-09-01T09:30:00Z"));
    }
}
