package yingshang.journey;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the demonstration loads. */
@ExtendWith(Demonstration.class)
class DemonstrationIT {

    @Test
    void four_regions_have_scores(Demonstration.Suite suite) {
        new People(suite.url())
                .anybody()
                .get("/api/v1/scores?period=2021-S2&kind=indicator&size=100")
                .then()
                .body("total", greaterThan(36), "items.region", hasItems("370300", "370303", "370306", "370402"));
    }

    @Test
    void it_is_marked_wherever_it_shows(Demonstration.Suite suite) {
        People people = new People(suite.url());
        people.anybody()
                .get("/api/v1/measurements?region=370402&size=100")
                .then()
                .body("items.demonstration", everyItem(equalTo(true)), "total", greaterThan(0));
        people.anybody()
                .get("/api/v1/scores?region=370402&period=2021-S2&kind=overall")
                .then()
                .body("items.demonstration", contains(true));
        given().spec(people.signedIn("demo-task-force", suite.password("demo-task-force")))
                .get("/api/v1/rounds")
                .then()
                .body("items.demonstration", hasItem(true));
    }
}
