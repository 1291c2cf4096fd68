package yingshang;

import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** As {@link BadInputTest}, for the ledgers beside the filings: ratings, appeals, inspections. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestNeighbours.class)
class BadLedgerInputTest {

    private final String region = Given.aRegion();

    @ParameterizedTest
    @CsvSource({
        "ratings?level=awful, 400, invalid-request",
        "ratings?bad=perhaps, 400, invalid-request",
        "ratings?region=%00, 400, invalid-request",
        "ratings?size=101, 400, invalid-request",
        "ratings?sort=level, 400, invalid-request",
        "ratings/nothing, 400, http-400",
        "ratings/{nobody}, 404, rating-not-found",
        "ratings/{nobody}/events, 404, rating-not-found",
        "rating-figures?by=moon, 400, invalid-request",
        "rating-figures?by=month&period=2021-13, 400, invalid-request",
        "rating-figures?by=item&region=%00, 400, invalid-request",
        "rating-uploads/nothing, 400, http-400",
        "rating-uploads/{nobody}, 404, rating-upload-not-found",
        "rating-uploads/{nobody}/rejections, 404, rating-upload-not-found",
        "appeals?status=lost, 400, invalid-request",
        "appeals?kind=x, 400, invalid-request",
        "appeals?region=%00, 400, invalid-request",
        "appeals/nothing, 400, http-400",
        "appeals/{nobody}, 404, appeal-not-found",
        "appeals/{nobody}/events, 404, appeal-not-found",
        "appeal-figures?from=x, 400, http-400",
        "appeal-figures?since=2021-13, 400, invalid-request",
        "inspections?period=2021-Q9, 400, invalid-request",
        "inspections?status=x, 400, invalid-request",
        "inspections/nothing, 400, http-400",
        "inspections/{nobody}, 404, inspection-not-found",
        "inspections/{nobody}/events, 404, inspection-not-found",
        "inspections/{nobody}/attachments, 404, inspection-not-found",
        "inspection-ranking, 400, invalid-request",
        "inspection-ranking?form=town-centre&period=x, 400, invalid-request",
        "inspection-findings?status=x, 400, invalid-request",
        "inspection-findings?site=x, 400, http-400",
        "inspection-forms?x=1, 400, invalid-request",
    })
    void an_address_that_does_not_fit(String path, int status, String problem) {
        String filled = path.replace("{nobody}", UUID.randomUUID().toString());
        isProblem(
                As.filer("filer", region)
                        .urlEncodingEnabled(false)
                        .get("/api/v1/" + filled)
                        .then(),
                status,
                problem);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "level; awful; 400; unreadable-body; level; json",
                "channel; pigeon; 400; unreadable-body; channel; json",
                "handledOn; yesterday; 400; unreadable-body; handledOn; json",
                "item; ' '; 400; invalid-request; item; NotBlank",
                "ratedAt; 2999-01-01T00:00:00Z; 422; rating-invalid; ratedAt; in-the-future",
                "handledOn; 2021-08-05; 422; rating-invalid; ratedAt; rated-before-handled",
            })
    void a_rating_that_cannot_be(String field, String value, int status, String problem, String violated, String rule) {
        isProblem(rate(field, value), status, problem)
                .body("violations[0].field", equalTo(violated), "violations[0].rule", equalTo(rule));
    }

    @Test
    void a_word_that_is_none_of_those_that_may_be_is_answered_with_them() {
        rate("channel", "pigeon").body("violations[0].message", endsWith(": window-code|card|web|app|phone."));
    }

    @Test
    void a_rating_of_a_region_for_which_one_does_not_file_is_refused() {
        isProblem(rate("region", "370300"), 403, "other-region");
    }

    private ValidatableResponse rate(String field, String value) {
        String rating = """
                {"region": "%s", "item": "x", "window": "1", "channel": "app", "level": "satisfied",
                 "handledOn": "2021-08-02", "ratedAt": "2021-08-03T02:00:00Z", "realName": false}""".formatted(region);
        String changed = rating.replaceFirst("\"" + field + "\": \"[^\"]*\"", "\"" + field + "\": \"" + value + "\"");
        return As.filer("filer", region)
                .header("Accept-Language", "en")
                .contentType("application/json")
                .body(changed)
                .post("/api/v1/ratings")
                .then();
    }

    private static ValidatableResponse isProblem(ValidatableResponse answer, int status, String problem) {
        return answer.statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:yingshang:problem:" + problem));
    }
}
