package yingshang;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/**
 * Every route of the OpenAPI document is called with every role and with none, and docs/access.md says who is let in. A
 * parameter that no route knows keeps whoever is let in from doing anything: the answer is 400.
 */
@QuarkusTest
@WithTestResource(TestPostgres.class)
class AccessTableTest {

    private static final Path FILE = Path.of("../docs/access.md");
    private static final String UPDATE = "access.update";
    private static final List<String> ROLES = List.of("DEPARTMENT", "REVIEWER", "TASK_FORCE", "EVALUATOR", "ADMIN");
    private static final String SOME = "00000000-0000-4000-8000-000000000000";
    private static final String UNKNOWN_PARAMETER = "access-table";

    /** A thousand requests of which only the status matters. */
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @ConfigProperty(name = "quarkus.application.name")
    String service;

    @Test
    void every_route_lets_in_whom_the_table_names_and_nobody_else() throws IOException {
        String file = Files.readString(FILE);
        String begin = "<!-- " + service + " -->\n";
        String end = "\n<!-- end of " + service + " -->";
        int from = file.indexOf(begin) + begin.length();
        int to = file.indexOf(end);
        assertThat(from).as("section of " + service + " in " + FILE).isBetween(begin.length(), to);
        String attacked = table();
        if (Boolean.getBoolean(UPDATE)) {
            Files.writeString(FILE, file.substring(0, from) + attacked + file.substring(to));
            return;
        }
        assertThat(file.substring(from, to))
                .as(
                        "The routes let in others than docs/access.md says. If that is meant, run ./mvnw test -pl %s"
                                + " -Dtest=AccessTableTest -D%s=true and commit the table with the change.",
                        service, UPDATE)
                .isEqualTo(attacked);
    }

    private static String table() throws IOException {
        JsonNode document =
                new ObjectMapper().readTree(given().get("/openapi?format=json").asString());
        TreeMap<String, String> rows = new TreeMap<>();
        document.path("paths").properties().forEach(path -> path.getValue().properties().stream()
                .filter(method -> method.getValue().has("responses"))
                .forEach(method -> rows.put(
                        path.getKey() + " " + method.getKey(),
                        row(method.getKey(), path.getKey(), method.getValue()))));
        assertThat(rows).isNotEmpty();
        return "| route | nobody | " + String.join(" | ", ROLES) + " |\n| --- | --- |" + " --- |".repeat(ROLES.size())
                + "\n" + String.join("\n", rows.values());
    }

    private static String row(String method, String path, JsonNode operation) {
        boolean open = letsIn(null, 401, method, path, operation);
        String roles = ROLES.stream()
                .map(role -> As.bearer("somebody", role))
                .map(bearer -> letsIn(bearer, 403, method, path, operation) ? " yes |" : " |")
                .collect(Collectors.joining());
        return "| `%s %s` |%s%s"
                .formatted(method.toUpperCase(Locale.ROOT), path.replace("/api/v1", ""), open ? " yes |" : " |", roles);
    }

    /** Whether the route lets them in; a refusal has to be {@code refused}. */
    private static boolean letsIn(String bearer, int refused, String method, String path, JsonNode operation) {
        String asked = path.replaceAll("\\{[^}]+}", SOME) + "?" + UNKNOWN_PARAMETER + "=1";
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + asked));
        Iterator<String> body = operation.path("requestBody").path("content").fieldNames();
        if (body.hasNext()) {
            String type = body.next();
            request.header("Content-Type", type.contains("*") ? "application/octet-stream" : type);
        }
        if (bearer != null) {
            request.header("Authorization", bearer);
        }
        boolean withBody = operation.has("requestBody");
        request.method(
                method.toUpperCase(Locale.ROOT), withBody ? BodyPublishers.ofString("{}") : BodyPublishers.noBody());
        int status = status(request.build());
        assertThat(status).as(method + " " + path).isIn(400, refused);
        return status == 400;
    }

    private static int status(HttpRequest request) {
        try {
            return CLIENT.send(request, BodyHandlers.discarding()).statusCode();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
