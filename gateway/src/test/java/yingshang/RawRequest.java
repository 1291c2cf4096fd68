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
        return Integer.parseInt(send(written(method, target, headers), 64).split(" ")[1]);
    }

    /** The answer to a request with such a body, as written. */
    public static String answer(String method, String target, String body, String... headers) {
        return send(written(method, target, headers) + body, 16 * 1024);
    }

    /** The whole answer as it comes over the wire. */
    public static byte[] bytes(String method, String target, String... headers) {
        return sendForBytes(written(method, target, headers), 1 << 20);
    }

    private static String written(String method, String target, String... headers) {
        return method + " " + target + " HTTP/1.1\r\nHost: gateway\r\nConnection: close\r\n"
                + String.join(
                        "",
                        java.util.Arrays.stream(headers)
                                .map(header -> header + "\r\n")
                                .toList())
                + "\r\n";
    }

    private static String send(String request, int most) {
        return new String(sendForBytes(request, most), ISO_8859_1);
    }

    private static byte[] sendForBytes(String request, int most) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(ISO_8859_1));
            return socket.getInputStream().readNBytes(most);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
