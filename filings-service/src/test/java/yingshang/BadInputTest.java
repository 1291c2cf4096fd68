package yingshang;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever comes is answered with what is wrong with it, and never with 5xx. Places in the paths are filled in. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestNeighbours.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadInputTest {

    private static final String JSON = "application/json";
    private static final String LARGE = " ".repeat(2_200_000);

    private final String region = Given.aRegion();
    private String round;
    private String filing;
    private String attachment;

    /** One for all: as everything is refused, nothing changes it. */
    @BeforeEach
    void a_draft_with_an_attachment() {
        if (attachment != null) {
            return;
        }
        round = Given.aRound();
        filing = Given.aDraft(round, region, Given.entries(20, 3));
        attachment = Take.attachment(filing, region).statusCode(201).extract().path("attachment.id");
    }

    @ParameterizedTest
    @CsvSource({
        "GET, filings/{filing}/attachments?page=-1, 400, invalid-request",
        "GET, filings/{filing}/attachments?page=x, 400, http-400",
        "GET, filings/{filing}/attachments?size=101, 400, invalid-request",
        "GET, filings/{filing}/attachments?sort=name, 400, invalid-request",
        "GET, filings/nothing/attachments, 400, http-400",
        "GET, filings/{nobody}/attachments, 404, filing-not-found",
        "GET, filings/{filing}/attachments/nothing, 400, http-400",
        "GET, filings/{filing}/attachments/{nobody}, 404, attachment-not-found",
        "GET, filings/{nobody}/attachments/{attachment}, 404, filing-not-found",
        "GET, filings/{filing}/attachments/{attachment}?download=1, 400, invalid-request",
        "DELETE, filings/{filing}/attachments/nothing, 400, http-400",
        "GET, rounds/nothing/template, 400, http-400",
        "GET, rounds/{nobody}/template, 404, round-not-found",
        "GET, rounds/{round}/template?language=fr, 400, invalid-request",
        "GET, rounds/{round}/template?format=csv, 400, invalid-request",
        "GET, rounds/{round}/template?region=%00, 404, nothing-to-file",
        "GET, rounds/{round}/template?indicator=%00, 404, nothing-to-file",
        "GET, rounds/{round}/template?region=370300, 404, nothing-to-file",
        "GET, extensions?round=nothing, 400, http-400",
        "GET, extensions?region=%00, 400, invalid-request",
        "GET, extensions?status=open, 400, invalid-request",
        "GET, extensions?page=99999999999, 400, http-400",
        "GET, extensions?sort=until, 400, invalid-request",
        "GET, extensions/nothing, 400, http-400",
        "GET, extensions/{nobody}, 404, extension-not-found",
        "DELETE, extensions/{nobody}, 405, http-405",
        "GET, reform-measures?status=done, 400, invalid-request",
        "GET, reform-measures?light=blue, 400, invalid-request",
        "GET, reform-measures?set=0, 400, invalid-request",
        "GET, reform-measures?document=%00, 400, invalid-request",
        "GET, reform-measures?department=%00, 400, invalid-request",
        "GET, reform-measures?role=owner, 400, invalid-request",
        "GET, reform-measures?sort=due, 400, invalid-request",
        "GET, reform-measures/nothing, 400, http-400",
        "GET, reform-measures/{nobody}, 404, reform-measure-not-found",
        "GET, reform-measures/{nobody}/events, 404, reform-measure-not-found",
        "GET, reform-measures/{nobody}/attachments, 404, reform-measure-not-found",
        "GET, reform-effects?measure=nothing, 400, http-400",
        "GET, reform-effects?movement=up, 400, invalid-request",
        "GET, reform-effects?demonstration=1, 400, invalid-request",
        "GET, reform-bulletins?region=%00, 400, invalid-request",
        "GET, reform-bulletins/{nobody}, 404, reform-bulletin-not-found",
        "GET, reform-bulletins/{nobody}/rows?by=week, 400, invalid-request",
        "DELETE, reform-measures/{nobody}, 405, http-405",
    })
    void an_address_that_does_not_fit(String method, String path, int status, String problem) {
        Response answer = filer().request(method, place(path));
        isProblem(answer, status, problem);
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void a_body_that_does_not_fit(String path, String type, String body, int status, String problem) {
        RequestSpecification sender =
                path.startsWith("reviews") ? As.reviewer() : path.contains("/decision") ? As.taskForce() : filer();
        String method = path.contains("/scenarios") ? "PUT" : "POST";
        Response answer = sender.contentType(type)
                .body(place(body).getBytes(StandardCharsets.UTF_8))
                .request(method, place(path));
        isProblem(answer, status, problem);
    }

    static List<Arguments> bodies() {
        List<Arguments> all = new ArrayList<>();
        links(all);
        attachments(all);
        adoptions(all);
        bulk(all);
        reform(all);
        extensions(all);
        decisions(all);
        return all;
    }

    private static void links(List<Arguments> all) {
        String path = "filings/{filing}/attachments/{attachment}/scenarios";
        everyJson(all, path);
        unreadable(all, path, "{\"scenarios\":[1,{}]}", "{\"scenarios\":\"x\"}", "{\"scenarios\":[],\"more\":1}");
        invalid(all, path, "{\"scenarios\":null}", "{\"scenarios\":[null]}");
        invalid(all, path, "{\"scenarios\":[\"" + "x".repeat(201) + "\"]}");
        all.add(Arguments.of(path, JSON, "{\"scenarios\":[\"\\u0000\"]}", 422, "evidence-scenario"));
        all.add(Arguments.of(path + "?name=x", JSON, "{\"scenarios\":[]}", 400, "invalid-request"));
    }

    private static void attachments(List<Arguments> all) {
        String path = "filings/{filing}/attachments";
        String pdf = "application/pdf";
        all.add(Arguments.of(path, pdf, "%PDF-1.7 ", 400, "invalid-request"));
        all.add(Arguments.of(path + "?name=%20", pdf, "%PDF-1.7 ", 400, "invalid-request"));
        all.add(Arguments.of(path + "?name=" + "x".repeat(1001), pdf, "%PDF-1.7 ", 400, "invalid-request"));
        all.add(Arguments.of(path + "?name=a&scenario=" + "x".repeat(201), pdf, "%PDF-1.7 ", 400, "invalid-request"));
        all.add(Arguments.of(path + "?name=a&scenario=%00", pdf, "%PDF-1.7 ", 422, "evidence-scenario"));
        all.add(Arguments.of(path + "?name=a&nmae=a", pdf, "%PDF-1.7 ", 400, "invalid-request"));
        all.add(Arguments.of(path + "?name=a", pdf, "", 400, "upload-empty"));
        all.add(Arguments.of(path + "?name=a", JSON, "{}", 415, "evidence-type"));
        all.add(Arguments.of("filings/{nobody}/attachments?name=a", pdf, "%PDF-1.7 ", 404, "filing-not-found"));
        all.add(Arguments.of("filings/nothing/attachments?name=a", pdf, "%PDF-1.7 ", 400, "http-400"));
    }

    private static void adoptions(List<Arguments> all) {
        String path = "filings/{filing}/adoptions";
        everyJson(all, path);
        unreadable(all, path, "{\"upload\":\"x\",\"statistic\":\"mean\"}", "{\"upload\":1,\"statistic\":\"mean\"}");
        unreadable(all, path, "{\"upload\":\"{nobody}\",\"statistic\":\"mode\"}");
        invalid(all, path, "{\"upload\":\"{nobody}\"}", "{\"statistic\":\"mean\"}");
        String good = "{\"upload\":\"{nobody}\",\"statistic\":\"mean\"}";
        all.add(Arguments.of(path, JSON, good, 404, "case-upload-not-found"));
        all.add(Arguments.of(path + "?force=true", JSON, good, 400, "invalid-request"));
        all.add(Arguments.of("filings/nothing/adoptions", JSON, good, 400, "http-400"));
    }

    private static void reform(List<Arguments> all) {
        String reports = "reform-measures/{nobody}/reports";
        everyJson(all, reports);
        unreadable(all, reports, "{\"text\":\"x\",\"reached\":\"soon\"}", "{\"text\":\"x\",\"evidence\":[\"y\"]}");
        invalid(all, reports, "{\"text\":\" \"}", "{\"text\":\"\\u0000\"}", "{\"text\":\"x\",\"evidence\":[null]}");
        all.add(Arguments.of(reports, JSON, "{\"text\":\"x\"}", 404, "reform-measure-not-found"));
        all.add(Arguments.of(reports + "?done=true", JSON, "{\"text\":\"x\"}", 400, "invalid-request"));
        String claim = "reform-measures/{nobody}/claim";
        everyJson(all, claim);
        invalid(all, claim, "{\"text\":\"x\"}", "{\"text\":\"x\",\"evidence\":[]}");
        all.add(Arguments.of(
                claim, JSON, "{\"text\":\"x\",\"evidence\":[\"{nobody}\"]}", 404, "reform-measure-not-found"));
    }

    private static void bulk(List<Arguments> all) {
        String path = "reviews/bulk-acceptance";
        everyJson(all, path);
        unreadable(all, path, seen("\"x\"", "1"), seen("\"{filing}\"", "\"x\""), seen("\"{filing}\"", "99999999999"));
        unreadable(all, path, "{\"filings\":{}}", "{\"filings\":[\"{filing}\"]}");
        invalid(all, path, seen("null", "1"), seen("\"{filing}\"", "0"), seen("\"{filing}\"", "-1"));
        invalid(all, path, "{\"filings\":[null]}", "{\"filings\":null}");
        all.add(Arguments.of(path + "?all=true", JSON, seen("\"{filing}\"", "1"), 400, "invalid-request"));
    }

    private static void extensions(List<Arguments> all) {
        String path = "rounds/{round}/extensions";
        everyJson(all, path);
        String good = extension("{region}", "2100-01-01T00:00:00Z", "x");
        unreadable(all, path, extension("{region}", "tomorrow", "x"), extension("{region}", "2100-01-01", "x"));
        unreadable(all, path, good.replace("\"reason\"", "\"why\""));
        invalid(
                all,
                path,
                extension("{region}", "2100-01-01T00:00:00Z", " "),
                extension("../x", "2100-01-01T00:00:00Z", "x"));
        invalid(all, path, extension("{region}", "2100-01-01T00:00:00Z", "\\u0000"));
        invalid(all, path, extension("{region}", "2100-01-01T00:00:00Z", "x".repeat(2001)));
        all.add(Arguments.of("rounds/nothing/extensions", JSON, good, 400, "http-400"));
        all.add(Arguments.of(path + "?until=x", JSON, good, 400, "invalid-request"));
        all.add(Arguments.of("rounds/{nobody}/extensions", JSON, good, 404, "round-not-found"));
        all.add(Arguments.of(path, JSON, extension("370300", "2100-01-01T00:00:00Z", "x"), 403, "other-region"));
    }

    private static void decisions(List<Arguments> all) {
        String path = "extensions/{nobody}/decision";
        everyJson(all, path);
        unreadable(all, path, "{\"decision\":\"maybe\"}", "{\"decision\":\"grant\",\"until\":\"tomorrow\"}");
        invalid(all, path, "{\"decision\":\"refuse\",\"reason\":\"\\u0000\"}", "{\"decision\":null}");
        all.add(Arguments.of(path, JSON, "{\"decision\":\"grant\"}", 404, "extension-not-found"));
        all.add(Arguments.of("extensions/nothing/decision", JSON, "{\"decision\":\"grant\"}", 400, "http-400"));
    }

    /** What no route that takes JSON takes. */
    private static void everyJson(List<Arguments> all, String path) {
        unreadable(all, path, "{", "[]", "\"x\"", "1", "{\"unheard\":1}", "[[[[[[[[[[");
        invalid(all, path, "", "null", "{}");
        all.add(Arguments.of(path, "text/csv", "a,b", 415, "http-415"));
        all.add(Arguments.of(path, JSON, LARGE, 413, "http-413"));
    }

    private static void unreadable(List<Arguments> all, String path, String... bodies) {
        List.of(bodies).forEach(body -> all.add(Arguments.of(path, JSON, body, 400, "unreadable-body")));
    }

    private static void invalid(List<Arguments> all, String path, String... bodies) {
        List.of(bodies).forEach(body -> all.add(Arguments.of(path, JSON, body, 400, "invalid-request")));
    }

    private static String seen(String id, String version) {
        return "{\"filings\":[{\"id\":%s,\"version\":%s}]}".formatted(id, version);
    }

    private static String extension(String where, String until, String reason) {
        return "{\"region\":\"%s\",\"indicator\":\"getting-electricity\",\"until\":\"%s\",\"reason\":\"%s\"}"
                .formatted(where, until, reason);
    }

    @ParameterizedTest
    @CsvSource({
        "POST, filings/{filing}/attachments?name=a",
        "GET, filings/{filing}/attachments",
        "GET, filings/{filing}/attachments/{attachment}",
        "DELETE, filings/{filing}/attachments/{attachment}",
    })
    void another_department_finds_nothing_and_others_may_not(String method, String path) {
        byte[] pdf = "%PDF-1.7 x".getBytes(StandardCharsets.US_ASCII);
        RequestSpecification other = As.department("x", "tax-bureau", List.of(region));
        isProblem(with(other, method, pdf).request(method, place(path)), 404, "filing-not-found");
        isProblem(with(As.role("x", "ADMIN"), method, pdf).request(method, place(path)), 403, "not-allowed");
        isProblem(with(As.nobody(), method, pdf).request(method, place(path)), 401, "not-signed-in");
    }

    @ParameterizedTest
    @CsvSource({"'\"7\"'", "x", "'W/\"2\"'", "'\"99999999999\"'", "'\"2'", "','"})
    void a_version_that_nobody_saw(String seen) {
        String path = place("filings/{filing}/attachments/{attachment}");
        isProblem(filer().header("If-Match", seen).delete(path), 412, "filing-changed");
        isProblem(
                filer().header("If-Match", seen).body("{\"scenarios\":[]}").put(path + "/scenarios"),
                412,
                "filing-changed");
    }

    @ParameterizedTest
    @CsvSource({
        "rounds/{round}/template, application/json",
        "filings/{filing}/attachments, application/xml",
        "extensions, text/html",
    })
    void a_form_that_cannot_be_given(String path, String wanted) {
        isProblem(filer().accept(wanted).get(place(path)), 406, "http-406");
    }

    private static RequestSpecification with(RequestSpecification sender, String method, byte[] body) {
        return method.equals("POST") ? sender.contentType("application/pdf").body(body) : sender;
    }

    private RequestSpecification filer() {
        return As.filer("filer", region).urlEncodingEnabled(false);
    }

    private String place(String text) {
        String filled = text.replace("{filing}", filing)
                .replace("{attachment}", attachment)
                .replace("{round}", round)
                .replace("{region}", region)
                .replace("{nobody}", UUID.randomUUID().toString());
        return text.matches("(filings|rounds|reviews|extensions|reform)\\b[^\\n]*") ? "/api/v1/" + filled : filled;
    }

    private static void isProblem(Response answer, int status, String problem) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.contentType()).isEqualTo("application/problem+json");
        assertThat(answer.<String>path("type")).isEqualTo("urn:yingshang:problem:" + problem);
    }
}
