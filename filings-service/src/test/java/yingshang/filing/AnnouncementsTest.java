package yingshang.filing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import yingshang.As;
import yingshang.Given;
import yingshang.Take;
import yingshang.TestNeighbours;
import yingshang.TestPostgres;

/** Whom a step concerns hears of it, and nobody twice. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestNeighbours.class)
class AnnouncementsTest {

    private final String region = Given.aRegion();

    @Test
    void the_department_hears_what_was_decided() {
        String filing = Given.aSubmittedFiling(Given.aRound(), region, Given.entries(20, 3));
        Take.giveBack(filing).statusCode(201);
        Given.submit(filing, region).statusCode(200);
        Take.review(filing, Map.of("decision", "return", "reason", "July, not June"))
                .statusCode(201);
        Given.submit(filing, region).statusCode(200);
        Given.accept(filing).statusCode(201);
        assertThat(heard(As.filer("colleague", region), filing))
                .extracting(one -> (String) one.get("kind"))
                .containsExactlyInAnyOrder("returned", "returned", "accepted");
        assertThat(heard(As.filer("colleague", region), filing))
                .extracting(one -> (String) one.get("body"))
                .anyMatch(text -> text.contains("July, not June"))
                .anyMatch(text -> text.contains("The value is of another period."));
        assertThat(heard(As.reviewer(), filing)).isEmpty();
        assertThat(heard(As.department("x", "tax", List.of(region)), filing)).isEmpty();
    }

    @Test
    void reviewers_hear_of_a_correction_and_why() {
        String filing = Given.anAcceptedFiling(Given.aRound(), region, Given.entries(20, 3));
        Take.submittedCorrection(filing, region, Given.entries(19, 3));
        assertThat(heard(As.reviewer(), filing)).singleElement().satisfies(one -> {
            assertThat(one.get("kind")).isEqualTo("correction-submitted");
            assertThat(one.get("body").toString()).contains("counted again");
        });
    }

    @Test
    void the_task_force_and_the_department_hear_of_a_withdrawal_but_not_of_a_draft_thrown_away() {
        String filing = Given.aSubmittedFiling(Given.aRound(), region, Given.entries(20, 3));
        Take.step(As.taskForce(), filing, "withdrawal").statusCode(200);
        assertThat(heard(As.taskForce(), filing)).hasSize(1);
        assertThat(heard(As.filer("colleague", region), filing)).hasSize(1);
        String draft = Given.aDraft(Given.aRound(), region, Given.entries(20, 3));
        Take.withdrawal(draft, region).statusCode(200);
        assertThat(heard(As.taskForce(), draft)).isEmpty();
    }

    private static List<Map<String, Object>> heard(RequestSpecification who, String filing) {
        List<Map<String, Object>> all = who.get("/api/v1/notifications?size=100")
                .then()
                .statusCode(200)
                .extract()
                .path("items");
        return all.stream()
                .filter(one -> filing.equals(((Map<?, ?>) one.get("link")).get("id")))
                .toList();
    }
}
