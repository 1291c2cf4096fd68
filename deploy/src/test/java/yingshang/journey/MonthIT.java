package yingshang.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.response.ValidatableResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * A department's whole month through the gateway: template out, filled in, dry run, import, cases, evidence, submitted,
 * one entry returned, mended, accepted, corrected, withdrawn; then what a killed service leaves of an upload, and of
 * what a clerk is typing in the meantime.
 *
 * <p>The steps build on each other.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MonthIT {

    private static final String READY = "Yingshang is running";
    private static final int MANY = 200_000;

    @TempDir
    static Path directory;

    private static Launcher suite;
    private static FiledMonth month;
    private static ClerkAtWork clerk;

    @BeforeAll
    static void start() throws Exception {
        suite = new Launcher(directory);
        suite.start(READY);
        People people = new People(suite.url());
        people.join(suite.secret("admin-password"));
        month = new FiledMonth(people);
    }

    @AfterAll
    static void stop() throws Exception {
        if (clerk != null) {
            clerk.close();
        }
        suite.clear();
    }

    @Test
    @Order(1)
    void the_task_force_sees_who_has_to_file() {
        month.list("task-force", "/missing-filings")
                .statusCode(200)
                .body("items.department", contains("power-supply-centre"));
    }

    @Test
    @Order(2)
    void a_dry_run_names_the_cell_at_fault_and_keeps_nothing() throws Exception {
        FilledForm faulty = month.form().value(FiledMonth.TIME, "60").formula(FiledMonth.PROCEDURES, "1+2");
        month.send(faulty, true, "month-1")
                .statusCode(200)
                .body(
                        "applied",
                        equalTo(false),
                        "counts.created",
                        equalTo(1),
                        "counts.rejected",
                        equalTo(1),
                        "rows.find { it.outcome == 'rejected' }.row",
                        equalTo(faulty.row(FiledMonth.PROCEDURES)),
                        "rows.find { it.outcome == 'rejected' }.violations.rule",
                        hasItem("formula"));
        month.list("clerk", "/filings").body("total", equalTo(0));
    }

    @Test
    @Order(3)
    void the_form_is_imported_once_however_often_it_is_sent() throws Exception {
        FilledForm form = month.form().value(FiledMonth.TIME, "60").value(FiledMonth.PROCEDURES, "3");
        String first =
                month.send(form, false, "month-2").statusCode(200).extract().asString();
        String again =
                month.send(form, false, "month-2").statusCode(200).extract().asString();
        assertThat(again).isEqualTo(first);
        month.found()
                .body(
                        "items[0].entries.scenario",
                        hasItems(FiledMonth.TIME, FiledMonth.PROCEDURES),
                        "items[0].status",
                        equalTo("draft"));
    }

    @Test
    @Order(4)
    void cases_propose_the_median_which_goes_into_the_filing_with_its_evidence() {
        String upload = month.cases("number,received,completed\nA,2021-08-02,2021-08-12\nB,2021-08-02,2021-10-01\n"
                        + "C,2021-08-03,2021-10-22\nD,2021-08-09,2021-08-02\n")
                .statusCode(201)
                .body("counts.accepted", equalTo(3), "counts.rejected", equalTo(1))
                .body("figures.median", equalTo(60))
                .extract()
                .path("id");
        month.adopt(upload, "median")
                .statusCode(200)
                .body("entries.find { it.scenario == '" + FiledMonth.TIME + "' }.value", equalTo(60));
        month.attach("schema.pdf", FiledMonth.PROCEDURES).statusCode(201);
    }

    @Test
    @Order(5)
    void one_entry_is_returned_and_only_that_one_can_be_mended() throws Exception {
        month.step("clerk", "submission", Map.of(), "submitted");
        month.list("reviewer", "/review-queue").statusCode(200).body("items.id", contains(month.filing()));
        month.review(Map.of(
                "decision",
                "return",
                "reasonCode",
                "other",
                "reason",
                "One procedure is missing.",
                "entries",
                List.of(Map.of(
                        "scenario",
                        FiledMonth.PROCEDURES,
                        "reasonCode",
                        "other",
                        "reason",
                        "The meter is a procedure."))));
        month.edit(50, 4).statusCode(409).body("type", equalTo("urn:yingshang:problem:entry-not-reopened"));
        month.edit(60, 4).statusCode(200);
        month.get("clerk", "/notifications").statusCode(200).body("items.kind", hasItem("returned"));
        month.step("clerk", "submission", Map.of(), "submitted");
        month.get("reviewer", month.path() + "/differences")
                .statusCode(200)
                .body("items.find { it.scenario == '" + FiledMonth.PROCEDURES + "' }", notNullValue());
        month.review(Map.of("decision", "accept"));
        month.awaitScores("[81.73913]");
    }

    @Test
    @Order(6)
    void a_correction_changes_the_score_once_it_is_accepted() throws Exception {
        month.step("clerk", "correction", Map.of("reason", "The external line was counted twice."), "correcting");
        month.edit(50, 4).statusCode(200);
        month.awaitScores("[81.73913]");
        month.step("clerk", "submission", Map.of(), "submitted");
        month.review(Map.of("decision", "accept"));
        month.awaitScores("[86.08696]");
    }

    @Test
    @Order(7)
    void a_withdrawal_takes_the_score_away_and_the_history_is_complete() throws Exception {
        month.list("task-force", "/completeness")
                .statusCode(200)
                .body("items[0].expected", equalTo(1), "items[0].accepted", equalTo(1), "items[0].onTime", equalTo(1));
        month.step("clerk", "withdrawal", Map.of("reason", "Another district's figures."), "withdrawn");
        month.awaitScores("[]");
        month.get("evaluator", month.path() + "/events?size=100")
                .statusCode(200)
                .body(
                        "items.kind.findAll { it != 'edited' && it != 'imported' }",
                        contains(
                                "created",
                                "attached",
                                "submitted",
                                "returned",
                                "submitted",
                                "accepted",
                                "correction-started",
                                "submitted",
                                "accepted",
                                "withdrawn"),
                        "items.by",
                        not(hasItem((String) null)));
    }

    @Test
    @Order(8)
    void a_clerk_begins_to_fill_in_the_form_in_a_browser() {
        Eye.require();
        clerk = new ClerkAtWork(suite.url(), "获得电力");
        clerk.types(FiledMonth.TIME, "60");
        clerk.awaitSaved();
        month.get("clerk", "/filings/" + clerk.filing())
                .statusCode(200)
                .body("status", equalTo("draft"), timeOf(), equalTo(60));
    }

    @Test
    @Order(9)
    void no_case_is_lost_or_doubled_when_the_service_or_the_database_is_killed_during_an_upload() throws Exception {
        String file = manyCases();
        for (String victim : List.of("filings-service", "bin/postgres")) {
            boolean first = "filings-service".equals(victim);
            clerkTypes(first);
            CompletableFuture<Integer> cutOff = CompletableFuture.supplyAsync(
                    () -> month.cases(file).extract().statusCode());
            Thread.sleep(400);
            suite.kill(victim);
            suite.awaitEnd(Duration.ofSeconds(20));
            assertThat(cutOff.exceptionally(broken -> 0).join())
                    .as("the upload was cut off")
                    .isNotEqualTo(201);
            if (clerk != null) {
                clerk.isTold(first);
            }
            suite.start(READY);
            if (clerk != null) {
                clerk.goesOn(first, FiledMonth.TIME, "52");
            }
        }
        counts(month.cases(file)).body("counts.accepted", equalTo(MANY));
        String digest = counts(month.cases(file))
                .body("counts.unchanged", equalTo(MANY), "counts.created", equalTo(0), "counts.removed", equalTo(0))
                .extract()
                .path("digest");
        month.list("evaluator", "/case-uploads?status=current")
                .statusCode(200)
                .body("items", hasSize(1), "items[0].digest", equalTo(digest));
        month.list("neighbour", "/case-uploads").body("items", empty());
    }

    @Test
    @Order(10)
    void what_the_clerk_typed_and_sent_while_services_died_is_saved() {
        Eye.require();
        month.get("clerk", "/filings/" + clerk.filing())
                .statusCode(200)
                .body(timeOf(), equalTo(52), valueOf(FiledMonth.PROCEDURES), equalTo(4));
        clerk.sawNoOtherFaults();
    }

    /** Types, and the first time has a spreadsheet on its way, too, when a service is about to die. */
    private static void clerkTypes(boolean first) throws Exception {
        if (clerk != null && first) {
            clerk.sends(month.form().value(FiledMonth.PROCEDURES, "4"));
        }
        if (clerk != null) {
            clerk.types(FiledMonth.TIME, first ? "55" : "52");
        }
    }

    private static String timeOf() {
        return valueOf(FiledMonth.TIME);
    }

    private static String valueOf(String scenario) {
        return "entries.find { it.scenario == '" + scenario + "' }.value";
    }

    private static ValidatableResponse counts(ValidatableResponse uploaded) {
        return uploaded.statusCode(201).body("counts.read", equalTo(MANY));
    }

    private static String manyCases() {
        StringBuilder file = new StringBuilder("number,received,completed\n");
        for (int i = 0; i < MANY; i++) {
            file.append("CASE-")
                    .append(i)
                    .append(",2021-08-02,2021-08-")
                    .append(10 + i % 20)
                    .append('\n');
        }
        return file.toString();
    }
}
