package yingshang.journey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The task force freezes, signs off and publishes an edition, and compares a draft of the framework. */
@ExtendWith(Demonstration.class)
class SignOffIT {

    private static final String FIRST = "demo-task-force";
    private static final String SECOND = "demo-second";
    private static final String API = "/api/v1";
    private static final String CANDIDATES = API + "/edition-candidates/";
    private static final int DESK = 1280;
    private static final int PHONE = 390;
    private static final ObjectMapper JSON = new ObjectMapper();

    @BeforeAll
    static void there_is_a_browser() {
        Eye.require();
    }

    @Test
    void one_freezes_another_comments_and_signs_off_and_the_edition_shows_its_digests(Demonstration.Suite suite)
            throws Exception {
        try (Eye eye = new Eye(suite.url());
                BrowserContext first = eye.window(DESK, FIRST, suite.password(FIRST));
                BrowserContext second = eye.window(PHONE, SECOND, suite.password(SECOND))) {
            String path = frozen(eye, first);
            String id = path.substring(path.lastIndexOf('/') + 1);
            refusesItsOwn(suite, id);
            Page page = eye.open(second, path);
            comments(page);
            eye.look(page, "sign-off-candidate-open", "提交审定");
            signsOff(page);
            JsonNode candidate = get(suite, CANDIDATES + id);
            assertThat(candidate.at("/status").asText()).isEqualTo("approved");
            assertThat(candidate.at("/decidedBy").asText()).isEqualTo(SECOND);
            JsonNode comments = get(suite, CANDIDATES + id + "/comments");
            assertThat(comments.at("/items/0/text").asText()).isEqualTo("已逐项核对。");
            assertThat(comments.at("/items/0/author").asText()).isEqualTo(SECOND);
            plansAndGivesUp(page);
            assertThat(get(suite, API + "/planned-editions")
                            .at("/items/0/status")
                            .asText())
                    .isEqualTo("cancelled");
            publishes(page);
            showsDigests(page, get(suite, API + page.url().substring(page.url().lastIndexOf("/editions"))));
            assertThat(eye.faults()).isEmpty();
        }
    }

    /** Freezes the first half of 2020 and returns the candidate's address. */
    private static String frozen(Eye eye, BrowserContext window) {
        Page page = eye.open(window, "/sign-off");
        page.locator("input[type=checkbox]:checked").first().uncheck();
        page.locator("input[value='2020-S1']").check();
        page.getByText("冻结并送审").click();
        page.waitForURL("**/sign-off/candidates/*");
        eye.look(page, "sign-off-candidate-own", "送审稿由您冻结");
        assertThat(page.getByText("提交审定").count()).isZero();
        return page.url().substring(page.url().indexOf("/sign-off"));
    }

    private static void refusesItsOwn(Demonstration.Suite suite, String id) {
        by(suite, FIRST)
                .contentType(ContentType.JSON)
                .body(Map.of("approved", true))
                .post(CANDIDATES + id + "/sign-off")
                .then()
                .statusCode(403)
                .body("type", endsWith(":second-person"));
    }

    /** What was typed survives a reload. */
    private static void comments(Page page) {
        page.locator("#comment").fill("已逐项核对。");
        page.reload();
        assertThat(page.locator("#comment").inputValue()).isEqualTo("已逐项核对。");
        page.getByText("提交意见").click();
        page.locator("ol >> text=已逐项核对。").waitFor();
        assertThat(page.locator("#comment").inputValue()).isEmpty();
    }

    private static void signsOff(Page page) {
        page.getByLabel("退回").check();
        assertThat(page.getByText("提交审定").isDisabled()).isTrue();
        page.getByLabel("通过").check();
        page.getByText("提交审定").click();
        page.getByText("现在").waitFor();
    }

    private static void plansAndGivesUp(Page page) {
        page.getByLabel("定时").check();
        Locator when = page.getByLabel("发布时间（北京时间）");
        when.click();
        when.fill("2039-07-31 09:00");
        when.press("Enter");
        page.getByText("列入发布计划").click();
        page.getByText("取消计划").click();
        page.getByText("确认取消").click();
        page.getByText("现在").waitFor();
    }

    private static void publishes(Page page) {
        page.locator("form button.main").click();
        page.waitForURL("**/editions/*");
        page.getByText("怎样复算").waitFor();
    }

    private static void showsDigests(Page page, JsonNode edition) throws NoSuchAlgorithmException {
        assertThat(edition.at("/kind").asText()).isEqualTo("preliminary");
        assertThat(edition.at("/publishedBy").asText()).isEqualTo(SECOND);
        String shown = page.locator("main").textContent();
        edition.at("/files").forEach(file -> assertThat(shown)
                .contains(file.at("/path").asText(), file.at("/sha256").asText()));
        byte[] manifest = page.context()
                .request()
                .get(page.url().replace("/editions", API + "/editions") + "/files/manifest.json")
                .body();
        String digest =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(manifest));
        assertThat(edition.at("/hash").asText()).isEqualTo(digest);
        page.getByText("开始检验").click();
        page.getByText("完好").waitFor();
    }

    @Test
    void a_draft_is_compared_and_one_with_a_fault_is_refused_with_its_line(Demonstration.Suite suite) throws Exception {
        try (Eye eye = new Eye(suite.url());
                BrowserContext window = eye.window(DESK, FIRST, suite.password(FIRST))) {
            String nodes = window.request()
                    .get(suite.url() + API + "/editions/1/files/nodes.tsv")
                    .text();
            String weighted = nodes.replace(
                    "starting-a-business\tlife-cycle\tindicator\t1\t1\t",
                    "starting-a-business\tlife-cycle\tindicator\t1\t5\t");
            int frameworks = get(suite, API + "/frameworks").at("/total").asInt();
            Page page = eye.open(window, "/sign-off/what-if");
            compare(page, nodes.replace("\tindicator\t1\t1\t", "\tindicator\t1\tmuch\t"));
            eye.look(page, "sign-off-what-if-faults", "草案中的问题");
            assertThat(page.locator("tbody tr").first().textContent()).contains("nodes.tsv", "4", "weight");
            page.getByLabel("比较层级").selectOption("overall");
            compare(page, weighted);
            eye.look(page, "sign-off-what-if", "项位次改变");
            assertThat(page.locator("tbody").last().textContent()).contains("总体情况", "▼");
            assertThat(get(suite, API + "/frameworks").at("/total").asInt()).isEqualTo(frameworks);
            assertThat(eye.faults()).allMatch(fault -> fault.contains("422"));
        }
    }

    private static void compare(Page page, String nodes) {
        page.locator("#draft")
                .setInputFiles(new FilePayload(
                        "nodes.tsv", "text/tab-separated-values", nodes.getBytes(StandardCharsets.UTF_8)));
        page.getByText("开始比较").click();
    }

    @Test
    void the_desk_reads_well_at_three_widths(Demonstration.Suite suite) {
        Map<String, String> pages = Map.of(
                "/sign-off", "冻结并送审",
                "/sign-off/candidates/1", "冻结的总体得分",
                "/sign-off/plans", "报告与完整一期",
                "/sign-off/runs", "全部重新计分",
                "/sign-off/changes", "变动最大的地区");
        try (Eye eye = new Eye(suite.url())) {
            for (int width : Eye.WIDTHS) {
                try (BrowserContext window = eye.window(width, FIRST, suite.password(FIRST))) {
                    pages.forEach((path, text) -> {
                        try (Page page = eye.open(window, path)) {
                            eye.look(page, path.substring(1).replace('/', '-'), text);
                        }
                    });
                }
            }
            assertThat(eye.faults()).isEmpty();
        }
    }

    private static JsonNode get(Demonstration.Suite suite, String path) throws IOException {
        return JSON.readTree(by(suite, SECOND).get(path).asByteArray());
    }

    /** The API as an account of the task force uses it from a program. */
    private static RequestSpecification by(Demonstration.Suite suite, String account) {
        String token = given().baseUri(suite.url())
                .contentType(ContentType.JSON)
                .body(Map.of("account", account, "password", suite.password(account)))
                .post(API + "/tokens")
                .path("accessToken");
        return given().baseUri(suite.url()).header("Authorization", "Bearer " + token);
    }
}
