package yingshang.routes;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yingshang.TestPostgres;
import yingshang.TestUpstreams;
import yingshang.Tokens;

/** Every route is attacked at the door with every role and with none; docs/access.md says who is let in. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestUpstreams.class)
class AccessTableTest {

    private static final Path FILE = Path.of("../docs/access.md");
    private static final String UPDATE = "access.update";
    private static final List<String> ROLES = List.of("DEPARTMENT", "REVIEWER", "TASK_FORCE", "EVALUATOR", "ADMIN");
    private static final String SOME = "00000000-0000-4000-8000-000000000000";

    /** A thousand requests of which only the status matters. */
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final Map<String, String> tokens = new LinkedHashMap<>();
    private final RouteTable table = new RouteTable();

    @BeforeEach
    void signIn() {
        ROLES.forEach(role -> tokens.put(role, role.equals("ADMIN") ? Tokens.admin() : Tokens.of(role)));
    }

    @Test
    void our_own_routes_let_in_whom_the_table_names_and_nobody_else() throws IOException {
        String file = Files.readString(FILE);
        String begin = "<!-- gateway -->\n";
        String end = "\n<!-- end of gateway -->";
        int from = file.indexOf(begin) + begin.length();
        int to = file.indexOf(end);
        String attacked = ownTable();
        if (Boolean.getBoolean(UPDATE)) {
            Files.writeString(FILE, file.substring(0, from) + attacked + file.substring(to));
            return;
        }
        assertThat(file.substring(from, to))
                .as(
                        "The routes let in others than docs/access.md says. If that is meant, run"
                                + " ./mvnw test -pl gateway -Dtest=AccessTableTest -D%s=true"
                                + " and commit the table with the change.",
                        UPDATE)
                .isEqualTo(attacked);
    }

    /** What a role may do is up to the service; that somebody has to be known at all is up to the door. */
    @ParameterizedTest
    @ValueSource(strings = {"filings-service", "indicators-service"})
    void what_is_not_open_passes_with_a_session_only(String service) throws IOException {
        List<String[]> rows = rows(service);
        assertThat(rows).isNotEmpty();
        SoftAssertions.assertSoftly(all -> rows.forEach(row -> {
            String method = row[0];
            String path = "/api/v1" + row[1];
            if (!table.passes(service, method, path)) {
                all.assertThat(status(null, method, real(path)))
                        .as(method + " " + path)
                        .isIn(404, 405);
                return;
            }
            boolean open = row[2].equals("yes");
            all.assertThat(status(null, method, real(path)))
                    .as("%s %s by nobody", method, path)
                    .isEqualTo(open ? 200 : 401);
            tokens.forEach((role, token) -> all.assertThat(status(token, method, real(path)))
                    .as("%s %s by %s", method, path, role)
                    .isEqualTo(200));
        }));
    }

    private List<String[]> rows(String service) throws IOException {
        JsonNode paths = new YAMLMapper()
                .readTree(Files.readString(Path.of("../docs/api/" + service + ".yaml")))
                .path("paths");
        String file = Files.readString(FILE);
        List<String[]> rows = new ArrayList<>();
        paths.properties().forEach(path -> path.getValue().properties().stream()
                .filter(method -> method.getValue().has("responses"))
                .forEach(method -> {
                    String route = method.getKey().toUpperCase(Locale.ROOT) + " "
                            + path.getKey().replace("/api/v1", "");
                    String begin = "| `" + route + "` |";
                    int at = file.indexOf(begin);
                    assertThat(at).as("row of " + route + " in " + FILE).isPositive();
                    boolean open = file.startsWith(" yes |", at + begin.length());
                    rows.add(new String[] {route.split(" ")[0], route.split(" ")[1], open ? "yes" : ""});
                }));
        return rows;
    }

    private String ownTable() throws IOException {
        JsonNode document = new ObjectMapper()
                .readTree(given().get("/q/openapi?format=json").asString());
        TreeMap<String, String> rows = new TreeMap<>();
        document.path("paths").properties().forEach(path -> path.getValue().properties().stream()
                .filter(method -> method.getValue().has("responses"))
                .forEach(method ->
                        rows.put(path.getKey() + " " + method.getKey(), row(method.getKey(), path.getKey()))));
        assertThat(rows).isNotEmpty();
        return "| route | nobody | " + String.join(" | ", ROLES) + " |\n| --- | --- |" + " --- |".repeat(ROLES.size())
                + "\n" + String.join("\n", rows.values());
    }

    private String row(String method, String path) {
        boolean open = letsIn(null, 401, method, path);
        String roles = ROLES.stream()
                .map(role -> letsIn(tokens.get(role), 403, method, path) ? " yes |" : " |")
                .collect(Collectors.joining());
        return "| `%s %s` |%s%s"
                .formatted(method.toUpperCase(Locale.ROOT), path.replace("/api/v1", ""), open ? " yes |" : " |", roles);
    }

    /** A parameter that no route knows keeps whoever is let in from doing anything. */
    private static boolean letsIn(String token, int refused, String method, String path) {
        int status = status(token, method.toUpperCase(Locale.ROOT), real(path) + "?access-table=1");
        assertThat(status).as(method + " " + path).isIn(400, refused);
        return status == 400;
    }

    private static int status(String token, String method, String path) {
        boolean withBody = !List.of("GET", "DELETE").contains(method);
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
                .method(method, withBody ? BodyPublishers.ofString("{}") : BodyPublishers.noBody());
        if (withBody) {
            request.header("Content-Type", "application/json");
        }
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        try {
            return CLIENT.send(request.build(), BodyHandlers.discarding()).statusCode();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static String real(String path) {
        return path.replaceAll("\\{[^}]+}", SOME);
    }
}
