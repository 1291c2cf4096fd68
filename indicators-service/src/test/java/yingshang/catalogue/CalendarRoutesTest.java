package yingshang.catalogue;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import yingshang.TestPostgres;

@QuarkusTest
@WithTestResource(TestPostgres.class)
class CalendarRoutesTest {

    private static final String CALENDAR = "/api/v1/calendar-days";

    @Test
    void sends_the_calendar_once_and_says_later_that_it_is_the_same() {
        String tag = given().get(CALENDAR)
                .then()
                .statusCode(200)
                .body("years", contains(2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026))
                .body("days.find { it.date == '2021-10-09' }.type", equalTo("work"))
                .body("days.find { it.date == '2021-10-01' }.type", equalTo("off"))
                .extract()
                .header("ETag");
        given().header("If-None-Match", tag)
                .get(CALENDAR)
                .then()
                .statusCode(304)
                .header("ETag", tag);
        given().header("If-None-Match", "\"other\"").get(CALENDAR).then().statusCode(200);
    }
}
