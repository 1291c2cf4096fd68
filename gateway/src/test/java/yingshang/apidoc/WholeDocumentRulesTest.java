package yingshang.apidoc;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import yingshang.TestPostgres;
import yingshang.TestUpstreams;

/** The document as a whole is one that any tool can read, and one that people can find their way in. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestUpstreams.class)
class WholeDocumentRulesTest {

    private JsonNode document;

    @BeforeEach
    void read() throws IOException {
        document =
                new ObjectMapper().readTree(given().get("/openapi?format=json").asString());
    }

    /** The schema is that of the OpenAPI Initiative (spec.openapis.org/oas/3.1/schema, Apache-2.0). */
    @Test
    void it_is_valid_by_the_official_schema() throws IOException {
        JsonSchema schema = officialSchema();
        assertThat(schema.validate(document)).isEmpty();
        ObjectNode broken = document.deepCopy();
        ((ObjectNode) broken.at("/paths/~1api~1v1~1tokens/post/responses")).put("200", "fine");
        assertThat(schema.validate(broken)).as("the schema sees faults").isNotEmpty();
    }

    @Test
    void everything_that_is_referred_to_is_there() {
        List<String> dangling = document.findValuesAsText("$ref").stream()
                .filter(reference -> document.at(reference.substring(1)).isMissingNode())
                .toList();
        assertThat(dangling).isEmpty();
    }

    /** Python and others know no classes of characters by name. */
    @Test
    void patterns_are_such_as_every_language_reads() {
        assertThat(document.findValuesAsText("pattern"))
                .isNotEmpty()
                .noneMatch(pattern -> pattern.contains("\\p") || pattern.contains("\\P"));
    }

    @Test
    void every_tag_is_described_in_both_languages_and_used() {
        Map<String, String> described = new HashMap<>();
        document.path("tags")
                .forEach(tag -> described.put(
                        tag.path("name").asText(), tag.path("description").asText()));
        List<String> used = document.path("paths").findValues("tags").stream()
                .map(tags -> tags.get(0).asText())
                .distinct()
                .toList();
        assertThat(described.keySet()).containsExactlyInAnyOrderElementsOf(used);
        assertThat(described)
                .as("tags are described in gateway/src/main/resources/apidoc/base.yaml")
                .allSatisfy((tag, text) -> assertThat(text).as(tag).matches("\\p{IsHan}.* · [A-Z].*"));
    }

    @Test
    void whoever_knows_it_is_not_sent_it_again() {
        String tag = given().get("/openapi?format=json").header("ETag");
        given().header("If-None-Match", tag).get("/openapi?format=json").then().statusCode(304);
        given().header("If-None-Match", tag).get("/openapi").then().statusCode(200);
    }

    private static JsonSchema officialSchema() throws IOException {
        try (InputStream file = WholeDocumentRulesTest.class.getResourceAsStream("/openapi-3.1-schema.json")) {
            return JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(file);
        }
    }
}
