package yingshang.apidoc;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

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
class DocumentTest {

    @Test
    void the_document_is_yaml_unless_json_is_asked_for() {
        given().get("/openapi")
                .then()
                .statusCode(200)
                .contentType("application/yaml")
                .body(startsWith("openapi: "));
        given().accept("application/json")
                .get("/openapi")
                .then()
                .contentType("application/json")
                .body("openapi", equalTo("3.1.0"), "paths", hasKey("/api/v1/tokens"));
        given().get("/openapi?format=json").then().contentType("application/json");
        given().accept("application/json").get("/openapi?format=yaml").then().contentType("application/yaml");
    }

    @Test
    void the_intake_is_not_documented() {
        given().get("/openapi").then().body(not(containsString("/intake")));
    }

    @Test
    void the_page_of_the_document_needs_nothing_from_elsewhere() {
        given().redirects().follow(false).get("/docs").then().statusCode(308).header("Location", "/docs/");
        String page = given().get("/docs/")
                .then()
                .statusCode(200)
                .header("Content-Security-Policy", containsString("script-src 'self'"))
                .extract()
                .asString();
        assertThat(page).contains("/openapi-ui/swagger-ui-bundle.js").doesNotContain("http://", "https://", "<script>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/openapi-ui", "/openapi-ui/", "/openapi-ui/index.html"})
    void the_page_that_the_library_brings_leads_to_ours(String path) {
        given().redirects().follow(false).get(path).then().statusCode(308).header("Location", "/docs/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/openapi-ui/swagger-ui-bundle.js", "/openapi-ui/swagger-ui.css", "/docs/start.js"})
    void everything_the_page_asks_for_is_here(String path) {
        given().get(path).then().statusCode(200);
    }
}
