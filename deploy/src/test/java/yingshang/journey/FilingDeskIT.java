package yingshang.journey;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A clerk sees what is due, types and pastes, loses the connection, uploads, submits, mends what comes back, and
 * corrects what was accepted.
 */
@ExtendWith(Demonstration.class)
class FilingDeskIT {

    private static final String CLERK = "demo-department";

    @BeforeAll
    static void there_is_a_browser() {
        Eye.require();
    }

    @Test
    void a_clerk_files_by_keyboard_paste_and_spreadsheet_and_loses_nothing(Demonstration.Suite suite) throws Exception {
        FilingRound round = new FilingRound(suite);
        try (Eye eye = new Eye(suite.url());
                BrowserContext window = eye.window(1280, CLERK, suite.password(CLERK));
                Page page = eye.open(window, round.path())) {
            FilingSheet sheet = new FilingSheet(page);
            sheet.begin("开办企业");
            String filing = sheet.filing();
            typesAndPastes(sheet);
            round.filing(filing)
                    .body("status", equalTo("draft"), "entries.scenario", hasItems(FilingRound.TIME, FilingRound.STEPS))
                    .body(entry(FilingRound.TIME) + ".justification", equalTo("系统升级，办理时间延长"))
                    .body(entry(FilingRound.SIMPLE) + ".special", equalTo("no-data"))
                    .body(entry(FilingRound.GENERAL) + ".value", equalTo(1234.5f));
            losesTheConnection(window, sheet);
            round.filing(filing).body(entry(FilingRound.COST) + ".value", equalTo(44.5f));
            attachesEvidence(sheet);
            uploads(eye, window, round);
            round.filing(filing).body(entry(FilingRound.STEPS) + ".value", equalTo(3));
            takesAFigureOver(eye, window, round);
            round.filing(filing)
                    .body(entry(FilingRound.TIME) + ".value", equalTo(10))
                    .body(entry(FilingRound.TIME) + ".source.statistic", equalTo("median"));
            submits(page, sheet, eye);
            round.filing(filing).body("status", equalTo("submitted"), "submittedAt", notNullValue());
            comesBack(round, filing, page, sheet);
            round.filing(filing).body("status", equalTo("submitted"), entry(FilingRound.STEPS) + ".value", equalTo(2));
            round.accept(filing);
            isCorrected(page, sheet);
            round.filing(filing).body("status", equalTo("submitted"), "correction", equalTo(true));
            correctionIsAccepted(eye, suite, filing);
            round.filing(filing).body("status", equalTo("accepted"), entry(FilingRound.STEPS) + ".value", equalTo(3));
            round.events(filing)
                    .body("items.findAll { it.kind == 'accepted' }.by", contains("demo-reviewer", "demo-reviewer"));
            // The browser itself reports the requests that failed while it had no connection.
            assertThat(eye.faults()).allMatch(fault -> fault.contains("ERR_INTERNET_DISCONNECTED"));
        }
    }

    @Test
    void the_desk_can_be_seen_at_three_widths_and_in_english(Demonstration.Suite suite) {
        FilingRound round = new FilingRound(suite);
        String form = "/filing/" + round.begun();
        String upload = "/filing/upload?round=" + round.id();
        String cases = "/filing/cases?round=" + round.id() + "&region=" + FilingRound.REGION
                + "&indicator=starting-a-business&upload=" + round.cases();
        try (Eye eye = new Eye(suite.url())) {
            for (int width : Eye.WIDTHS) {
                try (BrowserContext window = eye.window(width, CLERK, suite.password(CLERK))) {
                    look(eye, window, round.path(), "filing", "开办企业");
                    look(eye, window, form, "filing-form", "上次审定值");
                    look(eye, window, upload, "filing-upload", "选择文件");
                    look(eye, window, cases, "filing-cases", "不合格的行");
                    look(eye, window, form + "?lang=en", "filing-form-en", "Everything is saved");
                }
            }
            assertThat(eye.faults()).isEmpty();
        }
    }

    @Test
    void nobody_else_is_shown_the_desk(Demonstration.Suite suite) {
        try (Eye eye = new Eye(suite.url());
                BrowserContext window = eye.window(1280);
                Page page = eye.open(window, "/filing")) {
            eye.look(page, "filing-closed", "没有查看权限");
            assertThat(eye.faults()).isEmpty();
        }
    }

    private static void typesAndPastes(FilingSheet sheet) {
        sheet.type(FilingRound.STEPS, "4");
        sheet.press("Enter");
        sheet.press("25");
        sheet.awaitFinding(FilingRound.TIME, "large-worsening");
        sheet.justify(FilingRound.TIME, "系统升级，办理时间延长");
        // Pasted from a spreadsheet, with separators of thousands and a word for a special value.
        sheet.paste(FilingRound.SIMPLE, "无数据\t\t窗口迁移\n\"1,234.5\"\t\t口径调整\n");
        assertThat(sheet.value(FilingRound.GENERAL)).isEqualTo("1234.5");
        sheet.reload();
        assertThat(sheet.value(FilingRound.STEPS)).isEqualTo("4");
        assertThat(sheet.value(FilingRound.GENERAL)).isEqualTo("1234.5");
        sheet.await("saved");
    }

    private static void losesTheConnection(BrowserContext window, FilingSheet sheet) {
        window.setOffline(true);
        sheet.type(FilingRound.COST, "44.5");
        sheet.await("offline");
        window.setOffline(false);
        sheet.await("saved");
        assertThat(sheet.value(FilingRound.COST)).isEqualTo("44.5");
    }

    private static void attachesEvidence(FilingSheet sheet) {
        sheet.attach(FilingRound.TIME, "台账.pdf", "%PDF-1.4\n%%EOF\n");
        sheet.attach(FilingRound.TIME, "另一份.pdf", "%PDF-1.4\n%\n%%EOF\n");
        sheet.await("saved");
        sheet.detach("另一份.pdf");
    }

    private static void uploads(Eye eye, BrowserContext window, FilingRound round) throws Exception {
        FilledForm form = round.form().value(FilingRound.STEPS, "3").formula(FilingRound.SEALS, "1+1");
        try (Page page = eye.open(window, "/filing/upload?round=" + round.id())) {
            FilingSheet.choose(page.locator(".drop input"), "填报表.xlsx", form.bytes());
            String fault = "[data-row='" + form.row(FilingRound.SEALS) + "']";
            page.locator(fault + " :text('formula')").waitFor();
            assertThat(page.locator(fault).textContent()).contains("Value", "不能导入");
            eye.look(page, "filing-upload-tried", "核对结果");
            round.entries().body(entry(FilingRound.STEPS) + ".value", equalTo(4));
            page.locator("button:has-text('写入 1 行')").click();
            page.locator(":text('已写入 1 行')").waitFor();
        }
    }

    /** What the cases come to goes into the form, which is then gone on with in that entry. */
    private static void takesAFigureOver(Eye eye, BrowserContext window, FilingRound round) {
        String upload = round.cases();
        String cases = "/filing/cases?round=" + round.id() + "&region=" + FilingRound.REGION
                + "&indicator=starting-a-business&upload=" + upload;
        try (Page page = eye.open(window, cases)) {
            page.locator(".figures li:has-text('中位数') button").click();
            page.locator("tr[data-scenario='" + FilingRound.TIME + "'] .value input:focus")
                    .waitFor();
            FilingSheet form = new FilingSheet(page);
            assertThat(form.value(FilingRound.TIME)).isEqualTo("10");
            page.locator("tr a[href*='" + upload + "']").waitFor();
        }
    }

    private static void submits(Page page, FilingSheet sheet, Eye eye) {
        sheet.reload();
        assertThat(sheet.value(FilingRound.STEPS)).isEqualTo("3");
        sheet.justifyWhateverIsAsked("按实际办件统计");
        sheet.await("saved");
        page.locator("button:has-text('提交审核')").click();
        page.locator("button:has-text('确认提交')").click();
        page.locator(":text('已提交，等待审核')").waitFor();
        eye.look(page, "filing-submitted", "已提交，等待审核");
        assertThat(sheet.isOpen(FilingRound.STEPS)).isFalse();
    }

    private static void comesBack(FilingRound round, String filing, Page page, FilingSheet sheet) {
        round.giveBack(filing, FilingRound.STEPS, "请复核环节数");
        page.reload();
        page.locator(".bell button").click();
        page.locator("#notices a[href='/filing/" + filing + "']").first().waitFor();
        page.locator(".bell button").first().click();
        page.locator(".returned :text('请复核环节数')").first().waitFor();
        assertThat(sheet.isOpen(FilingRound.TIME)).isFalse();
        sheet.type(FilingRound.STEPS, "2");
        sheet.await("saved");
        page.locator("button:has-text('提交审核')").click();
        page.locator("button:has-text('确认提交')").click();
        page.locator(":text('已提交，等待审核')").waitFor();
    }

    /** An accepted filing is opened again with a reason; the reason stays on the page until it is submitted. */
    private static void isCorrected(Page page, FilingSheet sheet) {
        sheet.reload();
        assertThat(sheet.isOpen(FilingRound.STEPS)).isFalse();
        page.locator("button:text-is('更正')").click();
        page.locator(".ask textarea").fill("漏计一个环节");
        page.locator("button:has-text('开始更正')").click();
        page.locator(".correction :text('漏计一个环节')").waitFor();
        sheet.type(FilingRound.STEPS, "3");
        sheet.await("saved");
        sheet.justifyWhateverIsAsked("漏计一个环节");
        sheet.await("saved");
        page.locator("button:has-text('提交审核')").click();
        page.locator("button:has-text('确认提交')").click();
        page.locator(":text('已提交，等待审核')").waitFor();
    }

    /** The reviewer sees why it was corrected and what has changed since, and accepts it by keyboard. */
    private static void correctionIsAccepted(Eye eye, Demonstration.Suite suite, String filing) {
        try (BrowserContext window = eye.window(1280, "demo-reviewer", suite.password("demo-reviewer"));
                Page page = eye.open(window, "/review/" + filing + "?show=changed")) {
            page.locator("main :text('漏计一个环节')").first().waitFor();
            assertThat(page.locator("tr.entry").allInnerTexts())
                    .singleElement(as(STRING))
                    .contains("3 个", "2 个", "+1 (+50.0%)", "变差");
            eye.look(page, "review-correction", "更正原因");
            page.keyboard().press("a");
            page.keyboard().press("Enter");
            page.locator(".sure button:focus").press("Enter");
            page.locator("main :text('已通过。'):visible").first().waitFor();
        }
    }

    private static void look(Eye eye, BrowserContext window, String path, String name, String text) {
        try (Page page = eye.open(window, path)) {
            eye.look(page, name, text);
        }
    }

    private static String entry(String scenario) {
        return "entries.find { it.scenario == '" + scenario + "' }";
    }
}
