package yingshang.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** The form of a filing as a clerk uses it. */
final class FilingSheet {

    private static final Pattern FORM = Pattern.compile(".*/filing/[0-9a-f-]{36}");
    private static final String PASTE = """
            (field, text) => {
              const clipboardData = new DataTransfer();
              clipboardData.setData("text/plain", text);
              field.focus();
              field.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
            }""";

    private final Page page;

    FilingSheet(Page page) {
        this.page = page;
    }

    /** Begins the filing of an indicator that is due. */
    void begin(String indicator) {
        page.locator("tr:has-text('" + indicator + "') button:has-text('开始填报')").click();
        page.waitForURL(FORM);
        page.locator(".sheet").waitFor();
    }

    String filing() {
        return page.url().replaceFirst(".*/", "");
    }

    private Locator row(String scenario) {
        return page.locator("tr[data-scenario='" + scenario + "']");
    }

    private Locator cell(String scenario) {
        return row(scenario).locator(".value input");
    }

    void type(String scenario, String value) {
        cell(scenario).fill(value);
    }

    /** Presses a key, or types characters, wherever the focus is. */
    void press(String keys) {
        if (keys.length() > 2) {
            page.keyboard().press(keys);
        } else {
            page.keyboard().type(keys);
        }
    }

    /** Pastes what a spreadsheet program puts on the clipboard. */
    void paste(String scenario, String block) {
        cell(scenario).evaluate(PASTE, block);
    }

    void justify(String scenario, String why) {
        row(scenario).locator(".why input").fill(why);
    }

    /** Says why wherever the rules ask and nothing is said yet. */
    void justifyWhateverIsAsked(String why) {
        Locator asked = page.locator(".why input.asked");
        while (asked.count() > 0) {
            asked.first().fill(why);
        }
    }

    void awaitFinding(String scenario, String rule) {
        row(scenario)
                .locator("xpath=following-sibling::tr[1]")
                .locator("[data-rule='" + rule + "']")
                .waitFor();
    }

    String value(String scenario) {
        return cell(scenario).inputValue();
    }

    boolean isOpen(String scenario) {
        return cell(scenario).isEnabled();
    }

    /** Waits until the page says where what is typed is. */
    void await(String state) {
        page.locator(".save[data-state='" + state + "']").waitFor();
    }

    void reload() {
        page.reload();
        page.locator(".sheet").waitFor();
        page.waitForLoadState(LoadState.NETWORKIDLE);
    }

    void attach(String scenario, String name, String content) {
        choose(row(scenario).locator("input[type=file]"), name, content.getBytes(StandardCharsets.US_ASCII));
        page.locator(".files a:has-text('" + name + "')").waitFor();
    }

    /** Removes evidence by keyboard, which is asked about first. */
    void detach(String name) {
        Locator remove = page.locator(".files li:has-text('" + name + "') button");
        remove.press("Enter");
        page.locator("dialog:has-text('" + name + "')").waitFor();
        page.keyboard().press("Escape");
        page.locator("dialog").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        remove.press("Enter");
        page.locator("dialog:has-text('" + name + "') button.danger").press("Enter");
        remove.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }

    static void choose(Locator field, String name, byte[] content) {
        field.setInputFiles(new FilePayload(name, "application/octet-stream", content));
    }
}
