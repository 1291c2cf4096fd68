package yingshang.apidoc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MergeTest {

    private static final String A = service("/api/v1/a", "getA", "A", "string");

    @Test
    void documents_become_one() {
        JsonNode whole = merge(A, service("/api/v1/b", "getB", "B", "string"));
        assertThat(whole.path("paths").has("/api/v1/a")).isTrue();
        assertThat(whole.path("paths").has("/api/v1/b")).isTrue();
        assertThat(whole.path("openapi").asText()).isEqualTo("3.1.0");
    }

    @Test
    void schemas_of_one_name_and_content_are_shared() {
        JsonNode whole = merge(A, service("/api/v1/b", "getB", "A", "string"));
        assertThat(whole.at("/components/schemas/A/type").asText()).isEqualTo("string");
    }

    @Test
    void schemas_of_one_name_and_different_content_are_refused() {
        collide(service("/api/v1/b", "getB", "A", "integer"), "schemas A of two differs");
    }

    @Test
    void equal_paths_are_refused() {
        collide(service("/api/v1/a", "getB", "B", "string"), "path /api/v1/a of two");
    }

    @Test
    void equal_operation_ids_are_refused() {
        collide(service("/api/v1/b", "getA", "B", "string"), "operationId getA of two");
    }

    @Test
    void all_collisions_are_named_at_once() {
        assertThatThrownBy(() -> merge(A, service("/api/v1/a", "getA", "A", "integer")))
                .hasMessageContainingAll("schemas A", "path /api/v1/a", "operationId getA");
    }

    @Test
    void tags_with_two_meanings_are_refused() {
        String other = service("/api/v1/b", "getB", "B", "string").replace("about things", "about others");
        collide(other, "tag things");
    }

    @Test
    void times_are_written_where_they_are_used_and_may_still_be_null() {
        String times = A.replace(
                "    A:\n      type: string",
                "    Instant: {type: string, format: date-time}\n    A:\n      type: object\n      properties:"
                        + " {begun: {$ref: '#/components/schemas/Instant'}, ended: {description: ours,"
                        + " anyOf: [{$ref: '#/components/schemas/Instant'}, {type: 'null'}]}}");
        JsonNode whole = merge(times, service("/api/v1/b", "getB", "B", "string"));
        JsonNode fields = whole.at("/components/schemas/A/properties");
        assertThat(fields.path("begun").toString()).isEqualTo("{\"type\":\"string\",\"format\":\"date-time\"}");
        assertThat(fields.path("ended").toString())
                .isEqualTo("{\"description\":\"ours\",\"type\":[\"string\",\"null\"],\"format\":\"date-time\"}");
        assertThat(whole.at("/components/schemas").has("Instant")).isFalse();
    }

    @Test
    void what_cannot_be_reached_is_not_documented_nor_are_its_schemas() {
        JsonNode whole = ApiDocument.merge(documents(A), (service, method, path) -> false);
        assertThat(whole.path("paths")).isEmpty();
        assertThat(whole.at("/components/schemas").isMissingNode()).isTrue();
    }

    @Test
    void whatever_a_service_calls_its_scheme_outside_there_is_one() {
        JsonNode operation = merge(A).at("/paths/~1api~1v1~1a/get");
        assertThat(operation.at("/security/0/bearer").isArray()).isTrue();
        assertThat(operation.at("/responses/401/$ref").asText()).isEqualTo("#/components/responses/Problem");
    }

    private static void collide(String second, String why) {
        assertThatThrownBy(() -> merge(A, second))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(why);
    }

    private static JsonNode merge(String... documents) {
        return ApiDocument.merge(documents(documents), (service, method, path) -> true);
    }

    private static Map<String, String> documents(String... documents) {
        Map<String, String> named = new LinkedHashMap<>();
        for (int number = 0; number < documents.length; number++) {
            named.put(number == 0 ? "one" : "two", documents[number]);
        }
        return named;
    }

    private static String service(String path, String operation, String schema, String type) {
        return """
                openapi: 3.1.0
                tags:
                - name: things
                  description: about things
                paths:
                  %s:
                    get:
                      operationId: %s
                      tags: [things]
                      security:
                      - OurScheme: []
                      responses:
                        "200":
                          description: OK
                          content:
                            application/json:
                              schema:
                                $ref: "#/components/schemas/%s"
                components:
                  schemas:
                    %s:
                      type: %s
                """.formatted(path, operation, schema, schema, type);
    }
}
