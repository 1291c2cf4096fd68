package yingshang.journey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** What a member of the task force does in the administration, and what the API says then. Leaves nothing in force. */
final class TaskForceOffice {

    /** Where nobody else has anything to do: what is assigned here is ended again. */
    static final String ASSIGNMENTS = "/administration/assignments?department=tax-bureau"
            + "&indicator=enforcing-contracts&region=370402&status=active";

    private static final String PERIOD = "2019-03";

    private final RequestSpecification member;
    private final String name;

    TaskForceOffice(RequestSpecification member, String name) {
        this.member = member;
        this.name = name;
    }

    void opensAndClosesARound(Page page) {
        String closes = ZonedDateTime.now(ZoneId.of("Asia/Shanghai"))
                .plusDays(2)
                .format(DateTimeFormatter.ofPattern("yyyy-MM-dd'T'18:00"));
        page.getByText("新建填报期").click();
        page.getByLabel("时期").fill(PERIOD);
        page.getByLabel("截止时间").fill(closes);
        page.locator("input[value='enforcing-contracts']").check();
        page.locator("input[value='370402']").check();
        page.getByLabel("示范数据").check();
        page.getByText("建立填报期").click();
        page.locator("tr:has-text('" + name + "') :text('开放中')").waitFor();
        round().body(ofMine("indicators.flatten()"), contains("enforcing-contracts"))
                .body(ofMine("regions.flatten()"), contains("370402"))
                .body(ofMine("demonstration"), contains(true))
                .body(ofMine("closesAt"), contains(closes.substring(0, 10) + "T10:00:00Z"));
        page.locator("tr:has-text('" + name + "') button").click();
        page.locator("dialog .button.danger").click();
        page.locator("tr:has-text('" + name + "') :text('已结束')").waitFor();
        round().body(ofMine("closedAt"), contains(notNullValue()));
    }

    void assignsAnIndicator(Page page) {
        page.getByText("新增分工").click();
        page.locator("form.card select").first().selectOption("tax-bureau");
        page.locator("input[value='enforcing-contracts']").check();
        page.locator("input[value='370402']").check();
        page.getByText("保存分工").click();
        page.locator(":text('新增 1 项')").waitFor();
        assignments().body("items.role", contains("responsible"), "items.endedAt", contains((Object) null));
        page.locator("tbody tr button").click();
        page.locator("dialog textarea").fill("试填");
        page.locator("dialog .button.danger").click();
        page.locator("tbody tr").waitFor(gone());
        assignments().body("items", empty());
    }

    /** What the assignments say stands in its row, and from there the way leads to its mailbox. */
    void findsADepartment(Page page) {
        Locator row = page.locator("tbody tr");
        row.waitFor();
        assertThat(row.textContent()).contains("区税务局", "纳税").doesNotContain("没有分工");
        get("/assignments?department=tax-bureau&status=active&size=100")
                .body("items.indicator", hasItem("paying-taxes"));
        row.locator("a[href*='/administration/mail']").first().click();
        page.locator("form.set option[value='tax-bureau']").waitFor(attached());
        assertThat(page.locator("form.set select").nth(1).inputValue()).isEqualTo("tax-bureau");
    }

    void setsAMailbox(Page page) {
        String address = name + "@example.org";
        page.locator("form.set select").first().selectOption("head");
        page.locator("form.set select").nth(1).selectOption("tax-bureau");
        page.getByLabel("邮箱地址").fill(address);
        page.locator("form.set button").click();
        page.locator("tr:has-text('" + address + "')").waitFor();
        get("/mail-addresses?size=100")
                .body("items.find { it.kind == 'head' && it.code == 'tax-bureau' }.address", equalTo(address));
        page.locator("tr:has-text('" + address + "') button").last().click();
        page.locator("dialog .button.danger").click();
        page.locator("tr:has-text('" + address + "')").waitFor(gone());
        get("/mail-addresses?size=100").body("items.findAll { it.address == '" + address + "' }", empty());
    }

    private ValidatableResponse round() {
        return get("/rounds?size=100&period=" + PERIOD);
    }

    private String ofMine(String property) {
        return "items.findAll { it.createdBy == '" + name + "' }." + property;
    }

    private ValidatableResponse assignments() {
        return get(ASSIGNMENTS.replace("/administration", ""));
    }

    private ValidatableResponse get(String path) {
        return given().spec(member).get("/api/v1" + path).then().statusCode(200);
    }

    private static Locator.WaitForOptions attached() {
        return new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED);
    }

    private static Locator.WaitForOptions gone() {
        return new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED);
    }
}
