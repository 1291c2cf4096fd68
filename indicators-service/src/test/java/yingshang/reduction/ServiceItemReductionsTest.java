package yingshang.reduction;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yingshang.TestPostgres;

@QuarkusTest
@WithTestResource(TestPostgres.class)
class ServiceItemReductionsTest {

    @Test
    void pools_the_town_list_s_licences_to_71_percent() {
        reductions("list=town&category=行政许可")
                .body("items", equalTo(26), "measured", equalTo(26), "excluded", equalTo(0))
                .body("statutoryDays", equalTo(438), "committedDays", equalTo(127))
                .body("pooledReduction", equalTo(0.71005f))
                .body("target", equalTo(0.8f), "targetId", equalTo("T081"), "attained", equalTo(false));
    }

    @ParameterizedTest
    @CsvSource({"town,135", "street,118", "village,79", "community,60"})
    void leaves_no_item_of_a_list_uncounted(String list, int items) {
        JsonPath answer = reductions("list=" + list).extract().jsonPath();
        assertThat(answer.getInt("items")).isEqualTo(items);
        assertThat(answer.getInt("measured") + answer.getInt("excluded")).isEqualTo(items);
        int byReason = answer.<String, Integer>getMap("excludedBy").values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        assertThat(byReason).isEqualTo(answer.getInt("excluded"));
    }

    @ParameterizedTest
    @CsvSource({"town", "street", "village", "community"})
    void rests_its_share_on_its_own_sums(String list) {
        JsonPath answer = reductions("list=" + list).extract().jsonPath();
        double expected = 1 - answer.getDouble("committedDays") / answer.getDouble("statutoryDays");
        assertThat(answer.getDouble("pooledReduction")).isCloseTo(expected, within(0.000006));
    }

    @Test
    void covers_all_lists_when_none_is_asked_for() {
        given().get("/api/v1/service-items/reductions")
                .then()
                .body("items", equalTo(392), "list", nullValue(), "category", nullValue());
    }

    @Test
    void holds_only_licences_against_the_target_for_licences() {
        reductions("list=town&category=公共服务").body("target", nullValue(), "attained", nullValue());
    }

    @Test
    void knows_no_list_by_another_name() {
        given().get("/api/v1/service-items/reductions?list=moon")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:yingshang:problem:unknown-value"));
    }

    @Test
    void says_so_when_a_list_has_nothing_of_a_category() {
        given().get("/api/v1/service-items/reductions?list=village&category=行政确认")
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:yingshang:problem:no-service-items"));
    }

    private static ValidatableResponse reductions(String query) {
        return given().get("/api/v1/service-items/reductions?" + query).then().statusCode(200);
    }
}
