package yingshang.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two processes of the gateway behind one address are one gateway: what one has done holds at the other at once. */
@ExtendWith(Demonstration.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TwoDoorsIT {

    private static final int SEVERAL = 12;

    private OtherDoor other;
    private OneAddress address;
    private People people;
    private People first;
    private People second;
    private String evaluator;

    @BeforeAll
    void open(Demonstration.Suite suite) throws Exception {
        Assumptions.assumeTrue(suite.isOwn(), "a second gateway needs the secrets of the first");
        other = suite.otherDoor();
        address = new OneAddress(List.of(suite.url(), other.url()));
        people = new People(address.url());
        first = new People(suite.url());
        second = new People(other.url());
        evaluator = "doors-" + UUID.randomUUID();
        people.join(people.signedIn("admin", suite.secret("admin-password")), evaluator, "EVALUATOR");
    }

    @AfterAll
    void close() throws Exception {
        if (address != null) {
            address.close();
        }
        if (other != null) {
            other.close();
        }
    }

    @Test
    void who_has_signed_in_at_one_is_known_at_both_and_who_has_signed_out_at_neither() {
        RequestSpecification signedIn = people.signedIn(evaluator);
        assertThat(answers(signedIn)).containsOnly(200);
        people.as(signedIn).delete("/api/v1/sessions/current").then().statusCode(204);
        assertThat(answers(signedIn)).containsOnly(401);
    }

    @Test
    void a_refresh_token_that_was_used_at_one_ends_the_session_when_it_comes_to_the_other() {
        Map<String, String> credentials = Map.of("account", evaluator, "password", People.PASSWORD);
        String spent = first.anybody()
                .body(credentials)
                .post("/api/v1/tokens")
                .then()
                .statusCode(200)
                .extract()
                .path("refreshToken");
        Response renewed = first.anybody().body(Map.of("refreshToken", spent)).post("/api/v1/tokens/renewal");
        renewed.then().statusCode(200);
        second.anybody()
                .body(Map.of("refreshToken", spent))
                .post("/api/v1/tokens/renewal")
                .then()
                .statusCode(401);
        RequestSpecification thief = first.anybody().header("Authorization", "Bearer " + renewed.path("accessToken"));
        thief.get("/api/v1/accounts/me").then().statusCode(401);
    }

    @Test
    void wrong_passwords_at_both_close_the_name_at_both() {
        String name = "guessed-" + UUID.randomUUID();
        List<Integer> statuses = IntStream.range(0, SEVERAL)
                .mapToObj(i -> (i % 2 == 0 ? first : second)
                        .anybody()
                        .body(Map.of("account", name, "password", "a wrong one, number " + i))
                        .post("/api/v1/tokens")
                        .statusCode())
                .toList();
        assertThat(statuses.subList(0, 5)).containsOnly(401);
        assertThat(statuses.subList(5, SEVERAL)).containsOnly(429);
    }

    @Test
    void a_key_that_is_revoked_at_one_opens_nothing_at_the_other_and_its_requests_count_at_both() throws Exception {
        RequestSpecification owner = people.signedIn(evaluator);
        Response made = people.as(owner)
                .body(Map.of("name", "doors", "scopes", List.of("READ_PUBLISHED"), "days", 1))
                .post("/api/v1/api-keys");
        made.then().statusCode(201);
        String shown = "Bearer " + made.path("key");
        int left = 0;
        for (int i = 0; i < 300; i++) {
            left = left(first, shown);
        }
        Thread.sleep(2_500); // each tells the others once a second
        assertThat(left(second, shown))
                .as("left at the door that was never asked")
                .isLessThan(left + 280);
        first.as(owner)
                .post("/api/v1/api-keys/" + made.path("details.id") + "/revocation")
                .then()
                .statusCode(200);
        second.anybody()
                .header("Authorization", shown)
                .get("/api/v1/accounts/me")
                .then()
                .statusCode(401);
    }

    @Test
    void the_audit_log_that_both_write_is_one_chain(Demonstration.Suite suite) {
        assertThat(IntStream.range(0, SEVERAL / 2)
                        .parallel()
                        .mapToObj(i -> (i % 2 == 0 ? first : second).signedIn(evaluator))
                        .toList())
                .hasSize(SEVERAL / 2);
        RequestSpecification admin = people.signedIn("admin", suite.secret("admin-password"));
        people.as(admin)
                .get("/api/v1/audit-events/verification")
                .then()
                .statusCode(200)
                .body("intact", equalTo(true));
    }

    /** How many requests a key has left, as a door says. */
    private static int left(People door, String shown) {
        String said = door.anybody()
                .header("Authorization", shown)
                .get("/api/v1/regions?size=1")
                .then()
                .statusCode(200)
                .extract()
                .header("RateLimit");
        return Integer.parseInt(said.replaceAll(".*;r=(\\d+);.*", "$1"));
    }

    private List<Integer> answers(RequestSpecification who) {
        return IntStream.range(0, SEVERAL)
                .mapToObj(i -> people.as(who).get("/api/v1/accounts/me").statusCode())
                .toList();
    }
}
