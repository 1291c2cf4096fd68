package yingshang.routes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yingshang.TestPostgres;
import yingshang.TestUpstreams;

/** The allow-list and the documents of the services name the same routes. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestUpstreams.class)
class WholeDocumentTest {

    private static final Path DOCUMENTS = Path.of("../docs/api");

    /** What services say to each other; never through the gateway. */
    private static final List<String> INSIDE = List.of("/api/v1/intake/");

    private final RouteTable table = new RouteTable();

    @ParameterizedTest
    @ValueSource(strings = {"gateway", "indicators-service", "filings-service"})
    void every_route_that_passes_is_documented(String service) throws IOException {
        committed(service);
        JsonNode paths = new YAMLMapper()
                .readTree(RestAssured.get("/openapi").asString())
                .path("paths");
        assertThat(table.routes())
                .filteredOn(route -> route.service().equals(service))
                .isNotEmpty()
                .allSatisfy(route -> assertThat(paths.properties())
                        .as("documents of " + route)
                        .anyMatch(path -> route.leadsTo(path.getKey())
                                && path.getValue().has(route.method().toLowerCase(Locale.ROOT))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"gateway", "indicators-service", "filings-service"})
    void every_documented_route_passes(String service) throws IOException {
        for (Map.Entry<String, JsonNode> path : committed(service).path("paths").properties()) {
            boolean inside = INSIDE.stream().anyMatch(path.getKey()::startsWith);
            path.getValue().properties().stream()
                    .filter(entry -> entry.getValue().has("responses"))
                    .forEach(entry -> assertThat(
                                    table.passes(service, entry.getKey().toUpperCase(Locale.ROOT), path.getKey()))
                            .as(entry.getKey() + " " + path.getKey())
                            .isEqualTo(!inside));
        }
    }

    @Test
    void the_document_of_the_gateway_itself_is_packaged() {
        assertThat(RestAssured.get("/openapi").asString()).contains("/api/v1/tokens", "/api/v1/accounts/me");
    }

    private static JsonNode committed(String service) throws IOException {
        Path document = DOCUMENTS.resolve(service + ".yaml");
        return new YAMLMapper().readTree(Files.readString(document));
    }
}
