package yingshang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jose4j.jwt.JwtClaims;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a token has to be, so that anybody is let in with it; {@link AccessTableTest} says who may use which route. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestNeighbours.class)
class RolesTest {

    private static final String SOME = "00000000-0000-0000-0000-000000000000";

    /** What anybody may use, who has no account at all: see docs/access.md. */
    private static final Set<String> OPEN = Set.of("POST /appeal-lookups", "POST /appeal-confirmations");

    @Test
    void the_role_in_which_services_deliver_to_each_other_opens_no_route() {
        Map<String, Map<String, ?>> paths = As.nobody()
                .get("/openapi?format=json")
                .then()
                .extract()
                .jsonPath()
                .getMap("paths");
        assertThat(paths).hasSizeGreaterThan(50);
        paths.forEach((path, methods) -> methods.keySet().forEach(key -> {
            String method = key.toUpperCase(Locale.ROOT);
            if (!OPEN.contains(method + " " + path.replace("/api/v1", ""))) {
                assertThat(status(As.role("somebody", "DELIVERY"), method, path))
                        .as(method + " " + path)
                        .isEqualTo(403);
            }
        }));
    }

    @Test
    void refuses_a_token_that_is_not_as_the_gateway_issues_it() {
        refused(claims -> claims.setIssuer("somebody"));
        refused(claims -> claims.setAudience("another"));
        refused(claims -> claims.setAudience("yingshang"));
        refused(claims -> claims.setExpirationTimeMinutesInTheFuture(-5));
        refused(claims -> claims.unsetClaim("exp"));
        refused(claims -> claims.unsetClaim("aud"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bearer x",
                "Bearer eyJhbGciOiJub25lIn0.eyJpc3MiOiJ5aW5nc2hhbmciLCJncm91cHMiOlsiQURNSU4iXX0.",
                "Basic YWRtaW46YWRtaW4=",
                "Bearer "
            })
    void refuses_what_is_no_token(String authorization) {
        As.nobody()
                .header("Authorization", authorization)
                .get("/api/v1/rounds")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", "Bearer")
                .contentType("application/problem+json")
                .body("type", equalTo("urn:yingshang:problem:not-signed-in"));
    }

    private static void refused(Consumer<JwtClaims> change) {
        JwtClaims claims = As.claims("somebody", List.of("ADMIN"));
        change.accept(claims);
        As.with(claims).get("/api/v1/rounds").then().statusCode(401);
    }

    private static int status(RequestSpecification who, String method, String path) {
        if (!method.equals("GET")) {
            who.body("{}");
        }
        return who.request(method, path.replaceAll("\\{[^}]+}", SOME)).statusCode();
    }
}
