package yingshang.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;

/**
 * Looks at pages in Chromium, {@code YINGSHANG_BROWSER} or {@code /usr/bin/chromium}, and remembers the faults it sees:
 * script errors, refusals of the Content-Security-Policy, requests to other origins, pages wider than the window, and
 * violations of WCAG 2.2 AA found by axe-core. Pictures go to {@code target/pages}.
 */
final class Eye implements AutoCloseable {

    private static final int PROJECTOR = 1920;
    static final List<Integer> WIDTHS = List.of(1280, PROJECTOR, 390);

    private static final Path BROWSER = Path.of(System.getenv().getOrDefault("YINGSHANG_BROWSER", "/usr/bin/chromium"));
    private static final Path AXE = Path.of("../gateway/src/main/webui/node_modules/axe-core/axe.min.js");
    private static final Path PICTURES = Path.of("target/pages");
    private static final List<String> SAFE = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final String url;
    private final Playwright playwright;
    private final Browser browser;
    private final String axe;
    private final List<String> faults = new ArrayList<>();

    /** Opens the browser; {@link #require} says whether there is one. */
    Eye(String url) {
        this.url = url;
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(BROWSER)
                        .setArgs(SAFE));
        try {
            Files.createDirectories(PICTURES);
            axe = Files.readString(AXE);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Skips the test, and says so loudly, where there is no browser; to be asked before a suite is started for it. */
    static void require() {
        boolean present = Files.isExecutable(BROWSER);
        if (!present) {
            System.out.println("!!! SKIPPED: the console was not looked at, for there is no browser at " + BROWSER
                    + ". Install chromium and fonts-noto-cjk, or set YINGSHANG_BROWSER.");
        }
        Assumptions.assumeTrue(present, "no browser at " + BROWSER);
    }

    /** A window of its own, with nobody signed in. */
    BrowserContext window(int width) {
        return browser.newContext(new Browser.NewContextOptions().setViewportSize(width, width < 800 ? 844 : 1080));
    }

    /** A window in which somebody has signed in. */
    BrowserContext window(int width, String account, String password) {
        BrowserContext context = window(width);
        var answer = context.request()
                .post(
                        url + "/api/v1/sessions",
                        RequestOptions.create().setData(Map.of("account", account, "password", password)));
        assertThat(answer.status()).as("sign-in of " + account).isEqualTo(201);
        context.addInitScript("localStorage.setItem('yingshang.signed-in', '1')");
        return context;
    }

    /** A page that is watched from now on. */
    Page open(BrowserContext window, String path) {
        Page page = window.newPage();
        page.onPageError(error -> faults.add(path + ": " + error));
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                faults.add(path + ": " + message.text());
            }
        });
        page.onRequest(request -> {
            if (!request.url().startsWith(url) && !request.url().startsWith("blob:")) {
                faults.add(path + " asks for " + request.url());
            }
        });
        page.navigate(url + path);
        return page;
    }

    /** Waits for a text that shows that the page is there, takes its picture and looks for faults. */
    void look(Page page, String name, String text) {
        page.locator("main :text(\"" + text + "\"):visible").first().waitFor();
        page.waitForLoadState(LoadState.NETWORKIDLE);
        int width = page.viewportSize().width;
        String where = name + " at " + width + ": ";
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(name + "-" + width + ".png"))
                .setFullPage(true));
        if (!Boolean.TRUE.equals(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))) {
            faults.add(where + "is wider than the window");
        }
        if (width == PROJECTOR) { // laid out as at 1280, which was looked at already
            return;
        }
        page.evaluate(axe + ";0");
        ((List<?>) page.evaluate("axe.run({runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']}).then("
                        + "found => found.violations.map(one => one.id + ' ' + one.nodes[0].html))"))
                .forEach(violation -> faults.add(where + violation));
    }

    List<String> faults() {
        return faults;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
