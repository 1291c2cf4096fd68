package yingshang.notification;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yingshang.As;
import yingshang.TestNeighbours;
import yingshang.TestPostgres;

/** What the task force sees of everybody's notifications. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestNeighbours.class)
class SentNotificationsTest {

    private static final String SENT = "/api/v1/sent-notifications";
    private static final String MAILBOX = "/api/v1/mail-addresses/department/tax-bureau";

    private static final Map<String, String> DETAILS = Map.of(
            "period", "2021",
            "region", "370300",
            "indicator", "getting-electricity",
            "department", "tax-bureau",
            "reason", "why",
            "until", "");

    @Inject
    NotificationService notifications;

    @Inject
    Postman postman;

    private final String department = "department-" + UUID.randomUUID();

    @AfterEach
    void no_mailbox_stays() {
        As.taskForce().delete(MAILBOX);
    }

    @Test
    void shows_who_was_told_what_and_how_many_have_read_it() {
        tell(Recipient.department(department, "370300"), NoticeKind.RETURNED);
        tell(Recipient.department(department, "370303"), NoticeKind.ACCEPTED);
        for (String clerk : List.of("clerk", "colleague")) {
            As.department(clerk, department, List.of("370300"))
                    .body(Map.of("until", Instant.now().plusSeconds(5).toString()))
                    .post("/api/v1/notifications/reading")
                    .then()
                    .statusCode(200);
        }
        list("department=" + department)
                .body("total", equalTo(2))
                .body("items.notification.kind", contains("accepted", "returned"))
                .body("items.notification.recipient.region", contains("370303", "370300"))
                .body("items.notification.title[1]", equalTo("Getting electricity, 2021: the filing was returned"))
                .body("items.readers", contains(0, 2), "items[0].mail", nullValue());
        list("department=" + department + "&region=370300").body("total", equalTo(1));
        list("department=" + department + "&kind=accepted&size=1").body("total", equalTo(1), "size", equalTo(1));
        list("department=" + department + "&kind=withdrawn").body("total", equalTo(0));
    }

    @Test
    void shows_what_became_of_the_mail() {
        As.taskForce()
                .body(Map.of("address", "office@tax.example.org"))
                .put(MAILBOX)
                .then()
                .statusCode(200);
        tell(Recipient.department("tax-bureau"), NoticeKind.WITHDRAWN);
        String newest = "department=tax-bureau&kind=withdrawn&size=1";
        list(newest).body("items[0].mail.status", equalTo("pending"), "items[0].mail.settledAt", nullValue());
        postman.run();
        list(newest)
                .body("items[0].mail.status", equalTo("sent"), "items[0].mail.attempts", equalTo(1))
                .body("items[0].mail.settledAt", notNullValue(), "items[0].mail.error", nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"kind=lost", "department=%00", "size=101", "page=-1", "unread=true"})
    void refuses_what_it_does_not_understand(String query) {
        As.taskForce().get(SENT + "?" + query).then().statusCode(400);
    }

    private static ValidatableResponse list(String query) {
        return As.taskForce().get(SENT + "?" + query).then().statusCode(200);
    }

    private void tell(Recipient recipient, NoticeKind kind) {
        Map<String, String> details = new HashMap<>(DETAILS);
        details.keySet().retainAll(kind.details());
        Notice notice = new Notice(kind, recipient, UUID.randomUUID(), "", details);
        QuarkusTransaction.requiringNew().run(() -> notifications.add(List.of(notice)));
    }
}
