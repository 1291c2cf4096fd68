package yingshang.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yingshang.journey.RunningSuite;

/**
 * Sends made-up requests for every operation, as every role and as nobody. 400 of them, or {@code -Dfuzz.requests};
 * to a suite of its own, or {@code -Dfuzz.url} with {@code -Dfuzz.password} of its administrator.
 */
class FuzzIT {

    private static final Pattern LEAK = Pattern.compile("\\bat [a-z]+(\\.[a-z]+)+\\.[A-Z]|Exception\\b|SQLSTATE"
            + "|java\\.(lang|util|sql)|org\\.(hibernate|postgresql)");
    private static final int SIGNED_IN_FOR = 200;

    private final ObjectMapper json = new ObjectMapper();
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final List<String> faults = new ArrayList<>();
    private final Map<Integer, Integer> statuses = new TreeMap<>();

    @TempDir
    Path directory;

    @Test
    void nothing_that_is_sent_makes_us_fail() throws Exception {
        try (RunningSuite suite = RunningSuite.ownOrNamed(directory)) {
            JsonNode document = json.readTree(
                    RestAssured.get(suite.url() + "/openapi?format=json").asString());
            Requests requests = new Requests(document, Long.getLong("fuzz.seed", 1));
            int count = Integer.getInteger("fuzz.requests", 400);
            assertThat(count).isGreaterThanOrEqualTo(requests.operations());
            List<String> tokens = List.of();
            for (int i = 0; i < count; i++) {
                if (i % SIGNED_IN_FOR == 0) {
                    tokens = suite.tokens();
                }
                send(suite.url(), requests, tokens.isEmpty() || i % 7 == 0 ? null : tokens.get(i % tokens.size()));
            }
        }
        System.out.println("fuzzed: " + statuses);
        assertThat(faults).isEmpty();
    }

    private void send(String url, Requests requests, String token) throws InterruptedException {
        FuzzedRequest made = requests.next();
        HttpRequest request = made.at(url, token);
        try {
            HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
            statuses.merge(answer.statusCode(), 1, Integer::sum);
            String type = answer.headers().firstValue("Content-Type").orElse("");
            if (answer.statusCode() >= 500) {
                faults.add(answer.statusCode() + " to " + made + "\n" + answer.body());
            } else if (type.contains("json") && answer.statusCode() < 300) {
                requests.learn(json.readTree(answer.body()));
            } else if (answer.statusCode() >= 400 && LEAK.matcher(answer.body()).find()) {
                faults.add("a leak to " + made + "\n" + answer.body());
            }
        } catch (JsonProcessingException broken) {
            faults.add("no JSON to " + made);
        } catch (IOException broken) {
            faults.add(broken + " to " + made);
        }
    }
}
