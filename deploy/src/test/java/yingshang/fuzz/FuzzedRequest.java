package yingshang.fuzz;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;

/**
 * One request as it is sent.
 *
 * @param body null when none is sent
 */
record FuzzedRequest(String operation, String method, String target, Map<String, String> headers, String body) {

    private static final Duration LONGEST = Duration.ofSeconds(60);

    HttpRequest at(String base, String token) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + target))
                .timeout(LONGEST)
                .method(
                        method,
                        body == null
                                ? BodyPublishers.noBody()
                                : BodyPublishers.ofByteArray(body.getBytes(StandardCharsets.UTF_8)));
        headers.forEach(request::header);
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return request.build();
    }

    @Override
    public String toString() {
        String sent = body == null ? "" : " " + body.substring(0, Math.min(body.length(), 600));
        return operation + ": " + method + " " + target + " " + headers + sent;
    }
}
