package yingshang.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static yingshang.Deliveries.aValid;
import static yingshang.Deliveries.deliver;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import yingshang.As;
import yingshang.EmptyResults;
import yingshang.TestPostgres;
import yingshang.publication.recomputation.Digests;
import yingshang.scoring.ScoringService;

@QuarkusTest
@WithTestResource(TestPostgres.class)
class EditionFilesTest {

    private static final String SCORES = "/api/v1/editions/1/files/scores.csv";

    @Inject
    EmptyResults empty;

    @Inject
    ScoringService scoring;

    private byte[] whole;
    private String tag;

    @BeforeEach
    void publish() {
        empty.now();
        deliver(aValid("370306", "getting-electricity.time.standard-case", "day", "2021-S1", 133));
        scoring.scoreChanges("test");
        Editions.published("2021-S1");
        whole = caller().get(SCORES).asByteArray();
        tag = "\"" + Digests.sha256(whole) + "\"";
    }

    @Test
    void are_served_with_their_digest_as_a_strong_tag() {
        Response answer = caller().get(SCORES);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.header("ETag")).isEqualTo(tag);
        assertThat(answer.header("Repr-Digest"))
                .isEqualTo("sha-256=:"
                        + Base64.getEncoder().encodeToString(HexFormat.of().parseHex(Digests.sha256(whole))) + ":");
        assertThat(answer.header("Content-Length")).isEqualTo(String.valueOf(whole.length));
        assertThat(answer.contentType()).isEqualTo("text/csv;charset=UTF-8");
        assertThat(answer.header("Cache-Control")).isEqualTo("public, max-age=31536000, immutable");
        assertThat(answer.header("Accept-Ranges")).isEqualTo("bytes");
        assertThat(answer.header("Last-Modified")).endsWith("GMT");
    }

    @Test
    void are_not_sent_to_who_has_them() {
        for (String known : new String[] {tag, "\"other\", " + tag, "*"}) {
            caller().header("If-None-Match", known)
                    .get(SCORES)
                    .then()
                    .statusCode(304)
                    .header("ETag", tag);
        }
        String modified = caller().get(SCORES).header("Last-Modified");
        caller().header("If-Modified-Since", modified).get(SCORES).then().statusCode(304);
        caller().header("If-None-Match", "\"other\"")
                .header("If-Modified-Since", modified)
                .get(SCORES)
                .then()
                .statusCode(200);
    }

    @Test
    void are_sent_in_parts() {
        part("bytes=0-9", 0, 10);
        part("bytes=100-", 100, whole.length);
        part("bytes=-7", whole.length - 7, whole.length);
        part("bytes=" + (whole.length - 1) + "-" + whole.length * 2, whole.length - 1, whole.length);
    }

    @Test
    void are_not_sent_in_parts_that_they_do_not_have() {
        caller().header("Range", "bytes=" + whole.length + "-")
                .get(SCORES)
                .then()
                .statusCode(416)
                .header("Content-Range", "bytes */" + whole.length)
                .body("type", equalTo("urn:yingshang:problem:range-not-satisfiable"));
    }

    @Test
    void are_sent_whole_when_the_part_is_of_something_else_or_no_part() {
        whole(caller().header("Range", "bytes=0-9").header("If-Range", "\"other\""));
        whole(caller().header("Range", "bytes=0-1,5-6"));
        whole(caller().header("Range", "lines=0-1"));
        caller().header("Range", "bytes=0-9")
                .header("If-Range", tag)
                .get(SCORES)
                .then()
                .statusCode(206);
    }

    @Test
    void can_be_asked_about_without_being_sent() {
        for (RequestSpecification caller :
                new RequestSpecification[] {caller(), caller().header("Range", "bytes=0-9")}) {
            Response answer = caller.head(SCORES);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.header("Content-Length")).isEqualTo(String.valueOf(whole.length));
            assertThat(answer.header("ETag")).isEqualTo(tag);
            assertThat(answer.asByteArray()).isEmpty();
        }
        caller().header("If-None-Match", tag).head(SCORES).then().statusCode(304);
    }

    @Test
    void are_unknown_by_another_name() {
        for (String path : new String[] {"1/files/nothing.csv", "1/files/..%2Fscores.csv", "2/files/scores.csv"}) {
            caller().urlEncodingEnabled(false)
                    .get("/api/v1/editions/" + path)
                    .then()
                    .statusCode(404);
        }
    }

    @Test
    void an_edition_itself_is_not_sent_to_who_has_it() {
        String version = caller().get("/api/v1/editions/1").header("ETag");
        assertThat(version).matches("\"[0-9a-f]{64}\"");
        caller().header("If-None-Match", version)
                .get("/api/v1/editions/1")
                .then()
                .statusCode(304);
        caller().get("/api/v1/editions/1/files/manifest.json")
                .then()
                .header("ETag", version)
                .contentType(startsWith("application/json"));
    }

    private void part(String range, int from, int to) {
        Response answer = caller().header("Range", range).get(SCORES);
        assertThat(answer.statusCode()).as(range).isEqualTo(206);
        assertThat(answer.header("Content-Range")).isEqualTo("bytes " + from + "-" + (to - 1) + "/" + whole.length);
        assertThat(answer.asByteArray()).isEqualTo(Arrays.copyOfRange(whole, from, to));
    }

    private void whole(RequestSpecification caller) {
        Response answer = caller.get(SCORES);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.asByteArray()).isEqualTo(whole);
    }

    private static RequestSpecification caller() {
        return As.nobody().header("Accept", "*/*");
    }
}
