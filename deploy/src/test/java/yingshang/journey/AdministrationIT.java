package yingshang.journey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An administrator makes an account, its owner enters with a temporary password, and its duties are changed. */
@ExtendWith(Demonstration.class)
class AdministrationIT {

    private static final String CHOSEN = "chosen by its owner 1";

    private final String name = "newcomer-" + UUID.randomUUID().toString().substring(0, 8);
    private String admin;

    @BeforeAll
    static void there_is_a_browser() {
        Eye.require();
    }

    @BeforeEach
    void an_administrator_of_our_own(Demonstration.Suite suite) {
        admin = "office-" + UUID.randomUUID().toString().substring(0, 8);
        OwnAccount.made(suite, admin, "ADMIN");
    }

    @Test
    void a_new_account_is_entered_with_a_temporary_password_and_gets_another_role(Demonstration.Suite suite) {
        try (Eye eye = new Eye(suite.url());
                BrowserContext office = eye.window(1280, admin, OwnAccount.PASSWORD);
                BrowserContext theirs = eye.window(1280)) {
            Page desk = eye.open(office, "/administration");
            String temporary = make(desk);
            account(suite).body("roles", contains("REVIEWER"), "passwordTemporary", equalTo(true));
            enter(theirs.newPage(), suite.url(), temporary);
            account(suite).body("passwordTemporary", equalTo(false));
            changeRole(desk, suite);
            account(suite).body("roles", contains("EVALUATOR"));
            close(desk);
            account(suite).body("closedAt", notNullValue());
            given().spec(new People(suite.url()).signedIn(admin, OwnAccount.PASSWORD))
                    .get("/api/v1/audit-events?size=100&account=" + admin)
                    .then()
                    .body("items.kind", hasItems("ACCOUNT_MADE", "DUTIES_CHANGED", "ACCOUNT_CLOSED"));
            // The browser itself reports the change that came too late.
            assertThat(eye.faults()).singleElement(as(STRING)).contains("412");
        }
    }

    @Test
    void the_task_force_opens_a_round_assigns_an_indicator_finds_a_department_and_sets_its_mailbox(
            Demonstration.Suite suite) {
        OwnAccount.made(suite, name, "TASK_FORCE");
        TaskForceOffice office = new TaskForceOffice(new People(suite.url()).signedIn(name, OwnAccount.PASSWORD), name);
        try (Eye eye = new Eye(suite.url());
                BrowserContext window = eye.window(1280, name, OwnAccount.PASSWORD)) {
            office.opensAndClosesARound(eye.open(window, "/administration/rounds"));
            office.assignsAnIndicator(eye.open(window, TaskForceOffice.ASSIGNMENTS));
            Page departments = eye.open(window, "/administration/departments?name=tax-bureau");
            office.findsADepartment(departments);
            office.setsAMailbox(departments);
            assertThat(eye.faults()).isEmpty();
        }
    }

    @Test
    void the_desk_shows_an_administrator_what_it_is_for_at_three_widths(Demonstration.Suite suite) {
        look(
                suite,
                admin,
                List.of(
                        List.of("administration-accounts", "/administration?role=ADMIN", admin),
                        List.of("administration-account", "/administration/accounts/" + admin, "这是您自己的账号"),
                        List.of("administration-keys", "/administration/keys", "吊销立即生效"),
                        List.of("administration-departments", "/administration/departments", "区档案馆"),
                        List.of("administration-mail", "/administration/mail", "提醒和通知发往"),
                        List.of("administration-audit", "/administration/audit?kind=ACCOUNT_MADE", "建立账号"),
                        List.of("administration-audit-en", "/administration/audit?lang=en", "Signed in"),
                        List.of("administration-rounds-refused", "/administration/rounds", "没有查看权限")));
    }

    @Test
    void the_desk_shows_the_task_force_rounds_extensions_and_assignments_at_three_widths(Demonstration.Suite suite) {
        String member = "member-" + UUID.randomUUID().toString().substring(0, 8);
        OwnAccount.made(suite, member, "TASK_FORCE");
        look(
                suite,
                member,
                List.of(
                        List.of("administration-rounds", "/administration", "新建填报期"),
                        List.of("administration-extensions", "/administration/extensions", "状态"),
                        List.of("administration-assignments", "/administration/assignments?status=active", "新增分工"),
                        List.of("administration-accounts-refused", "/administration/accounts", "没有查看权限")));
    }

    private static void look(Demonstration.Suite suite, String account, List<List<String>> pages) {
        try (Eye eye = new Eye(suite.url())) {
            for (int width : Eye.WIDTHS) {
                try (BrowserContext window = eye.window(width, account, OwnAccount.PASSWORD)) {
                    for (List<String> one : pages) {
                        try (Page page = eye.open(window, one.get(1))) {
                            eye.look(page, one.get(0), one.get(2));
                        }
                    }
                }
            }
            assertThat(eye.faults()).isEmpty();
        }
    }

    private String make(Page desk) {
        desk.getByText("新建账号").click();
        desk.locator("form.card").getByLabel("账号").fill(name);
        desk.locator("#role-REVIEWER").check();
        desk.getByText("建立账号").click();
        return desk.getByLabel("临时密码").inputValue();
    }

    /** As the owner, in a window of their own: the temporary password leads to a form for the new one. */
    private void enter(Page page, String url, String temporary) {
        page.navigate(url + "/editions");
        page.locator("header button:has-text('登录')").click();
        page.locator("#sign-in-account").fill(name);
        page.locator("#sign-in-password").fill(temporary);
        page.locator(".el-dialog button[type=submit]").click();
        page.getByLabel("新密码", new Page.GetByLabelOptions().setExact(true)).fill(CHOSEN);
        page.getByLabel("再次输入新密码").fill(CHOSEN);
        page.getByText("保存并登录").click();
        page.locator("header .who").waitFor();
        assertThat(page.locator("header .who").textContent()).isEqualTo(name);
    }

    /** While the page is open, another administrator gives the account another role. */
    private void changeRole(Page desk, Demonstration.Suite suite) {
        desk.locator("input[type=search]").fill(name);
        desk.keyboard().press("Enter");
        desk.locator("tbody a:text-is('" + name + "')").click();
        desk.locator("#role-REVIEWER").uncheck();
        desk.locator("#role-EVALUATOR").check();
        given().spec(new People(suite.url()).signedIn("demo-admin", suite.password("demo-admin")))
                .header("If-Match", account(suite).extract().header("ETag"))
                .body(Map.of("roles", List.of("TASK_FORCE"), "regions", List.of()))
                .put("/api/v1/accounts/" + name + "/duties")
                .then()
                .statusCode(200);
        desk.locator("form.card button[type=submit]").click();
        desk.locator(":text('其他人修改了这个账号')").waitFor();
        assertThat(desk.locator("#role-EVALUATOR").isChecked()).isTrue();
        desk.getByText("重新读取", new Page.GetByTextOptions().setExact(true)).click();
        desk.locator(":text('现在：专班')").waitFor();
        assertThat(desk.locator("#role-EVALUATOR").isChecked()).isTrue();
        desk.locator("form.card button[type=submit]").click();
        desk.getByText("已保存").waitFor();
    }

    private void close(Page desk) {
        desk.locator(".actions :text('停用账号')").click();
        desk.locator("dialog .button.danger").click();
        desk.locator("h2 :text('已停用')").waitFor();
    }

    private ValidatableResponse account(Demonstration.Suite suite) {
        return given().spec(new People(suite.url()).signedIn(admin, OwnAccount.PASSWORD))
                .get("/api/v1/accounts/" + name)
                .then()
                .statusCode(200);
    }
}
