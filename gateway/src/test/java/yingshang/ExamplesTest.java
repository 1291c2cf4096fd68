package yingshang;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import yingshang.examples.DocumentedExample;
import yingshang.examples.Exchange;
import yingshang.examples.Served;

/** What the OpenAPI document shows of the gateway's own routes happens just so. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestUpstreams.class)
class ExamplesTest {

    private Served document;

    @BeforeEach
    void read() {
        document = new Served(given().get("/q/openapi?format=json").asString());
    }

    @Test
    void every_example_is_answered_as_documented() {
        SoftAssertions.assertSoftly(
                all -> document.examples().forEach(example -> all.assertThatCode(() -> sendAndCompare(example))
                        .as(example.toString())
                        .doesNotThrowAnyException()));
    }

    @Test
    void every_operation_has_an_example() {
        assertThat(document.operationsWithoutExample())
                .as("operations without a file in src/main/resources/examples")
                .isEmpty();
    }

    /** Who creates an account needs a new name; who signs in has one. */
    private void sendAndCompare(DocumentedExample example) {
        String name = "example-" + UUID.randomUUID();
        Map<String, String> real = Map.of("zhang", name, "li", name);
        RequestSpecification anybody = given().header("Accept-Language", "en");
        RequestSpecification sender =
                switch (example.operationId()) {
                    case "signIn" -> made(name, anybody);
                    case "myAccount" -> anybody.auth().oauth2(Tokens.of(made(name), Tokens.PASSWORD));
                    default -> anybody.auth().oauth2(Tokens.admin());
                };
        new Exchange(document, example).takesPlace(sender, real);
    }

    private static RequestSpecification made(String name, RequestSpecification sender) {
        made(name);
        return sender;
    }

    private static String made(String name) {
        Tokens.make(Map.of(
                "name",
                name,
                "password",
                Tokens.PASSWORD,
                "roles",
                List.of("DEPARTMENT"),
                "department",
                "power-supply-centre",
                "regions",
                List.of("370306")));
        return name;
    }
}
