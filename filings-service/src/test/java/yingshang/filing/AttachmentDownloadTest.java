package yingshang.filing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import yingshang.As;
import yingshang.Given;
import yingshang.TestNeighbours;
import yingshang.TestPostgres;
import yingshang.evidence.Samples;

@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestNeighbours.class)
class AttachmentDownloadTest {

    private static final int LARGE = 20_000_000;
    private static final int AT_ONCE = 3;

    private final String region = Given.aRegion();
    private String path;

    @BeforeEach
    void a_draft() {
        String filing = Given.aDraft(Given.aRound(), region, Given.entries(20, 3));
        path = "/api/v1/filings/" + filing + "/attachments";
    }

    @Test
    void hands_a_file_out_to_be_saved_under_its_name_and_never_to_be_shown() {
        String id = attached(Samples.pdf(), "../证明 材料\r\nX: 1.pdf");
        Response got = filer().get(path + "/" + id);
        String digest = got.then().statusCode(200).extract().header("ETag");
        assertThat(got.header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"__ __X_ 1.pdf\"; filename*=UTF-8''"
                        + "%E8%AF%81%E6%98%8E%20%E6%9D%90%E6%96%99X_%201.pdf");
        assertThat(got.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(got.header("Content-Length")).isEqualTo(Integer.toString(Samples.pdf().length));
        assertThat(digest).matches("\"[0-9a-f]{64}\"");
        filer().header("If-None-Match", digest)
                .get(path + "/" + id)
                .then()
                .statusCode(304)
                .header("ETag", digest);
        filer().header("If-None-Match", "\"x\"").get(path + "/" + id).then().statusCode(200);
        filer().head(path + "/" + id).then().statusCode(200).header("ETag", digest);
        Stored.eventuallyNoCopies();
    }

    @Test
    void notices_that_a_file_is_not_the_one_that_was_taken() {
        String id = attached(Samples.pdf(), "a.pdf");
        Stored.damage(id);
        filer().get(path + "/" + id).then().statusCode(500).body("type", endsWith(":internal"));
        As.nobody()
                .get("/q/health/well")
                .then()
                .body("checks.find { it.name == 'evidence' }.data.damaged", greaterThan(0));
        Stored.eventuallyNoCopies();
    }

    @Test
    void who_reads_slowly_holds_no_connection_to_the_database_and_only_so_many_places() throws IOException {
        String id = attached(Arrays.copyOf(Samples.pdf(), LARGE), "a.pdf");
        List<Socket> slow = new ArrayList<>();
        try {
            for (int i = 0; i < AT_ONCE; i++) {
                slow.add(ask(path + "/" + id));
            }
            filer().get(path + "/" + id).then().statusCode(503).body("type", endsWith(":download-busy"));
            assertThat(Stored.held()).isZero();
            filer().get(path).then().statusCode(200).body("total", equalTo(1));
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
        Stored.eventuallyNoCopies();
        assertThat(filer().get(path + "/" + id).asByteArray()).hasSize(LARGE);
    }

    /** Asks for a file and reads no more of the answer than its first bytes. */
    private Socket ask(String target) throws IOException {
        Socket socket = new Socket();
        socket.setReceiveBufferSize(4096);
        socket.setSoTimeout(20_000);
        socket.connect(new java.net.InetSocketAddress(InetAddress.getLoopbackAddress(), RestAssured.port));
        String bearer = As.bearer(As.claims("reviewer", List.of("REVIEWER")));
        socket.getOutputStream()
                .write("GET %s HTTP/1.1\r\nHost: filings\r\nAuthorization: %s\r\n\r\n"
                        .formatted(target, bearer)
                        .getBytes(ISO_8859_1));
        assertThat(new String(socket.getInputStream().readNBytes(12), ISO_8859_1))
                .isEqualTo("HTTP/1.1 200");
        return socket;
    }

    private RequestSpecification filer() {
        return As.filer("filer", region).contentType("application/octet-stream");
    }

    private String attached(byte[] content, String name) {
        return filer().queryParam("name", name)
                .body(content)
                .post(path)
                .then()
                .statusCode(201)
                .extract()
                .path("attachment.id");
    }
}
