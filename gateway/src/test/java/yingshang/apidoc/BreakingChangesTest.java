package yingshang.apidoc;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import yingshang.TestPostgres;
import yingshang.TestUpstreams;

/** Nobody's program breaks by an update: the document of the last release still holds. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestUpstreams.class)
class BreakingChangesTest {

    private static final Path RELEASED = Path.of("../docs/api/released.yaml");
    private static final String RELEASE = "contract.release";

    private static final String FILING = "/components/schemas/FilingView";
    private static final String SCORES = "/paths/~1api~1v1~1scores/get";

    private String served;
    private JsonNode present;

    @BeforeEach
    void read() throws IOException {
        served = given().get("/openapi").asString();
        present = new YAMLMapper().readTree(served);
    }

    @Test
    void the_released_document_still_holds() throws IOException {
        if (Boolean.getBoolean(RELEASE)) {
            Files.writeString(RELEASED, served);
        }
        assumeThat(RELEASED).as("there is no release yet").exists();
        JsonNode released = new YAMLMapper().readTree(Files.readString(RELEASED));
        assertThat(BreakingChanges.between(released, present))
                .as("Programs written against docs/api/released.yaml would break. Add instead of changing; or, if it is"
                        + " meant and the next release says so, -D" + RELEASE + "=true")
                .isEmpty();
    }

    @Test
    void what_was_taken_away_is_noticed() {
        assertThat(broken(document -> ((ObjectNode) document.get("paths")).remove("/api/v1/scores")))
                .containsExactly("GET /api/v1/scores is gone");
        assertThat(broken(document -> ((ArrayNode) document.at(SCORES + "/parameters")).remove(0)))
                .containsExactly("GET /api/v1/scores is not what it was");
        assertThat(broken(document -> ((ObjectNode) document.at(FILING + "/properties")).remove("round")))
                .contains("GET /api/v1/filings/{id} is not what it was");
    }

    @Test
    void what_became_something_else_is_noticed() {
        assertThat(broken(document -> ((ObjectNode) document.at(FILING + "/properties/period")).put("type", "integer")))
                .contains("GET /api/v1/filings/{id} is not what it was");
        assertThat(broken(document -> ((ArrayNode) document.at("/components/schemas/Role/enum")).remove(0)))
                .contains("POST /api/v1/accounts is not what it was");
    }

    @Test
    void what_is_asked_for_in_addition_is_noticed() {
        assertThat(broken(document -> ((ArrayNode) document.at(SCORES + "/parameters"))
                        .addObject()
                        .put("name", "more")
                        .put("in", "query")
                        .put("required", true)
                        .putObject("schema")
                        .put("type", "string")))
                .containsExactly("GET /api/v1/scores is not what it was");
    }

    @Test
    void what_is_added_breaks_nobody() {
        assertThat(broken(document -> {
                    ((ObjectNode) document.at(FILING + "/properties"))
                            .putObject("more")
                            .put("type", "string");
                    ((ArrayNode) document.at(SCORES + "/parameters"))
                            .addObject()
                            .put("name", "more")
                            .put("in", "query")
                            .putObject("schema")
                            .put("type", "string");
                }))
                .isEmpty();
    }

    private List<String> broken(Consumer<ObjectNode> change) {
        ObjectNode changed = present.deepCopy();
        change.accept(changed);
        return BreakingChanges.between(present, changed);
    }
}
