package yingshang.limits;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import yingshang.TestPostgres;
import yingshang.TestUpstreams;
import yingshang.Tokens;
import yingshang.limits.Subject.Kind;

@QuarkusTest
@TestProfile(FewAtATime.class)
@WithTestResource(TestPostgres.class)
@WithTestResource(TestUpstreams.class)
class RatesTest {

    @Inject
    SpendingService told;

    @Inject
    RateSettings settings;

    @Test
    void an_address_that_asks_too_often_is_told_when_to_come_again() {
        for (int left = 2; left >= 0; left--) {
            from("192.0.2.1")
                    .get("/api/v1/regions")
                    .then()
                    .statusCode(200)
                    .header("RateLimit-Policy", "\"address\";q=3;w=30")
                    .header("RateLimit", startsWith("\"address\";r=" + left + ";t="));
        }
        Response refused = from("192.0.2.1").header("Accept-Language", "en").get("/api/v1/regions");
        refused.then()
                .statusCode(429)
                .contentType("application/problem+json")
                .header("RateLimit", startsWith("\"address\";r=0;t="))
                .body("type", equalTo("urn:yingshang:problem:too-many-requests"));
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 10);
        from("192.0.2.2").get("/api/v1/regions").then().statusCode(200);
    }

    @Test
    void neighbours_in_one_network_of_ipv6_are_one() {
        for (int host = 1; host <= 3; host++) {
            from("2001:db8::" + host).get("/api/v1/regions").then().statusCode(200);
        }
        from("2001:db8::4").get("/api/v1/regions").then().statusCode(429);
        from("2001:db8:0:1::4").get("/api/v1/regions").then().statusCode(200);
    }

    @Test
    void wrong_guesses_are_counted_by_address() {
        for (int i = 0; i < 2; i++) {
            from("192.0.2.3")
                    .auth()
                    .oauth2("nonsense")
                    .get("/api/v1/rounds")
                    .then()
                    .statusCode(401);
        }
        from("192.0.2.3").auth().oauth2("nonsense").get("/api/v1/rounds").then().statusCode(429);
        from("192.0.2.3").get("/api/v1/regions").then().statusCode(200);
    }

    @Test
    void an_account_is_counted_wherever_it_is_used_and_its_office_is_not() {
        String token = Tokens.admin();
        for (int i = 0; i < 4; i++) {
            from("192.0.2." + (10 + i))
                    .auth()
                    .oauth2(token)
                    .get("/api/v1/rounds")
                    .then()
                    .statusCode(200)
                    .header("RateLimit", startsWith("\"account\";r=" + (3 - i)));
        }
        from("192.0.2.20").auth().oauth2(token).get("/api/v1/rounds").then().statusCode(429);
        from("192.0.2.10").get("/api/v1/regions").then().statusCode(200);
    }

    @Test
    void signing_in_has_a_limit_of_its_own() {
        from("192.0.2.30")
                .contentType("application/json")
                .body(Map.of("account", "nobody", "password", "nothing"))
                .post("/api/v1/tokens")
                .then()
                .statusCode(401)
                .header("RateLimit-Policy", startsWith("\"sign-in\";q=100000"));
    }

    @Test
    void what_one_replica_gave_out_the_other_takes_from_its_own() {
        Replica one = new Replica();
        Replica other = new Replica();
        Subject office = new Subject(Kind.ADDRESS, UUID.randomUUID().toString());
        one.give(office, 2);
        other.give(office, 1);
        one.sharing.exchange();
        other.sharing.exchange();
        one.sharing.exchange();
        assertThat(List.of(one.rates.isExhausted(office), other.rates.isExhausted(office)))
                .containsOnly(true);
    }

    @Test
    void what_was_heard_twice_is_taken_once() {
        Replica one = new Replica();
        Replica other = new Replica();
        Subject office = new Subject(Kind.ADDRESS, UUID.randomUUID().toString());
        one.give(office, 2);
        one.sharing.exchange();
        other.sharing.exchange();
        other.sharing.exchange();
        assertThat(other.rates.isExhausted(office)).isFalse();
        one.give(office, 1);
        one.sharing.exchange();
        other.sharing.exchange();
        assertThat(other.rates.isExhausted(office)).isTrue();
    }

    @Test
    void behind_tls_browsers_are_told_to_stay_there() {
        from("192.0.2.40")
                .header("X-Forwarded-Proto", "https")
                .get("/api/v1/regions")
                .then()
                .header("Strict-Transport-Security", "max-age=31536000");
        assertThat(from("192.0.2.41").get("/api/v1/regions").header("Strict-Transport-Security"))
                .isNull();
    }

    private static RequestSpecification from(String address) {
        return given().header("X-Forwarded-For", address);
    }

    /** A gateway's own counting, beside that of others. */
    private final class Replica {

        private final Spending spending = new Spending();
        private final Rates rates = new Rates(settings, spending, null);
        private final Sharing sharing = new Sharing(spending, told, rates);

        /** As if so many requests had been admitted. */
        void give(Subject subject, int requests) {
            rates.spentElsewhere(subject, requests);
            spending.note(subject, requests);
        }
    }
}
