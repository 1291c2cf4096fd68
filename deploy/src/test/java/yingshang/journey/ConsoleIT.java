package yingshang.journey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.restassured.path.json.JsonPath;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Everybody looks at the public pages, at three widths. */
@ExtendWith(Demonstration.class)
class ConsoleIT {

    /** Address and a text that shows that its figures are there. */
    private static final Map<String, List<String>> PAGES = Map.of(
            "overview", List.of("/", "各地区各项指标得分"),
            "overview-en", List.of("/?lang=en&region=370303&against=edition", "Against the last published edition"),
            "indicator", List.of("/indicators/getting-electricity?region=370303", "二级指标与办理情形"),
            "indicators", List.of("/indicators", "企业全生命周期"),
            "targets", List.of("/targets", "已达成"),
            "targets-table", List.of("/targets?view=table&region=370303", "完成度"),
            "reductions", List.of("/reductions", "个情形可与基期相比"),
            "services", List.of("/services", "按清单和类别"),
            "editions", List.of("/editions", "第 1 期"),
            "edition", List.of("/editions/1", "各地区得分与位次"));

    @BeforeAll
    static void there_is_a_browser() {
        Eye.require();
    }

    @Test
    void everybody_can_read_the_public_pages_at_three_widths(Demonstration.Suite suite) {
        try (Eye eye = new Eye(suite.url())) {
            for (int width : Eye.WIDTHS) {
                try (BrowserContext window = eye.window(width)) {
                    PAGES.forEach((name, wanted) -> {
                        try (Page page = eye.open(window, wanted.get(0))) {
                            eye.look(page, name, wanted.get(1));
                        }
                    });
                }
            }
            assertThat(eye.faults()).isEmpty();
        }
    }

    @Test
    void the_overview_compares_a_region_with_what_was_published_last(Demonstration.Suite suite) {
        try (Eye eye = new Eye(suite.url());
                BrowserContext window = eye.window(1280);
                Page page = eye.open(window, "/?region=370303&period=2021-S1&against=edition")) {
            Locator chart = page.locator("figure:has(.against)");
            String edition =
                    chart.locator("option[value=edition]").textContent().replaceAll("\\D", "");
            chart.getByText("表格").click();
            String shown = chart.locator("tr:has-text('获得电力') td").nth(1).textContent();
            assertThat(new BigDecimal(shown.trim())).isEqualByComparingTo(published(suite, edition));
            assertThat(chart.locator("thead").textContent()).contains("第 " + edition + " 期");
            chart.locator("select").selectOption("");
            chart.locator("h3:text('与上期')").waitFor();
            assertThat(page.url()).doesNotContain("against");
            assertThat(eye.faults()).isEmpty();
        }
    }

    /** The score of the same period, or of the newest of an edition that somebody published of others meanwhile. */
    private static BigDecimal published(Demonstration.Suite suite, String edition) {
        String path = "/api/v1/editions/" + edition;
        List<String> periods = read(suite, path).getList("periods");
        String period = periods.contains("2021-S1") ? "2021-S1" : Collections.max(periods);
        String electricity = read(suite, path + "/scores?region=370303&kind=indicator&period=" + period)
                .getString("items.find { it.node == 'getting-electricity' }.score");
        return new BigDecimal(electricity).setScale(2, RoundingMode.HALF_UP);
    }

    private static JsonPath read(Demonstration.Suite suite, String path) {
        return given().baseUri(suite.url())
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    @Test
    void on_a_phone_the_header_is_low_and_its_menu_works_by_keys(Demonstration.Suite suite) {
        try (Eye eye = new Eye(suite.url());
                BrowserContext window = eye.window(390);
                Page page = eye.open(window, "/indicators/getting-electricity?region=370303&lang=en")) {
            eye.look(page, "indicator-en", "Metrics and scenarios");
            Locator opener = page.locator("header .opener");
            assertThat(page.locator("header").boundingBox().height).isLessThan(120);
            opener.press("Enter");
            eye.look(page, "menu-en", "Metrics and scenarios");
            assertThat(opener.getAttribute("aria-expanded")).isEqualTo("true");
            opener.press("Escape");
            assertThat(page.getByText("Reductions").isVisible()).isFalse();
            opener.press("Enter");
            page.getByText("Reductions").press("Enter");
            page.waitForURL("**/reductions**");
            assertThat(opener.getAttribute("aria-expanded")).isEqualTo("false");
            page.setViewportSize(1280, 900);
            page.navigate(suite.url() + "/indicators/getting-electricity?region=370303&lang=en");
            eye.look(page, "indicator-en", "Metrics and scenarios");
            assertThat(eye.faults()).isEmpty();
        }
    }
}
