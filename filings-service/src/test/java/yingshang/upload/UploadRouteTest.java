package yingshang.upload;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yingshang.As;
import yingshang.Given;
import yingshang.TestNeighbours;
import yingshang.TestPostgres;

/** Bodies as bad networks and bad people send them, over sockets of our own. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestNeighbours.class)
class UploadRouteTest {

    private static final Path DIRECTORY = Path.of("target/uploads");
    private static final String PROBE = "/api/v1/upload-probe";
    private static final String ANNOUNCED = "Content-Length: 1000";
    private static final String CHUNKED = "Transfer-Encoding: chunked";

    private final List<Socket> open = new ArrayList<>();

    @AfterEach
    void hang_up() {
        open.forEach(UploadRouteTest::close);
    }

    @Test
    void takes_a_file_larger_than_a_form_and_not_a_byte_more_than_the_route_says() {
        upload(UploadProbe.MOST).statusCode(200);
        upload(UploadProbe.MOST + 1).statusCode(413).body("type", endsWith(":upload-too-large"));
        upload(0).statusCode(400).body("type", endsWith(":upload-empty"));
    }

    @ParameterizedTest
    @ValueSource(strings = {ANNOUNCED, CHUNKED})
    void keeps_nothing_of_a_body_that_is_cut_off(String length) {
        for (int i = 0; i < 6; i++) {
            close(send(PROBE, length, length.equals(CHUNKED) ? "5\r\nabcde\r\n" : "abcde"));
        }
        Given.eventually("there is room again", () -> upload(1).extract().statusCode() == 200);
        Given.eventually("nothing is left", () -> DIRECTORY.toFile().list().length == 0);
    }

    @Test
    void lets_only_so_many_upload_at_once_and_cuts_off_who_sends_nothing() {
        for (int i = 0; i < 4; i++) {
            send(PROBE, ANNOUNCED, "a");
        }
        Given.eventually("all places are taken", () -> DIRECTORY.toFile().list().length == 4);
        upload(1).statusCode(503).header("Retry-After", notNullValue()).body("type", endsWith(":upload-busy"));
        Given.eventually("there is room again", () -> upload(1).extract().statusCode() == 200);
        Given.eventually("nothing is left", () -> DIRECTORY.toFile().list().length == 0);
    }

    @Test
    void cuts_off_who_drips() throws Exception {
        Socket slow = send(PROBE, ANNOUNCED, "");
        for (int i = 0; i < 200 && slow.getInputStream().available() == 0; i++) {
            slow.getOutputStream().write('a');
            Thread.sleep(50);
        }
        assertThat(answer(slow)).startsWith("HTTP/1.1 408");
        Given.eventually("nothing is left", () -> DIRECTORY.toFile().list().length == 0);
    }

    @Test
    void takes_two_megabytes_where_no_file_is_asked_for() {
        String much = "5000\r\n" + " ".repeat(0x5000) + "\r\n";
        assertThat(answer(send("/api/v1/rounds", CHUNKED, much.repeat(110) + "0\r\n\r\n")))
                .startsWith("HTTP/1.1 413")
                .contains("urn:yingshang:problem:http-413");
        assertThat(answer(send("/api/v1/rounds", "Content-Length: 2097153", "")))
                .startsWith("HTTP/1.1 413")
                .contains("urn:yingshang:problem:http-413");
    }

    @Test
    void takes_no_body_above_the_largest_of_all() {
        assertThat(answer(send(PROBE, "Content-Length: 629145601", ""))).startsWith("HTTP/1.1 413");
    }

    private static ValidatableResponse upload(int bytes) {
        return As.nobody()
                .contentType("application/octet-stream")
                .body(new byte[bytes])
                .post(PROBE)
                .then();
    }

    private Socket send(String path, String length, String body) {
        try {
            Socket socket = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port);
            open.add(socket);
            socket.setSoTimeout(20_000);
            String head = "POST %s HTTP/1.1\r\nHost: filings\r\nAuthorization: %s\r\nContent-Type: %s\r\n%s\r\n\r\n"
                    .formatted(
                            path,
                            As.bearer(As.claims("task-force", List.of("TASK_FORCE"))),
                            "application/json",
                            length);
            socket.getOutputStream().write((head + body).getBytes(ISO_8859_1));
            return socket;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String answer(Socket socket) {
        try {
            byte[] bytes = new byte[2000];
            int read = socket.getInputStream().readNBytes(bytes, 0, 15);
            Thread.sleep(300);
            read += socket.getInputStream()
                    .read(bytes, read, Math.min(socket.getInputStream().available(), 1900));
            return new String(bytes, 0, read, ISO_8859_1);
        } catch (IOException | InterruptedException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
