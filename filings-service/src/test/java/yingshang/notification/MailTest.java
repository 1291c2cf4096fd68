package yingshang.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.mailer.MockMailbox;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yingshang.As;
import yingshang.TestNeighbours;
import yingshang.TestPostgres;

/** Notifications by mail. The job is off in tests; they send when they want to. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestNeighbours.class)
class MailTest {

    private static final String TAX = "/api/v1/mail-addresses/department/tax-bureau";
    private static final String OFFICE = "office@tax.example.org";

    @Inject
    NotificationService notifications;

    @Inject
    NotificationRepository rows;

    @Inject
    MailingRepository mailings;

    @Inject
    MailAddressRepository addresses;

    @Inject
    MailService mail;

    @Inject
    Postman postman;

    @Inject
    MockMailbox mailbox;

    @BeforeEach
    void nothing_waits() {
        QuarkusTransaction.requiringNew().run(() -> mailings.deleteAll());
        QuarkusTransaction.requiringNew().run(() -> addresses.deleteAll());
        mailbox.clear();
    }

    @AfterEach
    void no_mailbox_stays() {
        As.taskForce().delete(TAX);
    }

    @Test
    void mails_what_is_told_after_a_mailbox_was_set_and_only_that() {
        add("before");
        set(TAX, OFFICE).statusCode(200).body("address", equalTo(OFFICE), "setBy", equalTo("task-force"));
        add("after");
        postman.run();
        postman.run();
        assertThat(mailbox.getMailsSentTo(OFFICE)).singleElement().satisfies(sent -> {
            assertThat(sent.getSubject()).isEqualTo("区税务局申请延期填报 2021");
            assertThat(sent.getText()).contains("after").contains("淄博市");
        });
        assertThat(status()).isEqualTo(MailingStatus.SENT);
    }

    @Test
    void mails_a_role_as_such() {
        String path = "/api/v1/mail-addresses/role/ADMIN";
        set(path, "admins@example.org").statusCode(200);
        add(List.of(notice(Recipient.role("ADMIN"), "x")));
        postman.run();
        As.taskForce().delete(path).then().statusCode(204);
        assertThat(mailbox.getMailsSentTo("admins@example.org")).hasSize(1);
    }

    @Test
    void keeps_the_same_notice_from_being_mailed_twice() {
        set(TAX, OFFICE);
        UUID subject = UUID.randomUUID();
        Notice once = new Notice(
                NoticeKind.ROUND_OPENED,
                Recipient.department("tax-bureau"),
                subject,
                "",
                Map.of("period", "2021", "closesAt", ""));
        add(List.of(once));
        add(List.of(once, once));
        postman.run();
        assertThat(mailbox.getMailsSentTo(OFFICE)).hasSize(1);
    }

    @Test
    void never_sends_again_what_a_killed_process_had_begun_to_send() {
        set(TAX, OFFICE);
        add("killed");
        Letter begun = mail.claim().orElseThrow();
        postman.run();
        assertThat(status()).as("while its lease lasts").isEqualTo(MailingStatus.SENDING);
        QuarkusTransaction.requiringNew().run(() -> mailings.update("dueAt = ?1", Instant.EPOCH));
        postman.run();
        postman.run();
        assertThat(mailbox.getTotalMessagesSent()).isZero();
        assertThat(status()).isEqualTo(MailingStatus.UNKNOWN);
        mail.settle(begun.id(), Sending.DONE);
        assertThat(status()).as("it was only slow").isEqualTo(MailingStatus.SENT);
    }

    @Test
    void tries_again_later_what_certainly_was_not_sent_and_gives_up_when_it_is_old_news() {
        set(TAX, OFFICE);
        add("server away");
        Letter letter = mail.claim().orElseThrow();
        mail.settle(letter.id(), new Sending(Sending.Result.NOT_SENT, "connection refused"));
        assertThat(status()).isEqualTo(MailingStatus.PENDING);
        assertThat(mail.claim()).as("not before the pause").isEmpty();
        QuarkusTransaction.requiringNew().run(() -> mailings.update("dueAt = ?1", Instant.EPOCH));
        assertThat(mail.claim()).isPresent();
        mail.settle(letter.id(), new Sending(Sending.Result.NOT_SENT, "connection refused"));
        QuarkusTransaction.requiringNew().run(() -> mailings.update("createdAt = ?1", Instant.EPOCH));
        postman.run();
        assertThat(status()).isEqualTo(MailingStatus.FAILED);
    }

    @Test
    void keeps_what_the_server_refuses_and_what_it_left_open_without_another_attempt() {
        set(TAX, OFFICE);
        add("refused");
        mail.settle(mail.claim().orElseThrow().id(), new Sending(Sending.Result.REFUSED, "no such mailbox"));
        assertThat(status()).isEqualTo(MailingStatus.FAILED);
        QuarkusTransaction.requiringNew().run(() -> mailings.deleteAll());
        add("left open");
        mail.settle(mail.claim().orElseThrow().id(), new Sending(Sending.Result.UNKNOWN, "reset"));
        assertThat(status()).isEqualTo(MailingStatus.UNKNOWN);
        As.nobody()
                .get("/q/health/well")
                .then()
                .statusCode(200)
                .body("checks.find { it.name == 'mail' }.data.unknown", equalTo(1));
        postman.run();
        assertThat(mailbox.getTotalMessagesSent()).isZero();
    }

    @Test
    void mails_nothing_to_a_mailbox_that_was_removed_or_came_later() {
        set(TAX, OFFICE);
        add("for the old one");
        As.taskForce().delete(TAX).then().statusCode(204);
        set(TAX, "new@tax.example.org");
        add("for the new one");
        postman.run();
        assertThat(mailbox.getMailsSentTo(OFFICE)).isEmpty();
        assertThat(mailbox.getMailsSentTo("new@tax.example.org"))
                .singleElement()
                .satisfies(sent -> assertThat(sent.getText()).contains("for the new one"));
    }

    @Test
    void still_mails_what_waits_when_the_same_mailbox_is_set_again() {
        set(TAX, OFFICE);
        add("waiting");
        set(TAX, OFFICE).statusCode(200);
        postman.run();
        assertThat(mailbox.getMailsSentTo(OFFICE)).hasSize(1);
    }

    @Test
    void keeps_a_typed_line_break_out_of_the_head_of_a_mail() {
        set(TAX, OFFICE);
        add(List.of(new Notice(
                NoticeKind.ROUND_OPENED,
                Recipient.department("tax-bureau"),
                UUID.randomUUID(),
                "",
                Map.of("period", "2021\r\nBcc: all@example.org", "closesAt", ""))));
        postman.run();
        assertThat(mailbox.getMailsSentTo(OFFICE)).singleElement().satisfies(sent -> assertThat(sent.getSubject())
                .isEqualTo("2021 Bcc: all@example.org 填报期已开放"));
    }

    @Test
    void attempts_nothing_while_no_mail_server_is_set() {
        set(TAX, OFFICE);
        QuarkusTransaction.requiringNew()
                .run(() -> rows.add(
                        List.of(notice(Recipient.department("tax-bureau"), "off")),
                        Instant.parse("2099-01-01T00:00:00Z"),
                        false));
        assertThat(QuarkusTransaction.requiringNew().call(() -> mailings.count()))
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "office",
                "office@tax",
                "a@b.cn, c@d.cn",
                "Office <office@tax.example.org>",
                "office@tax.example.org\nBcc: all@example.org",
                "office@tax.example.org\n",
                "\"a b\"@example.org",
                ".a@example.org",
                "a..b@example.org",
                "a@-example.org",
                "a@[127.0.0.1]",
                "a@example.org@example.org",
                "办公室@example.org"
            })
    void refuses_an_address_that_is_not_one_plain_mailbox(String address) {
        set(TAX, address).statusCode(400).body("violations.field", hasItem("address"));
    }

    @Test
    void refuses_addresses_that_are_too_long_and_takes_an_ordinary_one() {
        set(TAX, "a".repeat(65) + "@example.org").statusCode(400);
        set(TAX, "a@" + "b.".repeat(130) + "org").statusCode(400);
        set(TAX, "first.last+tag@sub-domain.zc.gov.cn").statusCode(200);
    }

    @Test
    void knows_who_can_have_a_mailbox() {
        set("/api/v1/mail-addresses/department/nobody", OFFICE)
                .statusCode(404)
                .body("type", equalTo("urn:yingshang:problem:mail-recipient-unknown"));
        set("/api/v1/mail-addresses/role/DEPARTMENT", OFFICE).statusCode(404);
        set("/api/v1/mail-addresses/person/zhang", OFFICE).statusCode(400);
        As.taskForce()
                .delete("/api/v1/mail-addresses/department/nobody")
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:yingshang:problem:mail-address-not-found"));
        set(TAX, OFFICE);
        As.taskForce()
                .get("/api/v1/mail-addresses?size=100")
                .then()
                .statusCode(200)
                .body("items.findAll { it.kind == 'department' }.address", equalTo(List.of(OFFICE)));
    }

    private static ValidatableResponse set(String path, String address) {
        return As.taskForce().body(Map.of("address", address)).put(path).then();
    }

    private MailingStatus status() {
        return QuarkusTransaction.requiringNew().call(() -> mailings.getEntityManager()
                .createQuery("select status from Mailing", MailingStatus.class)
                .getSingleResult());
    }

    private void add(String reason) {
        add(List.of(notice(Recipient.department("tax-bureau"), reason)));
    }

    private void add(List<Notice> notices) {
        QuarkusTransaction.requiringNew().run(() -> notifications.add(notices));
    }

    private static Notice notice(Recipient recipient, String reason) {
        return new Notice(
                NoticeKind.EXTENSION_REQUESTED,
                recipient,
                UUID.randomUUID(),
                "",
                Map.of(
                        "period", "2021",
                        "region", "370300",
                        "indicator", "paying-taxes",
                        "department", "tax-bureau",
                        "reason", reason));
    }
}
