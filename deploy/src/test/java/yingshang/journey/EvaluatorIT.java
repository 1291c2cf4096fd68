package yingshang.journey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.notNullValue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An evaluator makes a key in the browser, reads with it as a program, revokes it, and sets up a second factor. */
@ExtendWith(Demonstration.class)
class EvaluatorIT {

    @BeforeAll
    static void there_is_a_browser() {
        Eye.require();
    }

    @Test
    void a_key_is_shown_once_reads_what_the_account_may_and_is_refused_once_it_is_revoked(Demonstration.Suite suite) {
        String name = "evaluator-" + UUID.randomUUID().toString().substring(0, 8);
        OwnAccount.made(suite, name, "EVALUATOR");
        try (Eye eye = new Eye(suite.url());
                BrowserContext window = eye.window(1280, name, OwnAccount.PASSWORD)) {
            Page page = eye.open(window, "/account/keys");
            String key = make(page);
            assertThat(key).startsWith("ysk_");
            program(suite, key)
                    .get("/api/v1/edition-candidates")
                    .then()
                    .statusCode(200)
                    .body("total", notNullValue());
            program(suite, key).get("/api/v1/completeness").then().statusCode(403);
            program(suite, key)
                    .get("/api/v1/scores?size=5")
                    .then()
                    .statusCode(200)
                    .body("items.demonstration", everyItem(equalTo(true)));
            page.reload();
            page.locator("tbody th:has-text('scores, each night')").waitFor();
            assertThat(page.content()).doesNotContain(key);
            revoke(page);
            program(suite, key).get("/api/v1/edition-candidates").then().statusCode(401);
            assertThat(eye.faults()).isEmpty();
        }
    }

    @Test
    void a_second_factor_is_set_up_in_the_page_and_asked_for_from_then_on(Demonstration.Suite suite) throws Exception {
        String name = "evaluator-" + UUID.randomUUID().toString().substring(0, 8);
        OwnAccount.made(suite, name, "EVALUATOR");
        try (Eye eye = new Eye(suite.url());
                BrowserContext window = eye.window(1280, name, OwnAccount.PASSWORD)) {
            Page page = eye.open(window, "/account/sign-in");
            String secret = setUp(page);
            account(suite, name).body("secondFactor", equalTo(true));
            page.locator("header button:has-text('退出')").click();
            page.locator("header button:has-text('登录')").click();
            signIn(page, name, "");
            page.locator(".el-dialog [role=alert]").waitFor();
            // The code that set it up is used up; the next one is good already.
            signIn(page, name, OneTimeCode.of(secret, 1));
            page.locator("header .who:has-text('" + name + "')").waitFor();
            // The browser itself reports the sign-in without a code, which was refused.
            assertThat(eye.faults()).singleElement(as(STRING)).contains("401");
        }
    }

    @Test
    void an_evaluator_finds_pages_about_the_account_and_about_the_api_at_three_widths(Demonstration.Suite suite) {
        String name = "evaluator-" + UUID.randomUUID().toString().substring(0, 8);
        OwnAccount.made(suite, name, "EVALUATOR");
        try (Eye eye = new Eye(suite.url())) {
            for (int width : Eye.WIDTHS) {
                try (BrowserContext window = eye.window(width, name, OwnAccount.PASSWORD)) {
                    for (List<String> one : List.of(
                            List.of("account", "/account", "查看填报、来源与评价候选结果"),
                            List.of("account-sign-in", "/account/sign-in", "当前登录"),
                            List.of("account-keys", "/account/keys", "还没有密钥"),
                            List.of("developers", "/developers", "下载发布版并复算"),
                            List.of("developers-en", "/developers?lang=en", "Download only what has changed"),
                            List.of("administration-refused", "/administration", "没有查看权限"))) {
                        try (Page page = eye.open(window, one.get(1))) {
                            eye.look(page, one.get(0), one.get(2));
                        }
                    }
                }
            }
            assertThat(eye.faults()).isEmpty();
        }
    }

    private static String setUp(Page page) throws Exception {
        Locator part = page.locator("section[aria-label='两步验证']");
        part.locator("input[type=password]").fill(OwnAccount.PASSWORD);
        part.getByText("开始设置").click();
        String secret = part.getByLabel("两步验证密钥", new Locator.GetByLabelOptions().setExact(true))
                .inputValue();
        part.locator("input[autocomplete=one-time-code]").fill(OneTimeCode.of(secret, 0));
        part.getByText("验证并启用").click();
        part.locator(":text('已启用')").waitFor();
        assertThat(page.content()).doesNotContain(secret);
        return secret;
    }

    private static void signIn(Page page, String name, String code) {
        page.locator("#sign-in-account").fill(name);
        page.locator("#sign-in-password").fill(OwnAccount.PASSWORD);
        page.locator("#sign-in-code").fill(code);
        page.locator(".el-dialog button[type=submit]").click();
    }

    private static ValidatableResponse account(Demonstration.Suite suite, String name) {
        return given().spec(new People(suite.url()).signedIn("demo-admin", suite.password("demo-admin")))
                .get("/api/v1/accounts/" + name)
                .then()
                .statusCode(200);
    }

    private static String make(Page page) {
        page.getByText("新建密钥").click();
        page.getByLabel("名称").fill("scores, each night");
        page.getByLabel("读取评价结果").check();
        page.getByText("生成密钥").click();
        return page.getByLabel("新的接口密钥").inputValue();
    }

    private static void revoke(Page page) {
        page.locator("td .button:has-text('吊销')").click();
        page.locator("dialog .button.danger").click();
        page.locator("tbody :text('已吊销')").waitFor();
    }

    private static RequestSpecification program(Demonstration.Suite suite, String key) {
        return given().baseUri(suite.url()).header("Authorization", "Bearer " + key);
    }
}
