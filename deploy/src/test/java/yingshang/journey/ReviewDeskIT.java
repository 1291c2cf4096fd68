package yingshang.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A reviewer works at the review desk, by keyboard as far as words need not be typed. */
@ExtendWith(Demonstration.class)
class ReviewDeskIT {

    private static final String PERIOD = "2021-08";
    private static final String REGION = "370402";
    private static final String CONTRACTS = "enforcing-contracts";
    private static final String TRADE = "trading-across-borders";

    @BeforeAll
    static void there_is_a_browser() {
        Eye.require();
    }

    @Test
    void a_reviewer_returns_one_entry_with_a_reason_and_accepts_another_filing(Demonstration.Suite suite) {
        try (DeskRound round = new DeskRound(suite, PERIOD, REGION, List.of(CONTRACTS, TRADE));
                Eye eye = new Eye(suite.url())) {
            String returned = round.file(CONTRACTS, "1.1");
            String accepted = round.file(TRADE, "1");
            pictures(eye, suite, round, returned);
            try (BrowserContext window = reviewer(eye, suite, 1280);
                    Page page = eye.open(window, "/review?round=" + round.id())) {
                page.locator("tbody a.open").nth(1).waitFor();
                press(page, "j", "Enter");
                page.locator("tr.entry").first().waitFor();
                returnFirstEntry(page);
                round.get("demo-reviewer", "/filings/" + returned)
                        .body("status", equalTo("returned"), "returned.reasonCode", equalTo("implausible"))
                        .body("returned.entries.reason", contains("请核对案卷"), "returned.by", equalTo("demo-reviewer"));
                press(page, "n");
                page.waitForURL("**/review/" + accepted + "?*");
                page.locator("tr.entry").first().waitFor();
                press(page, "a", "Enter", "Enter");
                says(page, "已通过。");
                round.get("demo-reviewer", "/filings/" + accepted).body("status", equalTo("accepted"));
                press(page, "u");
                says(page, "没有符合条件的内容");
            }
            assertThat(eye.faults()).isEmpty();
        }
    }

    @Test
    void acceptance_of_many_says_of_each_filing_what_became_of_it(Demonstration.Suite suite) {
        List<String> indicators = List.of("getting-credit", "minority-investors");
        try (DeskRound round = new DeskRound(suite, PERIOD, REGION, indicators);
                Eye eye = new Eye(suite.url())) {
            List<String> filings =
                    indicators.stream().map(one -> round.file(one, "1")).toList();
            try (BrowserContext window = reviewer(eye, suite, 1280);
                    Page page = eye.open(window, "/review?round=" + round.id())) {
                page.locator("tbody a.open").nth(1).waitFor();
                round.as("demo-department")
                        .body(Map.of("reason", "Of another month."))
                        .post("/api/v1/filings/" + filings.get(1) + "/withdrawal")
                        .then()
                        .statusCode(200);
                press(page, "j", "x", "j", "x", "a", "Enter");
                says(page, "1 份已通过，1 份未通过。");
                assertThat(page.locator(".outcome tbody tr").allInnerTexts())
                        .satisfiesExactlyInAnyOrder(row -> assertThat(row).contains("已通过"), row -> assertThat(row)
                                .contains("未通过", "第 3 版"));
                eye.look(page, "review-outcome", "成批通过的结果");
            }
            round.get("demo-reviewer", "/filings/" + filings.get(0)).body("status", equalTo("accepted"));
            round.get("demo-reviewer", "/filings/" + filings.get(1)).body("status", equalTo("withdrawn"));
            assertThat(eye.faults()).isEmpty();
        }
    }

    /** Marks an entry by keyboard; what is written about it outlives a reload. */
    private static void returnFirstEntry(Page page) {
        press(page, "j", "x");
        page.locator(".reasons select").selectOption("implausible");
        page.locator(".reasons input").fill("请核对案卷");
        page.reload();
        Locator reason = page.locator(".reasons input");
        reason.waitFor();
        assertThat(reason.inputValue()).isEqualTo("请核对案卷");
        page.locator("button:has-text('退回部门修改')").click();
        page.locator("button:has-text('确认退回')").click();
        says(page, "已退回，部门会收到通知。");
    }

    private static void pictures(Eye eye, Demonstration.Suite suite, DeskRound round, String filing) {
        for (int width : Eye.WIDTHS) {
            try (BrowserContext window = reviewer(eye, suite, width)) {
                look(eye, window, "review", "/review?round=" + round.id(), "份等待审核");
                look(eye, window, "review-filing", "/review/" + filing, "审核结论");
            }
        }
        try (BrowserContext window = reviewer(eye, suite, 1280)) {
            look(eye, window, "review-filing-en", "/review/" + filing + "?lang=en", "Entry by entry");
        }
    }

    private static void look(Eye eye, BrowserContext window, String name, String path, String text) {
        try (Page page = eye.open(window, path)) {
            eye.look(page, name, text);
        }
    }

    private static BrowserContext reviewer(Eye eye, Demonstration.Suite suite, int width) {
        return eye.window(width, "demo-reviewer", suite.password("demo-reviewer"));
    }

    private static void press(Page page, String... keys) {
        for (String key : keys) {
            page.keyboard().press(key);
            page.waitForTimeout(100);
        }
    }

    private static void says(Page page, String text) {
        page.locator("main :text(\"" + text + "\"):visible").first().waitFor();
    }
}
