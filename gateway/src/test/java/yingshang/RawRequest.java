package yingshang;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;

/** Sends a request exactly as written; clients would tidy it. */
public final class RawRequest {

    private RawRequest() {}

    /** The status with which {@code target}, as written in the request line, is answered. */
    public static int status(String method, String target, String... headers) {
        String answer = send(method + " " + target + " HTTP/1.1\r\nHost: gateway\r\nConnection: close\r\n"
                + String.join(
                        "",
                        java.util.Arrays.stream(headers)
                                .map(header -> header + "\r\n")
                                .toList())
                + "\r\n");
        return Integer.parseInt(answer.split(" ")[1]);
    }

    private static String send(String request) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(ISO_8859_1));
            return new String(socket.getInputStream().readNBytes(64), ISO_8859_1);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
