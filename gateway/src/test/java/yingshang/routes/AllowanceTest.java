package yingshang.routes;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yingshang.RawRequest;
import yingshang.TestPostgres;
import yingshang.TestUpstreams;
import yingshang.Tokens;

/** What single routes allow beyond the usual; in these tests usual are 1 MB and one second of silence. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestUpstreams.class)
class AllowanceTest {

    private static final int MEGABYTE = 1 << 20;
    private static final int SENT = 200_000;

    @Test
    void a_route_takes_as_much_as_it_says() throws Exception {
        post(new byte[2 * MEGABYTE]).statusCode(200).body("received", equalTo(2 * MEGABYTE));
        HttpResponse<String> streamed = stream(2 * MEGABYTE);
        assertThat(streamed.statusCode()).isEqualTo(200);
        assertThat(streamed.body()).contains("\"received\":" + 2 * MEGABYTE);
    }

    @Test
    void a_route_takes_no_byte_more() throws Exception {
        assertThat(RawRequest.status("POST", "/api/v1/uploads", "Content-Length: " + (2 * MEGABYTE + 1)))
                .isEqualTo(413);
        HttpResponse<String> streamed = stream(2 * MEGABYTE + 1);
        assertThat(streamed.statusCode()).isEqualTo(413);
        assertThat(streamed.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(streamed.body()).contains("urn:yingshang:problem:http-413");
    }

    @Test
    void the_gateways_own_resources_take_little() {
        assertThat(RawRequest.status("POST", "/api/v1/tokens", "Content-Length: 16385"))
                .isEqualTo(413);
        String chunk = "5000\r\n" + " ".repeat(0x5000) + "\r\n0\r\n\r\n";
        assertThat(RawRequest.answer(
                        "POST",
                        "/api/v1/tokens",
                        chunk,
                        "Content-Type: application/json",
                        "Transfer-Encoding: chunked"))
                .startsWith("HTTP/1.1 413")
                .contains("urn:yingshang:problem:http-413");
    }

    @Test
    void a_service_may_be_silent_for_as_long_as_its_route_says() {
        given().post("/api/v1/uploads/slow").then().statusCode(200);
    }

    @Test
    void a_service_that_reads_slowly_slows_the_sender_down() throws Exception {
        ByteBuffer piece = ByteBuffer.allocate(MEGABYTE);
        long taken = 0;
        try (SocketChannel sender = connect("/api/v1/uploads/unread", "Content-Length: " + 600L * MEGABYTE)) {
            sender.configureBlocking(false);
            long end = System.nanoTime() + 1_500_000_000L;
            while (System.nanoTime() < end) {
                taken += sender.write(piece.rewind());
            }
        }
        assertThat(taken).isBetween(1L, 64L * MEGABYTE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Content-Length: 1000|abcde", "Transfer-Encoding: chunked|5\r\nabcde\r\n"})
    void a_body_that_is_cut_off_is_not_passed_on_as_a_whole_one(String sent) throws Exception {
        int before = brokenBodies();
        try (SocketChannel sender = connect("/api/v1/uploads", sent.split("[|]")[0])) {
            sender.write(ByteBuffer.wrap(sent.split("[|]")[1].getBytes(ISO_8859_1)));
            Thread.sleep(500);
        }
        assertThat(brokenBodiesAfter(before)).isEqualTo(before + 1);
    }

    @Test
    void a_body_that_grew_too_large_is_not_passed_on_as_a_whole_one() throws Exception {
        int before = brokenBodies();
        stream(2 * MEGABYTE + 1);
        assertThat(brokenBodiesAfter(before)).isEqualTo(before + 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/uploads", "/api/v1/tokens"})
    void a_sender_that_stops_sending_is_given_up(String path) throws Exception {
        try (SocketChannel sender = connect(path, "Content-Type: application/json\r\nContent-Length: 1000")) {
            sender.write(ByteBuffer.wrap("{".getBytes(ISO_8859_1)));
            assertThat(answer(sender)).startsWith("HTTP/1.1 408").contains("urn:yingshang:problem:body-too-slow");
        }
    }

    @Test
    void nobody_sends_many_large_bodies_at_once() throws Exception {
        String token = Tokens.admin();
        List<SocketChannel> senders = new ArrayList<>();
        try {
            for (int i = 0; i < 4; i++) {
                SocketChannel sender = connect("/api/v1/uploads/unread", "Content-Length: " + SENT, token);
                sender.write(ByteBuffer.allocate(SENT));
                senders.add(sender);
            }
            Thread.sleep(300);
            try (SocketChannel fifth = connect("/api/v1/uploads/unread", "Content-Length: " + SENT, token)) {
                assertThat(answer(fifth))
                        .startsWith("HTTP/1.1 429")
                        .containsIgnoringCase("Retry-After: ")
                        .contains("urn:yingshang:problem:too-many-uploads");
            }
        } finally {
            for (SocketChannel sender : senders) {
                sender.close();
            }
        }
        Thread.sleep(300);
        assertThat(stream(1000).statusCode())
                .as("those that ended no longer count")
                .isEqualTo(200);
    }

    private static String answer(SocketChannel sender) throws IOException {
        return new String(sender.socket().getInputStream().readAllBytes(), ISO_8859_1);
    }

    private static int brokenBodiesAfter(int before) throws InterruptedException {
        for (int i = 0; i < 50 && brokenBodies() == before; i++) {
            Thread.sleep(100);
        }
        return brokenBodies();
    }

    private static SocketChannel connect(String path, String length) throws IOException {
        return connect(path, length, Tokens.admin());
    }

    private static SocketChannel connect(String path, String length, String token) throws IOException {
        SocketChannel sender =
                SocketChannel.open(new InetSocketAddress(InetAddress.getLoopbackAddress(), RestAssured.port));
        String head = "POST %s HTTP/1.1\r\nHost: gateway\r\nAuthorization: Bearer %s\r\n%s\r\n\r\n"
                .formatted(path, token, length);
        sender.write(ByteBuffer.wrap(head.getBytes(ISO_8859_1)));
        return sender;
    }

    private static int brokenBodies() {
        return RestAssured.get("/api/v1/regions").path("brokenBodies");
    }

    private static ValidatableResponse post(byte[] body) {
        return given().contentType("application/octet-stream")
                .body(body)
                .post("/api/v1/uploads")
                .then();
    }

    private static RequestSpecification given() {
        return RestAssured.given().auth().oauth2(Tokens.admin());
    }

    private static HttpResponse<String> stream(int length) throws IOException, InterruptedException {
        URI address = URI.create("http://127.0.0.1:" + RestAssured.port + "/api/v1/uploads");
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Authorization", "Bearer " + Tokens.admin())
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[length])))
                .build();
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .build()
                .send(request, BodyHandlers.ofString());
    }
}
