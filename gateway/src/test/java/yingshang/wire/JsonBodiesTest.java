package yingshang.wire;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yingshang.TestPostgres;
import yingshang.TestUpstreams;

@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestUpstreams.class)
class JsonBodiesTest {

    private static final String BODY = "{\"refreshToken\":\"nothing\"}";

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/xml"})
    void what_is_not_json_is_refused(String type) {
        given().contentType(type)
                .body(BODY)
                .post("/api/v1/tokens/renewal")
                .then()
                .statusCode(415)
                .body("type", equalTo("urn:yingshang:problem:http-415"));
    }

    @Test
    void json_is_taken() {
        given().contentType("application/json")
                .body(BODY)
                .post("/api/v1/tokens/renewal")
                .then()
                .statusCode(401);
    }
}
