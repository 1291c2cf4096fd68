package yingshang.identity;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import yingshang.TestPostgres;
import yingshang.TestUpstreams;
import yingshang.Tokens;

@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestUpstreams.class)
class SecondFactorTest {

    private static final int STEP = 30;

    private String name;
    private String token;

    @BeforeEach
    void join() {
        name = Tokens.fresh("REVIEWER");
        token = Tokens.of(name, Tokens.PASSWORD);
    }

    @Test
    void codes_are_those_of_the_standard() throws Exception {
        byte[] secret = "12345678901234567890".getBytes();
        assertThat(code(secret, Instant.ofEpochSecond(59))).isEqualTo("287082"); // RFC 6238, appendix B
        assertThat(code(secret, Instant.ofEpochSecond(1111111109))).isEqualTo("081804");
    }

    @Test
    void a_confirmed_factor_asks_for_a_code_that_is_good_once() throws Exception {
        byte[] secret = setUp();
        problem(signIn(null), 401, "code-needed");
        String next = code(secret, Instant.now().plusSeconds(STEP));
        signIn(next).statusCode(200);
        problem(signIn(next), 401, "wrong-credentials");
    }

    @Test
    void wrong_codes_close_signing_in_as_wrong_passwords_do() throws Exception {
        byte[] secret = setUp();
        String wrong = code(secret, Instant.now().minusSeconds(100L * STEP));
        for (int attempt = 0; attempt < 5; attempt++) {
            problem(signIn(wrong), 401, "wrong-credentials");
        }
        problem(signIn(code(secret, Instant.now().plusSeconds(STEP))), 429, "sign-in-closed");
    }

    @Test
    void a_secret_counts_only_once_it_was_shown_to_work() throws Exception {
        byte[] secret = propose();
        signIn(null).statusCode(200);
        String wrong = code(secret, Instant.now().minusSeconds(100L * STEP));
        problem(confirm(wrong), 409, "wrong-code");
        signIn(null).statusCode(200);
    }

    @Test
    void a_stolen_session_can_neither_set_up_nor_remove_a_factor() throws Exception {
        problem(as(token, "", Map.of("password", "wrong")), 401, "wrong-credentials");
        setUp();
        problem(as(token, "/removal", Map.of("password", Tokens.PASSWORD)), 401, "code-needed");
        problem(as(token, "", Map.of("password", Tokens.PASSWORD)), 401, "code-needed");
    }

    @Test
    void its_owner_switches_it_off() throws Exception {
        byte[] secret = setUp();
        String next = code(secret, Instant.now().plusSeconds(STEP));
        as(token, "/removal", Map.of("password", Tokens.PASSWORD, "code", next)).statusCode(204);
        signIn(null).statusCode(200);
        problem(as(token, "/removal", Map.of("password", Tokens.PASSWORD)), 409, "second-factor-missing");
    }

    private byte[] setUp() throws Exception {
        byte[] secret = propose();
        confirm(code(secret, Instant.now())).statusCode(204);
        return secret;
    }

    private byte[] propose() {
        String secret = as(token, "", Map.of("password", Tokens.PASSWORD))
                .statusCode(201)
                .header("Cache-Control", "no-store")
                .extract()
                .path("secret");
        return new Base32().decode(secret);
    }

    private ValidatableResponse confirm(String code) {
        return as(token, "/confirmation", Map.of("code", code));
    }

    private ValidatableResponse signIn(String code) {
        Map<String, String> credentials = new HashMap<>(Map.of("account", name, "password", Tokens.PASSWORD));
        credentials.put("code", code);
        return anybody().body(credentials).post("/api/v1/tokens").then();
    }

    private static ValidatableResponse as(String token, String step, Map<String, String> body) {
        return anybody()
                .auth()
                .oauth2(token)
                .body(body)
                .post("/api/v1/accounts/me/second-factor" + step)
                .then();
    }

    private static RequestSpecification anybody() {
        return given().header("Accept-Language", "en").contentType(ContentType.JSON);
    }

    private static void problem(ValidatableResponse answer, int status, String code) {
        answer.statusCode(status).body("type", equalTo("urn:yingshang:problem:" + code));
    }

    private static String code(byte[] secret, Instant at) throws Exception {
        return new TimeBasedOneTimePasswordGenerator()
                .generateOneTimePasswordString(new SecretKeySpec(secret, "RAW"), at, Locale.ROOT);
    }
}
