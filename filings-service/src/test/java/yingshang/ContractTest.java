package yingshang;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What this service promises its neighbours: the OpenAPI document that is committed. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestNeighbours.class)
class ContractTest {

    private static final Path COMMITTED = Path.of("../docs/api/filings-service.yaml");
    private static final String UPDATE = "contract.update";

    @Test
    void serves_the_document_that_is_committed() throws IOException {
        String served = document("yaml");
        if (Boolean.getBoolean(UPDATE)) {
            Files.createDirectories(COMMITTED.getParent());
            Files.writeString(COMMITTED, served);
        }
        assertThat(Files.exists(COMMITTED) ? Files.readString(COMMITTED) : "")
                .as(
                        "The API differs from docs/api. If that is meant, run"
                                + " ./mvnw test -pl filings-service -Dtest=ContractTest -D%s=true"
                                + " and commit the document with the change.",
                        UPDATE)
                .isEqualTo(served);
    }

    @Test
    void describes_every_operation_and_its_parameters() {
        operations().forEach((name, operation) -> {
            assertThat(operation.get("summary")).as("summary of " + name).isNotNull();
            assertThat((List<?>) operation.get("tags")).as("tags of " + name).hasSize(1);
            parameters(operation).forEach(parameter -> assertThat(parameter.get("description"))
                    .as("description of parameter %s of %s", parameter.get("name"), name)
                    .isNotNull());
        });
    }

    @Test
    void answers_every_refusal_with_a_problem_document() {
        Map<?, ?> problem = Map.of("$ref", "#/components/schemas/Problem");
        operations().forEach((name, operation) -> {
            Map<?, ?> responses = (Map<?, ?>) operation.get("responses");
            assertThat(responses.containsKey("default"))
                    .as("problems of " + name)
                    .isTrue();
            responses.forEach((status, response) -> {
                if (status.toString().matches("default|[45]..")) {
                    Map<?, ?> content = (Map<?, ?>) ((Map<?, ?>) response).get("content");
                    assertThat(content).as("%s of %s", status, name).hasSize(1);
                    assertThat(((Map<?, ?>) content.get("application/problem+json")).get("schema"))
                            .as("%s of %s", status, name)
                            .isEqualTo(problem);
                }
            });
        });
    }

    private static Map<String, Map<String, Object>> operations() {
        Map<String, Map<String, Map<String, Object>>> paths =
                JsonPath.from(document("json")).getMap("paths");
        Map<String, Map<String, Object>> operations = new TreeMap<>();
        paths.forEach((path, methods) ->
                methods.forEach((method, operation) -> operations.put(method + " " + path, operation)));
        assertThat(operations).isNotEmpty();
        return operations;
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> parameters(Map<String, Object> operation) {
        return (List<Map<String, Object>>) operation.getOrDefault("parameters", List.of());
    }

    private static String document(String format) {
        return given().queryParam("format", format)
                .when()
                .get("/openapi")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
