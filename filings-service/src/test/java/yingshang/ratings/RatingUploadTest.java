package yingshang.ratings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasEntry;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static yingshang.ratings.Ratings.HEADER;
import static yingshang.ratings.Ratings.upload;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import yingshang.As;
import yingshang.Given;
import yingshang.TestNeighbours;
import yingshang.TestPostgres;

/** Files of ratings: what enters, what does not, and what comes of it when they come again. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestNeighbours.class)
class RatingUploadTest {

    private static final String THREE = HEADER
            + "A1,新装,窗口二维码,非常满意,2021-08-02,2021-08-02 10:00,否\n"
            + "A2,新装,评议卡,1,2021-08-02,2021-08-03,是\n"
            + "A3,增容,phone,basically-satisfied,2021/8/2,2021年8月3日,0\n";

    private final String region = Given.aRegion();

    @Test
    void what_is_held_is_not_taken_twice_and_not_changed() {
        counts(upload(filer(), region, THREE).statusCode(201), 3, 3, 0, 0, 0).body("counts.bad", equalTo(1));
        counts(upload(filer(), region, THREE).statusCode(201), 3, 0, 3, 0, 0);
        String more = HEADER
                + "A3,增容,phone,满意,2021-08-02,2021-08-03,否\n"
                + "A4,增容,APP,5,2021-08-02,2021-08-03,否\n"
                + "A4,增容,APP,4,2021-08-02,2021-08-03,否\n";
        String upload = counts(upload(filer(), region, more).statusCode(201), 3, 1, 0, 1, 1)
                .body("rejectedByRule", hasEntry("held-otherwise", 1))
                .extract()
                .path("id");
        rejections(upload).body("items.row", contains(2)).body("items.rule", contains("held-otherwise"));
        ratings("").body("items.number", containsInAnyOrder("A1", "A2", "A3", "A4"));
        ratings("&level=satisfied").body("items.number", contains("A4"));
        ratings("&level=basically-satisfied").body("items.number", contains("A3"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030"})
    void reads_the_words_of_cards_and_counters(String encoding) {
        filer().contentType("text/csv")
                .body(THREE.getBytes(Charset.forName(encoding)))
                .post("/api/v1/rating-uploads?region=" + region)
                .then()
                .statusCode(201)
                .body("file.encoding", equalTo(encoding))
                .body("counts.created", equalTo(3));
        ratings("&level=very-dissatisfied").body("items.channel", contains("card"));
        ratings("&channel=window-code").body("items[0].realName", equalTo(false));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ",新装,web,5,2021-08-02,2021-08-03,否|number|missing",
                "B1,,web,5,2021-08-02,2021-08-03,否|item|missing",
                "B1,新装,fax,5,2021-08-02,2021-08-03,否|channel|unknown-word",
                "B1,新装,web,6,2021-08-02,2021-08-03,否|level|unknown-word",
                "B1,新装,web,还行,2021-08-02,2021-08-03,否|level|unknown-word",
                "B1,新装,web,5,2021-08-02,2021-08-01,否|rated|rated-before-handled",
                "B1,新装,web,5,2021-08-02,2999-08-01,否|rated|in-the-future",
                "B1,新装,web,5,soon,2021-08-03,否|handled|unreadable-date",
                "B1,新装,web,5,2021-08-02,2021-08-03,也许|real-name|unknown-word",
                "B1,新装,web,5,2021-08-02,2021-08-03,|real-name|missing"
            })
    void says_what_is_wrong_with_a_row(String row, String column, String rule) {
        String upload = upload(filer(), region, THREE + row + "\n")
                .statusCode(201)
                .body("counts.rejected", equalTo(1))
                .extract()
                .path("id");
        rejections(upload)
                .body("items.row", contains(5))
                .body("items.column", contains(column))
                .body("items.rule", contains(rule))
                .body("items[0].message", not(containsString("{")));
    }

    @Test
    void a_department_brings_neither_those_of_others_nor_what_was_settled_elsewhere() {
        String file = Ratings.SETTLED
                + Ratings.settled("C1", "2021-08-02", "2021-08-03", "2021-08-04")
                + "C2,tax-bureau,新装,web,5,2021-08-02,2021-08-02,2021-08-02,否,,,,,,\n"
                + "C3,power-supply,新装,web,1,2021-08-02,2021-08-02,2021-08-02,否,,,,复杂,,\n"
                + "C4,power-supply,新装,web,1,2021-08-02,2021-08-02,2021-08-02,否,,,,,,\n";
        upload(filer(), region, file)
                .statusCode(201)
                .body("counts.created", equalTo(1))
                .body("rejectedByRule", hasEntry("not-yours", 2))
                .body("rejectedByRule", hasEntry("other-department", 1));
    }

    @Test
    void the_task_force_takes_over_what_another_system_led_to_its_end() {
        String file = Ratings.settled("C1", "2021-08-02", "2021-08-03", "2021-08-04")
                + "C2,tax-bureau,申报,web,5,2021-08-02,2021-08-02,2021-08-02,否,,,,,,\n"
                + "C3,nobody,申报,web,5,2021-08-02,2021-08-02,2021-08-02,否,,,,,,\n"
                + "C4,tax-bureau,申报,web,5,2021-08-02,2021-08-02,2021-08-02,否,,,,,2021-08-03,\n";
        Ratings.takenOver(region, file)
                .statusCode(201)
                .body("department", nullValue())
                .body("counts.created", equalTo(2))
                .body("rejectedByRule", hasEntry("unknown-department", 1))
                .body("rejectedByRule", hasEntry("not-bad", 1));
        String rating = ratings("&bad=true")
                .body("items[0].rectification.status", equalTo("confirmed"))
                .body("items[0].rectification.onTime", equalTo(true))
                .body("items[0].contact.name", equalTo("王某"))
                .extract()
                .path("items[0].id");
        As.reviewer().get("/api/v1/ratings/" + rating + "/events").then().body("items.kind", contains("taken-over"));
        filer().get("/api/v1/rating-uploads?region=" + region).then().body("items", empty());
        filer().get("/api/v1/ratings?region=" + region).then().body("items", hasSize(1));
    }

    @Test
    void says_nothing_of_people_in_rejections() {
        String file = "C1,power-supply,新装,web,5,2021-08-02,2021-08-02,2021-08-02,否,,,,,,\n"
                + "C2,power-supply,新装,web,1,2021-08-02,2021-08-02,2021-08-02,是,"
                + "王".repeat(51) + ",13800000000,,,,\n";
        String upload =
                Ratings.takenOver(region, file).statusCode(201).extract().path("id");
        As.taskForce()
                .get("/api/v1/rating-uploads/" + upload + "/rejections")
                .then()
                .body("items[0].column", equalTo("name"))
                .body("items[0].value", nullValue());
    }

    @Test
    void a_request_that_comes_again_is_done_once() {
        List<String> ids = List.of(0, 0).stream()
                .map(any -> upload(filer().header("Idempotency-Key", region), region, THREE)
                        .statusCode(201)
                        .extract()
                        .<String>path("id"))
                .toList();
        assertThat(ids.get(1)).isEqualTo(ids.get(0));
        filer().get("/api/v1/rating-uploads").then().body("total", equalTo(1));
    }

    @Test
    void refuses_files_that_are_none_and_regions_of_others() {
        upload(filer(), region, "评价编号,事项\nA1,新装\n").statusCode(422).body("type", endsWith(":rating-file-header"));
        upload(filer(), region, HEADER + "A1,,,,,,\n")
                .statusCode(422)
                .body("type", endsWith(":rating-file-no-rating"))
                .body("violations[0].row", equalTo(2));
        upload(filer(), region, "PK\u0000").statusCode(415).body("type", endsWith(":rating-file-not-text"));
        upload(filer(), region, HEADER + "A1,\"x").statusCode(422).body("type", endsWith(":rating-file-broken"));
        upload(filer(), Given.aRegion(), THREE).statusCode(403).body("type", endsWith(":other-region"));
        upload(As.taskForce(), "999999", THREE).statusCode(400);
        ratings("").body("items", empty());
    }

    @Test
    void tells_each_department_once_how_many_bad_ratings_came() {
        String upload = upload(filer(), region, THREE + "A5,新装,web,2,2021-08-02,2021-08-03,否\n")
                .extract()
                .path("id");
        filer().get("/api/v1/notifications?kind=bad-ratings")
                .then()
                .body("items.findAll { it.link.id == '" + upload + "' }.kind", contains("bad-ratings"))
                .body("items.find { it.link.id == '" + upload + "' }.body", containsString(": 2."));
    }

    private static ValidatableResponse counts(
            ValidatableResponse upload, int read, int created, int unchanged, int duplicates, int rejected) {
        return upload.body("counts.read", equalTo(read))
                .body("counts.created", equalTo(created))
                .body("counts.unchanged", equalTo(unchanged))
                .body("counts.duplicates", equalTo(duplicates))
                .body("counts.rejected", equalTo(rejected));
    }

    private ValidatableResponse rejections(String upload) {
        return filer().get("/api/v1/rating-uploads/" + upload + "/rejections")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse ratings(String query) {
        return As.taskForce()
                .get("/api/v1/ratings?region=" + region + query)
                .then()
                .statusCode(200);
    }

    private RequestSpecification filer() {
        return As.filer("filer", region);
    }
}
