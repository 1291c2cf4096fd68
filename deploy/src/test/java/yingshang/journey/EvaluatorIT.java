package yingshang.journey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.notNullValue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An evaluator makes a key in the browser, reads with it as a program, and revokes it. */
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
            as(suite, key)
                    .get("/api/v1/edition-candidates")
                    .then()
                    .statusCode(200)
                    .body("total", notNullValue());
            as(suite, key).get("/api/v1/completeness").then().statusCode(403);
            as(suite, key)
                    .get("/api/v1/scores?size=5")
                    .then()
                    .statusCode(200)
                    .body("items.demonstration", everyItem(equalTo(true)));
            page.reload();
            page.locator("tbody th:has-text('scores, each night')").waitFor();
            assertThat(page.content()).doesNotContain(key);
            revoke(page);
            as(suite, key).get("/api/v1/edition-candidates").then().statusCode(401);
            assertThat(eye.faults()).isEmpty();
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

    private static RequestSpecification as(Demonstration.Suite suite, String key) {
        return given().baseUri(suite.url()).header("Authorization", "Bearer " + key);
    }
}
