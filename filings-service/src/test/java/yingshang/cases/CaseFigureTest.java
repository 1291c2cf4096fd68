package yingshang.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static yingshang.cases.Cases.FIVE;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yingshang.As;
import yingshang.TestNeighbours;
import yingshang.TestPostgres;
import yingshang.cases.Cases.Place;

/** What cases come to: the examples of docs/filing.md. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestNeighbours.class)
class CaseFigureTest {

    @Inject
    DataSource database;

    @ParameterizedTest
    @CsvSource({
        "starting-a-business.time.all,working-days,5,1 1.4 0.4 2.6,0",
        "getting-electricity.time.standard-case,calendar-days,5,8 6 1.2 9.6,0",
        "starting-a-business.registration.all,hours,4,204.75 161.375 59.45 228.6,1",
        "starting-a-business.procedures.all,steps,4,2.5 2.25 1.3 3,1",
        "starting-a-business.documents.all,documents,4,4 3.75 2.6 4.7,1",
        "starting-a-business.cost.all,cost,4,40 50.125 0 108.35,1"
    })
    void measures_cases_in_the_unit_of_the_scenario(
            String scenario, String measure, int count, String figures, int unknown) {
        String[] wanted = figures.split(" ");
        Place.any()
                .upload(scenario, FIVE)
                .statusCode(201)
                .header("Location", containsString("/case-uploads/"))
                .body(
                        "measuredBy", equalTo(measure),
                        "status", equalTo("current"),
                        "counts.read", equalTo(5),
                        "counts.accepted", equalTo(5),
                        "counts.created", equalTo(5),
                        "counts.unknown", equalTo(unknown),
                        "figures.count", equalTo(count),
                        "figures.median.toString()", equalTo(wanted[0]),
                        "figures.mean.toString()", equalTo(wanted[1]),
                        "figures.p10.toString()", equalTo(wanted[2]),
                        "figures.p90.toString()", equalTo(wanted[3]));
    }

    @Test
    void counts_cases_where_the_scenario_counts_them() {
        Place.any()
                .upload(Cases.CASES, FIVE + "ZC-6,,2021-08-02,,,,\n")
                .statusCode(201)
                .body(
                        "measuredBy", equalTo("cases"),
                        "figures.count", equalTo(5),
                        "figures.median", nullValue(),
                        "counts.unfinished", equalTo(1),
                        "counts.unknown", equalTo(0));
    }

    @Test
    void does_not_guess_working_days_outside_the_calendar() {
        Place.any()
                .upload(Cases.WORKING_DAYS, FIVE + "ZC-6,,2018-12-28,2019-01-03,,,\n")
                .statusCode(201)
                .body("counts.accepted", equalTo(6), "counts.unknown", equalTo(1), "figures.count", equalTo(5));
    }

    @Test
    void has_no_figure_when_no_case_is_finished() {
        Place.any()
                .upload(Cases.HOURS, "number,received,completed\nA1,2021-03-05,\n")
                .statusCode(201)
                .body("figures.count", equalTo(0), "figures.mean", nullValue(), "counts.unfinished", equalTo(1));
    }

    @Test
    void keeps_the_last_row_of_a_case_and_no_row_that_is_none() {
        Place place = Place.any();
        String upload = place.upload(Cases.WORKING_DAYS, """
                        number,received,completed,applicant
                        A1,2021-08-02,2021-08-03,Wang
                        A2,2021-08-02,2021-08-01,Wang
                        A1,2021-08-02,2021-08-06,Wang
                        A3,soon,,Wang
                        A3,later,,Wang
                        ,2021-08-02,,Wang
                        """)
                .statusCode(201)
                .body(
                        "counts.read", equalTo(6),
                        "counts.accepted", equalTo(1),
                        "counts.duplicates", equalTo(1),
                        "counts.rejected", equalTo(4),
                        "rejectedByRule.unreadable-date", equalTo(2),
                        "rejectedByRule.missing", equalTo(1),
                        "rejectedByRule.completed-before-received", equalTo(1),
                        "ignoredColumns", contains("applicant"),
                        "figures.median", equalTo(4))
                .extract()
                .path("id");
        As.filer("filer", place.region())
                .get("/api/v1/case-uploads/" + upload + "/rejections?size=2")
                .then()
                .statusCode(200)
                .body(
                        "total", equalTo(4),
                        "items.row", contains(3, 5),
                        "items.column", contains("completed", "received"),
                        "items.rule", contains("completed-before-received", "unreadable-date"),
                        "items.value", contains("2021-08-01", "soon"),
                        "items[0].message", equalTo("The case was completed before it was received."));
        assertThat(Cases.held(database, upload)).isEqualTo(1);
    }
}
