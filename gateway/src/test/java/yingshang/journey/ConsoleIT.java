package yingshang.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Walks the public pages in Chromium, {@code YINGSHANG_BROWSER} or {@code /usr/bin/chromium}: at three widths, with
 * axe-core, against a suite of its own with demonstration data, or {@code -Dconsole.url}. Pictures go to
 * {@code target/pages}.
 */
class ConsoleIT {

    private static final Path BROWSER = Path.of(System.getenv().getOrDefault("YINGSHANG_BROWSER", "/usr/bin/chromium"));
    private static final Path AXE = Path.of("src/main/webui/node_modules/axe-core/axe.min.js");
    private static final Path PICTURES = Path.of("target/pages");
    private static final List<Integer> WIDTHS = List.of(1280, 1920, 390);
    private static final List<String> SAFE = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    /** Address and a text that shows that its figures are there. */
    private static final Map<String, List<String>> PAGES = Map.of(
            "overview", List.of("/", "各地区各项指标得分"),
            "overview-en", List.of("/?lang=en&region=370303", "Scores by region and indicator"),
            "indicator", List.of("/indicators/getting-electricity?region=370303", "二级指标与办理情形"),
            "indicators", List.of("/indicators", "企业全生命周期"),
            "targets", List.of("/targets", "已达成"),
            "targets-table", List.of("/targets?view=table&region=370303", "完成度"),
            "reductions", List.of("/reductions", "个情形可与基期相比"),
            "services", List.of("/services", "按清单和类别"),
            "editions", List.of("/editions", "尚未发布"));

    private final List<String> faults = new ArrayList<>();

    @TempDir
    Path directory;

    @Test
    void everybody_can_read_the_public_pages_at_three_widths() throws Exception {
        boolean present = Files.isExecutable(BROWSER);
        if (!present) {
            System.out.println("!!! SKIPPED: the console was not looked at, for there is no browser at " + BROWSER
                    + ". Install chromium and fonts-noto-cjk, or set YINGSHANG_BROWSER.");
        }
        Assumptions.assumeTrue(present, "no browser at " + BROWSER);
        String named = System.getProperty("console.url");
        Launcher launcher = new Launcher(directory);
        try {
            if (named == null) {
                launcher.start("Demonstration data is loaded", "--demo");
            }
            walk(named == null ? launcher.url() : named);
        } finally {
            launcher.clear();
        }
        assertThat(faults).isEmpty();
    }

    private void walk(String url) throws IOException {
        Files.createDirectories(PICTURES);
        String axe = Files.readString(AXE);
        var options = new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
        try (Playwright playwright = Playwright.create(options);
                Browser browser = playwright
                        .chromium()
                        .launch(new BrowserType.LaunchOptions()
                                .setExecutablePath(BROWSER)
                                .setArgs(SAFE))) {
            for (int width : WIDTHS) {
                try (BrowserContext context = browser.newContext(
                        new Browser.NewContextOptions().setViewportSize(width, width < 800 ? 844 : 1080))) {
                    PAGES.forEach((name, page) -> look(context, url, name, width, page, axe));
                }
            }
        }
    }

    private void look(BrowserContext context, String url, String name, int width, List<String> wanted, String axe) {
        String where = name + " at " + width + ": ";
        try (Page page = context.newPage()) {
            page.onPageError(error -> faults.add(where + error));
            page.onConsoleMessage(message -> {
                if (message.type().equals("error")) {
                    faults.add(where + message.text());
                }
            });
            page.onRequest(request -> {
                if (!request.url().startsWith(url) && !request.url().startsWith("blob:")) {
                    faults.add(where + "asks for " + request.url());
                }
            });
            page.navigate(url + wanted.get(0));
            page.locator("main :text(\"" + wanted.get(1) + "\"):visible")
                    .first()
                    .waitFor();
            page.waitForLoadState(LoadState.NETWORKIDLE);
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(PICTURES.resolve(name + "-" + width + ".png"))
                    .setFullPage(true));
            if (!Boolean.TRUE.equals(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))) {
                faults.add(where + "is wider than the window");
            }
            page.evaluate(axe + ";0");
            ((List<?>) page.evaluate(
                            "axe.run({runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']}).then("
                                    + "found => found.violations.map(one => one.id + ' ' + one.nodes[0].html))"))
                    .forEach(violation -> faults.add(where + violation));
        }
    }
}
