package yingshang.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The task force follows up; a department and the task force lead a reform measure to its end. */
@ExtendWith(Demonstration.class)
class FollowUpIT {

    private static final String REGION = "370303";
    private static final String FILED = "enforcing-contracts";
    private static final String MISSING = "getting-credit";

    /** Address and a text that shows that its figures are there; those looked at in all three widths first. */
    private static final Map<String, List<String>> PAGES = Map.of(
            "follow-up-jobs", List.of("/follow-up/jobs?job=filings:reminders", "立即运行"),
            "follow-up-reminders", List.of("/follow-up/reminders", "已读人数"),
            "follow-up-measures", List.of("/follow-up/measures", "牵头部门"),
            "measures", List.of("/measures?lang=en&status=done-claimed", "Claimed, to be verified"));

    private static final Map<String, List<String>> ONCE = Map.of(
            "follow-up-targets", List.of("/follow-up/targets", "逾期未达成"),
            "follow-up-bulletins", List.of("/follow-up/bulletins", "改革通报"),
            "follow-up-extensions", List.of("/follow-up/extensions?status=granted", "延期申请"),
            "follow-up-appeals", List.of("/follow-up/appeals", "逾期环节"),
            "follow-up-rectifications", List.of("/follow-up/rectifications?which=open", "问题"));

    @BeforeAll
    static void there_is_a_browser() {
        Eye.require();
    }

    @Test
    void the_task_force_sees_who_has_not_filed_keeps_the_list_and_starts_a_job(Demonstration.Suite suite)
            throws IOException {
        try (DeskRound round = new DeskRound(suite, "2021-08", REGION, List.of(FILED, MISSING));
                Eye eye = new Eye(suite.url())) {
            round.file(FILED, "1");
            round.get("demo-task-force", "/missing-filings?round=" + round.id())
                    .body("items.indicator", contains(MISSING));
            try (BrowserContext window = taskForce(eye, suite, 1280);
                    Page page = eye.open(window, "/follow-up/missing?round=" + round.id())) {
                eye.look(page, "follow-up-missing", "获得信贷");
                assertThat(kept(page))
                        .startsWith("\ufeff指标,")
                        .contains("获得信贷,张店区")
                        .doesNotContain("执行合同");
                page.locator("nav a:text-is('完整与及时')").click();
                page.locator("th:has-text('完整率')").waitFor();
                page.locator("nav a:text-is('定时任务')").click();
                page.locator("button[aria-label='立即运行：填报催报']").click();
                page.locator("[role=status]:has-text('填报催报：完成')").waitFor();
            }
            round.get("demo-task-force", "/filing-jobs/runs?job=reminders")
                    .body("items[0].startedBy", equalTo("demo-task-force"), "items[0].status", equalTo("done"));
            pictures(eye, suite, round);
            assertThat(eye.faults()).isEmpty();
        }
    }

    @Test
    void a_department_claims_a_measure_with_proof_and_the_task_force_verifies_it(Demonstration.Suite suite) {
        try (Eye eye = new Eye(suite.url())) {
            People people = new People(suite.url());
            String measure = people.signedIn("demo-task-force", suite.password("demo-task-force"))
                    .body(measure())
                    .post("/api/v1/reform-measures")
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id");
            try (BrowserContext window = eye.window(390, "demo-department", suite.password("demo-department"));
                    Page page = eye.open(window, "/measures/" + measure)) {
                claim(page);
                eye.look(page, "measure", "申报办结，待核验");
            }
            try (BrowserContext window = taskForce(eye, suite, 1280);
                    Page page = eye.open(window, "/measures/" + measure)) {
                eye.look(page, "measure", "核验情况");
                page.locator("textarea").fill("抽查属实");
                page.locator("form button:has-text('核验通过')").click();
                page.locator("[role=status]:has-text('已核验办结')").waitFor();
            }
            people.signedIn("demo-evaluator", suite.password("demo-evaluator"))
                    .get("/api/v1/reform-measures/" + measure + "/events?size=100")
                    .then()
                    .body("items.kind", hasItems("attached", "reported", "claimed", "verified"))
                    .body("items.find { it.kind == 'verified' }.text", equalTo("抽查属实"))
                    .body("items.find { it.kind == 'claimed' }.evidence.size()", equalTo(1));
            assertThat(eye.faults()).isEmpty();
        }
    }

    private static Map<String, Object> measure() {
        Map<String, String> words = Map.of("zh", "示范措施", "en", "Demonstration measure");
        return Map.of(
                "document",
                "示范文件 " + System.nanoTime(),
                "issued",
                "2021-08-05",
                "clause",
                "1",
                "set",
                Map.of("number", 1, "title", words),
                "title",
                words,
                "region",
                "370306",
                "indicator",
                "starting-a-business",
                "lead",
                List.of("administrative-approval-bureau"),
                "dueDates",
                List.of(LocalDate.now().plusDays(90).toString()));
    }

    /** Reports first, then attaches and claims, on a phone. */
    private static void claim(Page page) {
        page.locator("textarea").fill("已试点");
        page.locator("form button:has-text('报告进展')").click();
        page.locator("[role=status]:has-text('推进中')").waitFor();
        page.locator("input[type=file]")
                .setInputFiles(new FilePayload("proof.pdf", "application/pdf", "%PDF-1.4 demonstration".getBytes()));
        page.locator("button:text-is('上传')").click();
        page.locator("input[type=radio][value=claim]").check();
        page.locator("textarea").fill("全部完成");
        page.locator("fieldset input[type=checkbox]").check();
        page.locator("form button:has-text('申报办结')").click();
        page.locator("[role=status]:has-text('待核验')").waitFor();
    }

    private static String kept(Page page) throws IOException {
        Download file =
                page.waitForDownload(() -> page.locator("button:text-is('CSV')").click());
        assertThat(file.suggestedFilename()).isEqualTo("未报.csv");
        return Files.readString(file.path(), StandardCharsets.UTF_8);
    }

    private static void pictures(Eye eye, Demonstration.Suite suite, DeskRound round) {
        for (int width : Eye.WIDTHS) {
            try (BrowserContext window = taskForce(eye, suite, width)) {
                look(eye, window, "follow-up-completeness", "/follow-up/completeness?round=" + round.id(), "50.0%");
                PAGES.forEach((name, wanted) -> look(eye, window, name, wanted.get(0), wanted.get(1)));
            }
        }
        try (BrowserContext window = taskForce(eye, suite, 390)) {
            ONCE.forEach((name, wanted) -> look(eye, window, name, wanted.get(0), wanted.get(1)));
        }
    }

    private static void look(Eye eye, BrowserContext window, String name, String path, String text) {
        try (Page page = eye.open(window, path)) {
            eye.look(page, name, text);
        }
    }

    private static BrowserContext taskForce(Eye eye, Demonstration.Suite suite, int width) {
        return eye.window(width, "demo-task-force", suite.password("demo-task-force"));
    }
}
