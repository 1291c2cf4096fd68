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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may use which route, by the roles of a signed token. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestNeighbours.class)
class RolesTest {

    private static final List<String> ROLES = List.of("DEPARTMENT", "REVIEWER", "TASK_FORCE", "EVALUATOR", "ADMIN");
    private static final String SOME = "00000000-0000-0000-0000-000000000000";

    /** What anybody may use, who has no account at all. */
    private static final Set<String> OPEN = Set.of("POST, /appeal-lookups", "POST, /appeal-confirmations");

    @Test
    void lets_anybody_through_to_what_is_open() {
        assertThat(OPEN).allSatisfy(route -> {
            String[] parts = route.split(", ");
            assertThat(status(As.nobody(), parts[0], parts[1])).isEqualTo(400);
            assertThat(status(As.reviewer(), parts[0], parts[1])).isEqualTo(400);
        });
    }

    /** Allowed means past the door: what follows may still be 400 or 404. */
    @ParameterizedTest
    @CsvSource({
        "POST, /rounds, TASK_FORCE",
        "GET, /rounds, DEPARTMENT REVIEWER TASK_FORCE EVALUATOR ADMIN",
        "GET, /rounds/{id}, DEPARTMENT REVIEWER TASK_FORCE EVALUATOR ADMIN",
        "POST, /rounds/{id}/closure, TASK_FORCE",
        "GET, /rounds/{id}/template, DEPARTMENT",
        "POST, /rounds/{id}/imports, DEPARTMENT",
        "POST, /rounds/{id}/extensions, DEPARTMENT",
        "GET, /extensions, DEPARTMENT REVIEWER TASK_FORCE EVALUATOR ADMIN",
        "GET, /extensions/{id}, DEPARTMENT REVIEWER TASK_FORCE EVALUATOR ADMIN",
        "POST, /extensions/{id}/decision, TASK_FORCE",
        "GET, /assignments, DEPARTMENT REVIEWER TASK_FORCE EVALUATOR ADMIN",
        "POST, /assignments, TASK_FORCE",
        "POST, /assignments/{id}/end, TASK_FORCE",
        "POST, /filings, DEPARTMENT",
        "GET, /filings, DEPARTMENT REVIEWER TASK_FORCE EVALUATOR ADMIN",
        "GET, /filings/{id}, DEPARTMENT REVIEWER TASK_FORCE EVALUATOR ADMIN",
        "PUT, /filings/{id}/entries, DEPARTMENT",
        "POST, /filings/{id}/submission, DEPARTMENT",
        "GET, /filings/{id}/events, DEPARTMENT REVIEWER TASK_FORCE EVALUATOR ADMIN",
        "POST, /filings/{id}/correction, DEPARTMENT",
        "POST, /filings/{id}/correction/abandonment, DEPARTMENT",
        "POST, /filings/{id}/withdrawal, DEPARTMENT TASK_FORCE",
        "POST, /filings/{id}/attachments, DEPARTMENT",
        "GET, /filings/{id}/attachments, DEPARTMENT REVIEWER TASK_FORCE EVALUATOR",
        "GET, /filings/{id}/attachments/{id}, DEPARTMENT REVIEWER TASK_FORCE EVALUATOR",
        "DELETE, /filings/{id}/attachments/{id}, DEPARTMENT",
        "PUT, /filings/{id}/attachments/{id}/scenarios, DEPARTMENT",
        "POST, /filings/{id}/adoptions, DEPARTMENT",
        "POST, /filings/{id}/reviews, REVIEWER TASK_FORCE",
        "GET, /completeness, DEPARTMENT REVIEWER TASK_FORCE EVALUATOR ADMIN",
        "GET, /missing-filings, DEPARTMENT REVIEWER TASK_FORCE EVALUATOR ADMIN",
        "GET, /filing-jobs/runs, TASK_FORCE ADMIN",
        "POST, /filing-jobs/everything/runs, TASK_FORCE",
        "GET, /filings/{id}/versions, DEPARTMENT REVIEWER TASK_FORCE EVALUATOR ADMIN",
        "GET, /filings/{id}/differences, DEPARTMENT REVIEWER TASK_FORCE EVALUATOR ADMIN",
        "POST, /case-uploads, DEPARTMENT",
        "GET, /case-uploads, DEPARTMENT REVIEWER TASK_FORCE EVALUATOR ADMIN",
        "GET, /case-uploads/{id}, DEPARTMENT REVIEWER TASK_FORCE EVALUATOR ADMIN",
        "GET, /case-uploads/{id}/rejections, DEPARTMENT REVIEWER TASK_FORCE EVALUATOR ADMIN",
        "POST, /ratings, DEPARTMENT TASK_FORCE",
        "GET, /ratings, DEPARTMENT REVIEWER TASK_FORCE EVALUATOR ADMIN",
        "GET, /ratings/{id}, DEPARTMENT REVIEWER TASK_FORCE EVALUATOR ADMIN",
        "GET, /ratings/{id}/events, DEPARTMENT REVIEWER TASK_FORCE EVALUATOR ADMIN",
        "POST, /ratings/{id}/classification, DEPARTMENT",
        "POST, /ratings/{id}/answer, DEPARTMENT",
        "POST, /ratings/{id}/confirmation, REVIEWER TASK_FORCE",
        "POST, /ratings/{id}/return, REVIEWER TASK_FORCE",
        "POST, /ratings/{id}/revisits, DEPARTMENT REVIEWER TASK_FORCE",
        "POST, /ratings/{id}/exclusion, REVIEWER TASK_FORCE",
        "POST, /ratings/{id}/readmission, REVIEWER TASK_FORCE",
        "POST, /rating-uploads, DEPARTMENT TASK_FORCE",
        "GET, /rating-uploads, DEPARTMENT REVIEWER TASK_FORCE EVALUATOR ADMIN",
        "GET, /rating-uploads/{id}, DEPARTMENT REVIEWER TASK_FORCE EVALUATOR ADMIN",
        "GET, /rating-uploads/{id}/rejections, DEPARTMENT REVIEWER TASK_FORCE EVALUATOR ADMIN",
        "GET, /rating-figures, DEPARTMENT REVIEWER TASK_FORCE EVALUATOR ADMIN",
        "POST, /filings/{id}/rating-adoptions, DEPARTMENT",
        "GET, /filings/{id}/rating-adoptions, DEPARTMENT REVIEWER TASK_FORCE EVALUATOR ADMIN",
        "GET, /review-queue, REVIEWER TASK_FORCE",
        "POST, /reviews/bulk-acceptance, REVIEWER TASK_FORCE",
        "GET, /review-reasons, DEPARTMENT REVIEWER TASK_FORCE EVALUATOR ADMIN",
        "POST, /case-uploads, DEPARTMENT",
        "GET, /case-uploads, DEPARTMENT REVIEWER TASK_FORCE EVALUATOR ADMIN",
        "GET, /case-uploads/{id}, DEPARTMENT REVIEWER TASK_FORCE EVALUATOR ADMIN",
        "GET, /case-uploads/{id}/rejections, DEPARTMENT REVIEWER TASK_FORCE EVALUATOR ADMIN",
        "GET, /reform-measures, DEPARTMENT REVIEWER TASK_FORCE EVALUATOR ADMIN",
        "POST, /reform-measures, TASK_FORCE",
        "GET, /reform-measures/{id}, DEPARTMENT REVIEWER TASK_FORCE EVALUATOR ADMIN",
        "GET, /reform-measures/{id}/events, DEPARTMENT REVIEWER TASK_FORCE EVALUATOR ADMIN",
        "PUT, /reform-measures/{id}/effects, TASK_FORCE",
        "POST, /reform-measures/{id}/reports, DEPARTMENT",
        "POST, /reform-measures/{id}/claim, DEPARTMENT",
        "POST, /reform-measures/{id}/verification, TASK_FORCE",
        "POST, /reform-measures/{id}/suspension, TASK_FORCE",
        "POST, /reform-measures/{id}/resumption, TASK_FORCE",
        "POST, /reform-measures/{id}/due-date, TASK_FORCE",
        "POST, /reform-measures/{id}/attachments, DEPARTMENT",
        "GET, /reform-measures/{id}/attachments, DEPARTMENT REVIEWER TASK_FORCE EVALUATOR",
        "GET, /reform-measures/{id}/attachments/{id}, DEPARTMENT REVIEWER TASK_FORCE EVALUATOR",
        "GET, /reform-effects, DEPARTMENT REVIEWER TASK_FORCE EVALUATOR ADMIN",
        "GET, /reform-bulletins, DEPARTMENT REVIEWER TASK_FORCE EVALUATOR ADMIN",
        "GET, /reform-bulletins/{id}, DEPARTMENT REVIEWER TASK_FORCE EVALUATOR ADMIN",
        "GET, /reform-bulletins/{id}/rows, DEPARTMENT REVIEWER TASK_FORCE EVALUATOR ADMIN",
        "GET, /deliveries, TASK_FORCE ADMIN",
        "POST, /appeals, DEPARTMENT TASK_FORCE",
        "GET, /appeals, DEPARTMENT REVIEWER TASK_FORCE EVALUATOR ADMIN",
        "GET, /appeals/{id}, DEPARTMENT REVIEWER TASK_FORCE EVALUATOR ADMIN",
        "GET, /appeals/{id}/events, DEPARTMENT REVIEWER TASK_FORCE EVALUATOR ADMIN",
        "POST, /appeals/{id}/transfer, TASK_FORCE",
        "POST, /appeals/{id}/take-up, DEPARTMENT",
        "POST, /appeals/{id}/answer, DEPARTMENT",
        "POST, /appeals/{id}/difficulty, TASK_FORCE",
        "POST, /appeals/{id}/resolution, DEPARTMENT",
        "POST, /appeals/{id}/confirmation, TASK_FORCE",
        "POST, /appeals/{id}/closure, TASK_FORCE",
        "GET, /appeal-figures, DEPARTMENT REVIEWER TASK_FORCE EVALUATOR ADMIN",
        "POST, /inspection-sites, TASK_FORCE",
        "GET, /inspection-sites, DEPARTMENT REVIEWER TASK_FORCE EVALUATOR ADMIN",
        "GET, /inspection-forms, DEPARTMENT REVIEWER TASK_FORCE EVALUATOR ADMIN",
        "POST, /inspections, DEPARTMENT REVIEWER TASK_FORCE",
        "GET, /inspections, DEPARTMENT REVIEWER TASK_FORCE EVALUATOR ADMIN",
        "GET, /inspections/{id}, DEPARTMENT REVIEWER TASK_FORCE EVALUATOR ADMIN",
        "GET, /inspections/{id}/events, DEPARTMENT REVIEWER TASK_FORCE EVALUATOR ADMIN",
        "PUT, /inspections/{id}/self-assessment, DEPARTMENT",
        "POST, /inspections/{id}/conclusion, REVIEWER TASK_FORCE",
        "POST, /inspections/{id}/attachments, DEPARTMENT REVIEWER TASK_FORCE",
        "GET, /inspections/{id}/attachments, DEPARTMENT REVIEWER TASK_FORCE EVALUATOR",
        "GET, /inspections/{id}/attachments/{id}, DEPARTMENT REVIEWER TASK_FORCE EVALUATOR",
        "GET, /inspection-ranking, DEPARTMENT REVIEWER TASK_FORCE EVALUATOR ADMIN",
        "GET, /inspection-findings, DEPARTMENT REVIEWER TASK_FORCE EVALUATOR ADMIN",
        "POST, /inspection-findings/{id}/rectification, DEPARTMENT",
        "POST, /inspection-findings/{id}/verification, REVIEWER TASK_FORCE",
        "GET, /notifications, DEPARTMENT REVIEWER TASK_FORCE EVALUATOR ADMIN",
        "GET, /notifications/unread-count, DEPARTMENT REVIEWER TASK_FORCE EVALUATOR ADMIN",
        "POST, /notifications/reading, DEPARTMENT REVIEWER TASK_FORCE EVALUATOR ADMIN",
        "POST, /notifications/{id}/reading, DEPARTMENT REVIEWER TASK_FORCE EVALUATOR ADMIN",
        "GET, /mail-addresses, TASK_FORCE ADMIN",
        "PUT, /mail-addresses/role/EVALUATOR, TASK_FORCE ADMIN",
        "DELETE, /mail-addresses/role/EVALUATOR, TASK_FORCE ADMIN"
    })
    void lets_through_who_may_and_nobody_else(String method, String path, String allowed) {
        for (String role : ROLES) {
            int status = status(As.role("somebody", role), method, path);
            if (Set.of(allowed.split(" ")).contains(role)) {
                assertThat(status).as(role).isIn(200, 400, 404);
            } else {
                assertThat(status).as(role).isEqualTo(403);
            }
        }
        assertThat(status(As.role("somebody", "DELIVERY"), method, path)).isEqualTo(403);
        assertThat(status(As.nobody(), method, path)).isEqualTo(401);
    }

    @Test
    void names_every_route_there_is() throws NoSuchMethodException {
        String[] rows = RolesTest.class
                .getDeclaredMethod("lets_through_who_may_and_nobody_else", String.class, String.class, String.class)
                .getAnnotation(CsvSource.class)
                .value();
        Map<String, Map<String, ?>> paths = As.nobody()
                .get("/openapi?format=json")
                .then()
                .extract()
                .jsonPath()
                .getMap("paths");
        paths.forEach((path, methods) -> methods.keySet().forEach(method -> {
            String route = method.toUpperCase(Locale.ROOT) + ", "
                    + path.replace("/api/v1", "").replaceAll("\\{[^}]+}", "[^/]+");
            if (!OPEN.contains(route)) {
                assertThat(rows).as("add to the table above").anyMatch(row -> row.matches(route + ", .+"));
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
        return who.request(method, "/api/v1" + path.replace("{id}", SOME)).statusCode();
    }
}
