package yingshang.catalogue;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import yingshang.TestPostgres;

/** The catalogue as everybody may read it, without signing in. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
class CatalogueRoutesTest {

    private static final String LISTS =
            "indicators dimensions metrics regions documents departments service-items frameworks";

    @Test
    void lists_the_eighteen_indicators_in_their_order() {
        get("/indicators")
                .statusCode(200)
                .body(
                        "total", equalTo(18),
                        "page", equalTo(0),
                        "size", equalTo(20),
                        "items.code[0]", equalTo("starting-a-business"),
                        "items.code[17]", equalTo("inclusive-innovation"),
                        "items.name.zh", hasItem("获得电力"),
                        "items.metricCount", everyItem(greaterThan(0)));
    }

    @Test
    void lists_the_indicators_of_a_dimension() {
        get("/indicators?dimension=governance")
                .body("total", equalTo(4), "items.dimension", everyItem(equalTo("governance")));
        refused("/indicators?dimension=moon", 400, "unknown-value");
    }

    @Test
    void shows_an_indicator_with_its_metrics() {
        get("/indicators/getting-electricity")
                .statusCode(200)
                .body(
                        "name.en", equalTo("Getting electricity"),
                        "dimension", equalTo("life-cycle"),
                        "metrics.code", hasItems("getting-electricity.time", "getting-electricity.procedures"),
                        "targetCount", greaterThan(10));
    }

    @Test
    void has_targets_for_122_scenarios_in_all() {
        List<Integer> targets = get("/indicators").extract().path("items.targetCount");
        assertThat(targets.stream().mapToInt(Integer::intValue).sum()).isEqualTo(122);
    }

    @Test
    void lists_the_three_dimensions() {
        get("/dimensions")
                .body(
                        "items.code", contains("life-cycle", "investment", "governance"),
                        "items.indicatorCount", contains(8, 6, 4),
                        "items.averaging", everyItem(equalTo("arithmetic")));
    }

    @Test
    void lists_the_metrics_of_an_indicator_with_scenarios_and_goalposts() {
        get("/metrics?indicator=getting-electricity&size=100")
                .body(
                        "items.indicator",
                        everyItem(equalTo("getting-electricity")),
                        "items.find { it.code == 'getting-electricity.time' }.measures",
                        equalTo("time"),
                        standardCase("unit"),
                        equalTo("day"),
                        standardCase("direction"),
                        equalTo("lower"),
                        standardCase("goalposts.best"),
                        equalTo(18),
                        standardCase("goalposts.worst"),
                        equalTo(248),
                        standardCase("goalposts.origin"),
                        equalTo("world-bank"),
                        standardCase("goalposts.source.document"),
                        equalTo("World Bank, Doing Business 2020"));
        refused("/metrics?indicator=moon", 400, "unknown-value");
    }

    @Test
    void shows_one_metric() {
        get("/metrics/getting-electricity.time")
                .body("averaging", equalTo("arithmetic"), "validityMonths", equalTo(12))
                .body("scenarios.findAll { it.goalposts }.goalposts.variant", everyItem(equalTo("linear")))
                .body("scenarios.size()", greaterThan(3));
    }

    @ParameterizedTest
    @CsvSource({
        "/indicators/moon,unknown-indicator",
        "/indicators/getting-electricity.time,unknown-indicator",
        "/metrics/moon,unknown-metric"
    })
    void says_which_code_it_does_not_know(String path, String problem) {
        refused(path, 404, problem).body("detail", containsString(path.substring(path.lastIndexOf('/') + 1)));
    }

    @Test
    void lists_regions_parents_first() {
        get("/regions")
                .body(
                        "items.code", contains("370000", "370300", "370303", "370306", "370400", "370402"),
                        "items.parent[0]", nullValue(),
                        "items.find { it.code == '370306' }.parent", equalTo("370300"));
    }

    @Test
    void lists_documents_with_issuer_and_day() {
        get("/documents?size=100")
                .body(
                        "items.number", hasItems("淄政字〔2020〕58号", "World Bank, Doing Business 2020"),
                        "items.find { it.number == '周政字〔2021〕22号' }.issued", equalTo("2021-08-05"));
    }

    @Test
    void lists_departments_with_the_clause_that_names_them() {
        get("/departments?size=100")
                .body("items.name.zh", hasItem("区行政审批服务局"), "items.source.document", everyItem(notNullValue()));
    }

    @ParameterizedTest
    @CsvSource({
        "page=0,392",
        "list=town,135",
        "list=street,118",
        "list=village,79",
        "list=community,60",
        "list=town&category=行政许可,26",
        "category=行政许可&kind=即办件,2",
        "kind=承诺件,218",
        "q=不会有这样的事项,0"
    })
    void counts_service_items(String query, int total) {
        get("/service-items?" + query).statusCode(200).body("total", equalTo(total));
    }

    @Test
    void shows_limits_as_written_and_as_parsed() {
        get("/service-items?list=town&size=1")
                .body(
                        "items[0].no", equalTo(1),
                        "items[0].item", equalTo("单位就业登记"),
                        "items[0].statutory.written", equalTo("1个工作日"),
                        "items[0].statutory.form", equalTo("working-days"),
                        "items[0].committed.workingDays", equalTo(0),
                        "items[0].source.document", equalTo("周政办字〔2021〕33号"));
    }

    @Test
    void finds_service_items_by_a_part_of_their_name() {
        get("/service-items?q=就业登记").body("total", greaterThan(1), "items.item", hasItem("单位就业登记"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"list=moon", "category=moon", "kind=moon"})
    void refuses_values_that_no_service_item_has(String query) {
        refused("/service-items?" + query, 400, "unknown-value");
    }

    @Test
    void shows_the_edition_in_force() {
        get("/frameworks?size=100")
                .statusCode(200)
                .body(
                        "items.findAll { it.current }.code", contains("yingshang-18"),
                        "items.findAll { it.current }.baseYear", contains(2020),
                        "items.findAll { it.current }.averaging", contains("arithmetic"),
                        "items.digest", everyItem(notNullValue()));
    }

    @ParameterizedTest
    @CsvSource({
        "from=2021-09-30&days=3,2021-10-11,3",
        "from=2021-09-24&to=2021-09-26,2021-09-26,1",
        "from=2021-08-02&days=0,2021-08-02,0",
        "from=2021-08-02&to=2021-08-02,2021-08-02,0"
    })
    void counts_working_days(String query, String to, int days) {
        get("/working-days?" + query).statusCode(200).body("to", equalTo(to), "days", equalTo(days));
    }

    @ParameterizedTest
    @CsvSource({
        "from=2026-12-31&days=1,422,outside-calendar",
        "from=2018-06-01&to=2018-06-02,422,outside-calendar",
        "from=2021-08-02,400,unclear-count",
        "from=2021-08-02&days=1&to=2021-08-03,400,unclear-count",
        "from=2021-08-03&to=2021-08-02,400,unclear-count",
        "from=2021-08-03&days=-1,400,invalid-request",
        "days=1,400,invalid-request",
        "from=2021-02-30&days=1,400,http-400",
        "from=2021-08-03&days=some,400,http-400"
    })
    void says_why_it_cannot_count(String query, int status, String problem) {
        refused("/working-days?" + query, status, problem);
    }

    @Test
    void pages_every_list_alike() {
        for (String list : LISTS.split(" ")) {
            get("/" + list).statusCode(200).body("page", equalTo(0), "size", equalTo(20), "total", greaterThan(0));
            get("/" + list + "?page=1000&size=100").statusCode(200).body("items", empty(), "page", equalTo(1000));
            get("/" + list + "?size=1").statusCode(200).body("items", hasSize(1));
        }
    }

    @Test
    void refuses_pages_that_cannot_be_and_parameters_it_does_not_know() {
        for (String list : LISTS.split(" ")) {
            refused("/" + list + "?page=-1", 400, "invalid-request").body("violations.field", contains("page"));
            refused("/" + list + "?size=0", 400, "invalid-request");
            refused("/" + list + "?size=101&page=-1", 400, "invalid-request").body("violations", hasSize(2));
            refused("/" + list + "?size=many", 400, "http-400");
            refused("/" + list + "?moon=1", 400, "invalid-request")
                    .body("violations.field", contains("moon"), "violations.rule", contains("unknown-parameter"));
        }
        refused("/indicators/getting-electricity?size=1", 400, "invalid-request");
        refused("/working-days?from=2021-08-02&days=1&size=1", 400, "invalid-request");
    }

    @Test
    void keeps_the_order_from_page_to_page() {
        List<String> paged = new ArrayList<>();
        for (int page = 0; page < 40; page++) {
            get("/service-items?size=10&page=" + page)
                    .extract()
                    .<List<Object>>path("items.collect { it.list + it.no }")
                    .forEach(item -> paged.add(item.toString()));
        }
        assertThat(paged).hasSize(392).doesNotHaveDuplicates();
    }

    @Test
    void explains_problems_in_chinese_unless_english_is_asked_for() {
        given().get("/api/v1/indicators/moon").then().body("title", equalTo("没有这个指标"));
        given().header("Accept-Language", "fr, en;q=0.8, zh;q=0.5")
                .get("/api/v1/indicators/moon")
                .then()
                .body("title", equalTo("Unknown indicator"), "detail", containsString("moon"));
    }

    @Test
    void says_what_to_mend_in_the_language_asked_for() {
        given().get("/api/v1/regions?size=101").then().body("violations[0].message", containsString("100"));
        given().header("Accept-Language", "en")
                .get("/api/v1/regions?size=101")
                .then()
                .body("violations[0].message", equalTo("must be less than or equal to 100"));
        given().header("Accept-Language", "zh-CN")
                .get("/api/v1/regions?moon=1")
                .then()
                .body("violations[0].message", equalTo("本接口没有这个参数。"));
    }

    private static String standardCase(String field) {
        return "items.collectMany { it.scenarios }.find { it.code == 'getting-electricity.time.standard-case' }."
                + field;
    }

    private static ValidatableResponse get(String path) {
        return given().when().get("/api/v1" + path).then();
    }

    private static ValidatableResponse refused(String path, int status, String problem) {
        return get(path)
                .statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:yingshang:problem:" + problem), "status", equalTo(status));
    }
}
