package yingshang;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
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

    /** The one that examples show. */
    private static final String REFRESH_TOKEN = "ysr_bm90IGEgcmVhbCByZWZyZXNoIHRva2VuLCBvZiBjb3Vyc2U";

    /** Of a key or a session. */
    private static final String SHOWN = "0c9a57f2-5d7c-4a55-9d0a-3a6fdc5b7a10";

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
        String zhang = "example-" + UUID.randomUUID();
        String li = "example-" + UUID.randomUUID();
        Map<String, String> real = new HashMap<>(Map.of("zhang", zhang, "li", li));
        RequestSpecification anybody = given().header("Accept-Language", "en");
        if (example.operationId().equals("createAccount")) {
            new Exchange(document, example).takesPlace(anybody.auth().oauth2(Tokens.admin()), real);
            return;
        }
        Tokens.make(account(zhang));
        Tokens.create(account(li));
        Map<String, String> tokens = Tokens.pair(zhang, Tokens.PASSWORD);
        real.put(REFRESH_TOKEN, tokens.get("refreshToken"));
        if (example.operationId().equals("revokeApiKey")) {
            real.put(SHOWN, key(tokens.get("accessToken")));
        }
        if (example.operationId().equals("endSession")) {
            real.put(SHOWN, otherSession(zhang, tokens.get("accessToken")));
        }
        RequestSpecification sender =
                switch (example.operationId()) {
                    case "signIn", "startSession", "changePassword", "renewTokens" -> anybody;
                    case "myAccount",
                            "currentSession",
                            "listSessions",
                            "endSession",
                            "signOut",
                            "signOutEverywhere",
                            "proposeSecondFactor",
                            "confirmSecondFactor",
                            "removeSecondFactor",
                            "exchangeToken",
                            "createApiKey",
                            "revokeApiKey" -> anybody.auth().oauth2(tokens.get("accessToken"));
                    default -> anybody.auth().oauth2(Tokens.admin());
                };
        new Exchange(document, example).takesPlace(sender, real);
    }

    private static String key(String token) {
        return given().auth()
                .oauth2(token)
                .contentType("application/json")
                .body("{\"name\": \"for an example\", \"scopes\": [\"READ_FILINGS\"], \"days\": 1}")
                .post("/api/v1/api-keys")
                .path("details.id");
    }

    /** A second session of the same account. */
    private static String otherSession(String account, String token) {
        Tokens.pair(account, Tokens.PASSWORD);
        return given().auth().oauth2(token).get("/api/v1/sessions").path("items.find { !it.current }.id");
    }

    private static Map<String, Object> account(String name) {
        return Map.of(
                "name",
                name,
                "password",
                Tokens.PASSWORD,
                "roles",
                List.of("DEPARTMENT"),
                "department",
                "power-supply-centre",
                "regions",
                List.of("370306"));
    }
}
