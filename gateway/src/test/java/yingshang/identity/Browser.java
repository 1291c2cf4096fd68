package yingshang.identity;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.http.Cookie;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import yingshang.Tokens;

/** A browser in which somebody has signed in. RestAssured would not send a Secure cookie over HTTP by itself. */
final class Browser {

    private final Cookie cookie;
    private final String csrfToken;

    Browser(String account) {
        Response answer = given().contentType(ContentType.JSON)
                .body(Map.of("account", account, "password", Tokens.PASSWORD))
                .post("/api/v1/sessions");
        answer.then().statusCode(201);
        this.cookie = answer.getDetailedCookie(SessionCookie.NAME);
        this.csrfToken = answer.path("csrfToken");
    }

    Cookie cookie() {
        return cookie;
    }

    String csrfToken() {
        return csrfToken;
    }

    /** A request of any page, ours or another's: the cookie comes along. */
    RequestSpecification reading() {
        return given().header("Accept-Language", "en").header("Cookie", cookie.getName() + "=" + cookie.getValue());
    }

    /** A request of a page of ours. */
    RequestSpecification writing() {
        return reading().header(SessionCookie.HEADER, csrfToken);
    }
}
