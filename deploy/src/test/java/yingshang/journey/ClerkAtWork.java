package yingshang.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;

/** A clerk in front of the filing desk, whose services die now and then. */
final class ClerkAtWork implements AutoCloseable {

    private static final int UNLIMITED = -1;
    private static final int BYTES_A_SECOND = 1000;

    private final Eye eye;
    private final BrowserContext window;
    private final Page upload;
    private final String filing;
    private Page page;
    private FilingSheet sheet;

    /** Begins the filing of an indicator, and has the page for spreadsheets open beside it. */
    ClerkAtWork(String url, String indicator) {
        eye = new Eye(url);
        window = eye.window(1280, "clerk", People.PASSWORD);
        page = eye.open(window, "/filing");
        sheet = new FilingSheet(page);
        sheet.begin(indicator);
        filing = sheet.filing();
        upload = eye.open(window, "/filing/upload");
        upload.locator("button:has-text('选择文件')").waitFor();
    }

    String filing() {
        return filing;
    }

    void types(String scenario, String value) {
        sheet.type(scenario, value);
    }

    /** Sends a spreadsheet over a line so slow that it is on its way for seconds. */
    void sends(FilledForm form) throws Exception {
        line(BYTES_A_SECOND);
        FilingSheet.choose(upload.locator(".drop input"), "month.xlsx", form.bytes());
        upload.locator(".going").waitFor();
    }

    void awaitSaved() {
        sheet.await("saved");
    }

    /**
     * The form says that there is no connection, and that nothing is lost; the spreadsheet, that it did not arrive.
     *
     * @param first the spreadsheet is on its way; otherwise the form is closed in the meantime
     */
    void isTold(boolean first) {
        sheet.await("offline");
        if (first) {
            upload.locator(":text('“month.xlsx”没有传完')").waitFor();
            line(UNLIMITED);
        } else {
            page.close();
        }
    }

    /**
     * The form goes on by itself where it was left.
     *
     * @param first in the page that is open, beside which the spreadsheet is sent again; otherwise in a new one
     */
    void goesOn(boolean first, String scenario, String value) {
        if (!first) {
            page = eye.open(window, "/filing/" + filing);
            sheet = new FilingSheet(page);
            assertThat(sheet.value(scenario)).isEqualTo(value);
        }
        awaitSaved();
        if (first) {
            upload.locator("button:has-text('重新发送')").click();
            upload.locator("button:has-text('写入 1 行')").click();
            upload.locator(":text('已写入 1 行')").waitFor();
        }
    }

    /** No script failed, whatever did not answer. */
    void sawNoOtherFaults() {
        assertThat(eye.faults()).allMatch(fault -> fault.contains("Failed to load resource"));
    }

    private void line(int bytesASecond) {
        JsonObject conditions = new JsonObject();
        conditions.addProperty("offline", false);
        conditions.addProperty("latency", 0);
        conditions.addProperty("downloadThroughput", UNLIMITED);
        conditions.addProperty("uploadThroughput", bytesASecond);
        CDPSession line = window.newCDPSession(upload);
        line.send("Network.enable");
        line.send("Network.emulateNetworkConditions", conditions);
    }

    @Override
    public void close() {
        eye.close();
    }
}
