package yingshang.identity;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import yingshang.TestPostgres;
import yingshang.TestUpstreams;

/** A real Keycloak, on demand: {@code -Dkeycloak=/path/to/keycloak-quarkus-dist.zip}. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestUpstreams.class)
@WithTestResource(TestKeycloak.class)
@EnabledIfSystemProperty(named = "keycloak", matches = ".+")
class KeycloakTest {

    private final String issuer = ConfigProvider.getConfig().getValue("yingshang.openid.issuer", String.class);

    @Test
    void its_access_token_says_who_somebody_of_a_department_is() {
        String token = signIn("zhang").path("access_token");
        given().auth().oauth2(token).get("/api/v1/filings").then().statusCode(200);
        given().auth()
                .oauth2(token)
                .get("/api/v1/accounts/me")
                .then()
                .statusCode(200)
                .body("name", equalTo("zhang"), "roles[0]", equalTo("DEPARTMENT"))
                .body("department", equalTo("power-supply-centre"), "regions[0]", equalTo("370306"));
    }

    @Test
    void its_roles_are_ours() {
        given().auth()
                .oauth2(signIn("li").path("access_token"))
                .get("/api/v1/audit-events")
                .then()
                .statusCode(200);
        given().auth()
                .oauth2(signIn("zhang").path("access_token"))
                .get("/api/v1/audit-events")
                .then()
                .statusCode(403);
    }

    @Test
    void neither_its_id_token_nor_its_refresh_token_opens_the_door() {
        Response tokens = signIn("li");
        for (String kind : new String[] {"id_token", "refresh_token"}) {
            given().auth()
                    .oauth2(tokens.path(kind))
                    .get("/api/v1/filings")
                    .then()
                    .statusCode(401);
        }
    }

    private Response signIn(String name) {
        Response answer = given().formParam("grant_type", "password")
                .formParam("client_id", "journey")
                .formParam("scope", "openid")
                .formParam("username", name)
                .formParam("password", "correct horse battery")
                .post(issuer + "/protocol/openid-connect/token");
        answer.then().statusCode(200);
        return answer;
    }
}
