package yingshang.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import yingshang.As;
import yingshang.Given;
import yingshang.TestNeighbours;
import yingshang.TestPostgres;
import yingshang.evidence.HostileFiles;
import yingshang.evidence.Samples;

@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestNeighbours.class)
class AttachmentTest {

    private static final int MOST = 20_000_000;

    private final String region = Given.aRegion();
    private String filing;
    private String path;

    @BeforeEach
    void a_draft() {
        filing = Given.aDraft(Given.aRound(), region, Given.entries(20, 3));
        path = "/api/v1/filings/" + filing + "/attachments";
    }

    @Test
    void takes_every_kind_of_evidence_and_gives_it_back_byte_by_byte() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("application/pdf", Samples.pdf());
        files.put("application/ofd", Samples.ofd());
        files.put("image/png", Samples.picture("png"));
        files.put("image/jpeg", Samples.picture("jpg"));
        files.put("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Samples.xlsx());
        files.forEach((type, content) -> {
            String id = attach(content, "台账.html")
                    .statusCode(201)
                    .body("attachment.mediaType", equalTo(type), "attachment.size", equalTo(content.length))
                    .extract()
                    .path("attachment.id");
            Response got = filer().get(path + "/" + id);
            assertThat(got.asByteArray()).isEqualTo(content);
            assertThat(got.contentType()).startsWith(type);
        });
        filer().get(path)
                .then()
                .statusCode(200)
                .body("total", equalTo(5), "items.mediaType", equalTo(List.copyOf(files.keySet())));
    }

    @Test
    void refuses_what_is_no_evidence_however_it_is_called_and_keeps_nothing() {
        long before = Stored.objects();
        HostileFiles.all()
                .forEach((what, content) ->
                        attach(content, "report.pdf").statusCode(415).body("type", endsWith(":evidence-type")));
        attach(new byte[0], "report.pdf").statusCode(400).body("type", endsWith(":upload-empty"));
        filer().get(path).then().body("total", equalTo(0));
        assertThat(Stored.objects()).isEqualTo(before);
    }

    @Test
    void takes_twenty_megabytes_and_not_a_byte_more() {
        byte[] large = Arrays.copyOf(Samples.pdf(), MOST);
        attach(large, "large.pdf").statusCode(201).body("attachment.size", equalTo(MOST));
        attach(Arrays.copyOf(large, MOST + 1), "larger.pdf")
                .statusCode(413)
                .body("type", endsWith(":upload-too-large"));
    }

    @Test
    void bounds_the_number_and_the_size_of_what_a_filing_holds() {
        long before = Stored.objects();
        for (int i = 0; i < 5; i++) {
            attach(Samples.joined(Samples.pdf(), new byte[i]), "a.pdf").statusCode(201);
        }
        attach(Samples.picture("png"), "b.png").statusCode(409).body("type", endsWith(":evidence-full"));
        attach(Samples.pdf(), "a.pdf").statusCode(201);
        assertThat(Stored.objects()).isEqualTo(before + 5);
        a_draft();
        attach(Arrays.copyOf(Samples.pdf(), MOST), "1.pdf").statusCode(201);
        attach(Arrays.copyOf(Samples.pdf(), MOST - 1), "2.pdf").statusCode(201);
        attach(Arrays.copyOf(Samples.pdf(), MOST - 2), "3.pdf")
                .statusCode(409)
                .body("type", endsWith(":evidence-full"));
    }

    @Test
    void keeps_the_same_bytes_once_and_links_them_to_all_that_was_asked() {
        long before = Stored.objects();
        String id = attached(Samples.pdf(), "first.pdf", Given.TIME);
        attach(Samples.pdf(), "second.pdf", Given.PROCEDURES)
                .statusCode(201)
                .body("attachment.id", equalTo(id), "attachment.name", equalTo("first.pdf"))
                .body("attachment.scenarios", equalTo(List.of(Given.PROCEDURES, Given.TIME)));
        assertThat(Stored.objects()).isEqualTo(before + 1);
    }

    @Test
    void stands_for_the_scenarios_that_are_named_last() {
        String id = attached(Samples.pdf(), "a.pdf", Given.TIME);
        link(id, Given.PROCEDURES)
                .statusCode(200)
                .body("attachment.scenarios", equalTo(List.of(Given.PROCEDURES)), "version", equalTo(3));
        link(id).statusCode(200).body("attachment.scenarios", equalTo(List.of()));
        link(id, "paying-taxes.online.all").statusCode(422).body("type", endsWith(":evidence-scenario"));
        attach(Samples.xlsx(), "b.xlsx", "nothing")
                .statusCode(422)
                .body("detail", equalTo("nothing is no scenario of the filing's indicator."));
        filer().get(path).then().body("total", equalTo(1), "items[0].scenarios", equalTo(List.of()));
    }

    @Test
    void every_change_is_a_step_of_the_filing() {
        String seen = filer().get("/api/v1/filings/" + filing).header("ETag");
        String id = filer().header("If-Match", seen)
                .body(Samples.pdf())
                .post(path + "?name=a")
                .then()
                .statusCode(201)
                .body("version", equalTo(2))
                .header("Location", endsWith(path + "/" + attachment()))
                .extract()
                .path("attachment.id");
        filer().header("If-Match", seen).delete(path + "/" + id).then().statusCode(412);
        link(id, Given.TIME).statusCode(200);
        filer().delete(path + "/" + id).then().statusCode(200).body("attachment", nullValue(), "version", equalTo(4));
        filer().get("/api/v1/filings/" + filing + "/events")
                .then()
                .body("items.kind", equalTo(List.of("created", "attached", "attachment-linked", "attachment-removed")));
    }

    @Test
    void forgets_what_was_never_submitted() {
        long before = Stored.objects();
        String id = attached(Samples.pdf(), "a.pdf", Given.TIME);
        filer().delete(path + "/" + id).then().statusCode(200);
        filer().get(path + "/" + id).then().statusCode(404).body("type", endsWith(":attachment-not-found"));
        filer().delete(path + "/" + id).then().statusCode(404);
        assertThat(Stored.objects()).isEqualTo(before);
    }

    @Test
    void keeps_for_the_reviewer_what_was_submitted_and_then_taken_out() {
        String id = attached(Samples.pdf(), "a.pdf", Given.TIME);
        Given.submit(filing, region).statusCode(200);
        attach(Samples.xlsx(), "b.xlsx").statusCode(409).body("type", endsWith(":filing-status"));
        filer().delete(path + "/" + id).then().statusCode(409);
        giveBack();
        filer().delete(path + "/" + id).then().statusCode(200);
        filer().delete(path + "/" + id).then().statusCode(409).body("type", endsWith(":attachment-removed"));
        assertThat(As.reviewer().get(path + "/" + id).asByteArray()).isEqualTo(Samples.pdf());
        As.reviewer()
                .get(path)
                .then()
                .body("items[0].removedBy", equalTo("filer"), "items[0].removedAt", notNullValue());
        String again = attached(Samples.pdf(), "c.pdf");
        assertThat(again).isNotEqualTo(id);
        filer().delete(path + "/" + again).then().statusCode(200);
        assertThat(As.reviewer().get(path + "/" + id).asByteArray()).isEqualTo(Samples.pdf());
    }

    @Test
    void shows_other_departments_nothing_and_lets_others_read() {
        String id = attached(Samples.pdf(), "a.pdf");
        for (var stranger : List.of(
                As.department("x", "tax", List.of(region)), As.department("x", "power-supply", List.of("370300")))) {
            stranger.contentType("application/octet-stream");
            stranger.get(path).then().statusCode(404);
            stranger.get(path + "/" + id).then().statusCode(404);
            stranger.delete(path + "/" + id).then().statusCode(404);
            stranger.body(Samples.xlsx()).post(path + "?name=a").then().statusCode(404);
        }
        for (String role : List.of("REVIEWER", "TASK_FORCE", "EVALUATOR")) {
            As.role("reader", role).get(path + "/" + id).then().statusCode(200);
        }
        String other = Given.aDraft(Given.aRound(), region, Given.entries(20, 3));
        filer().get("/api/v1/filings/" + other + "/attachments/" + id).then().statusCode(404);
    }

    @Test
    void takes_nothing_when_the_round_is_closed_and_leaves_no_bytes_behind() {
        String round = Given.aRound();
        filing = Given.aDraft(round, region, Given.entries(20, 3));
        path = "/api/v1/filings/" + filing + "/attachments";
        long before = Stored.objects();
        As.taskForce().post("/api/v1/rounds/" + round + "/closure").then().statusCode(200);
        attach(Samples.pdf(), "a.pdf").statusCode(409);
        assertThat(Stored.objects()).isEqualTo(before);
        assertThat(Stored.orphans()).isZero();
    }

    @Test
    void a_correction_that_is_abandoned_brings_back_the_evidence_of_what_was_accepted() {
        String kept = attached(Samples.pdf(), "a.pdf", Given.TIME);
        Given.submit(filing, region).statusCode(200);
        Given.accept(filing).statusCode(201);
        filer().contentType("application/json")
                .body(Map.of("reason", "更正"))
                .post("/api/v1/filings/" + filing + "/correction")
                .then()
                .statusCode(200);
        filer().delete(path + "/" + kept).then().statusCode(200);
        attached(Samples.xlsx(), "b.xlsx", Given.PROCEDURES);
        filer().contentType("application/json")
                .body(Map.of("reason", "不再更正"))
                .post("/api/v1/filings/" + filing + "/correction/abandonment")
                .then()
                .statusCode(200);
        filer().get(path)
                .then()
                .body("items.name", equalTo(List.of("a.pdf", "b.xlsx")))
                .body("items[0].removedAt", nullValue(), "items[0].scenarios", equalTo(List.of(Given.TIME)))
                .body("items[1].removedAt", notNullValue(), "items[1].scenarios", equalTo(List.of()));
    }

    private String attachment() {
        return filer().get(path).path("items[0].id");
    }

    private void giveBack() {
        As.reviewer()
                .body(Map.of("decision", "return", "reason", "so"))
                .post("/api/v1/filings/" + filing + "/reviews")
                .then()
                .statusCode(201);
    }

    private RequestSpecification filer() {
        return As.filer("filer", region).contentType("application/octet-stream");
    }

    private String attached(byte[] content, String name, String... scenarios) {
        return attach(content, name, scenarios).statusCode(201).extract().path("attachment.id");
    }

    private ValidatableResponse attach(byte[] content, String name, String... scenarios) {
        return filer().queryParam("name", name)
                .queryParam("scenario", (Object[]) scenarios)
                .body(content)
                .post(path)
                .then();
    }

    private ValidatableResponse link(String id, String... scenarios) {
        return filer().contentType("application/json")
                .body(Map.of("scenarios", List.of(scenarios)))
                .put(path + "/" + id + "/scenarios")
                .then();
    }
}
