package yingshang.filing;

import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import yingshang.As;
import yingshang.Given;
import yingshang.Take;
import yingshang.TestNeighbours;
import yingshang.TestPostgres;

/** Every step from every status: it leads where the graph says, or is refused. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestNeighbours.class)
class StatusGraphTest {

    private static final List<String> STEPS =
            List.of("edit", "attach", "submit", "return", "accept", "correct", "abandon", "withdraw");

    /** From where, by which step, to where. What is not here is impossible. */
    private static final Map<String, Map<String, String>> GRAPH = Map.of(
            "draft", Map.of("edit", "draft", "attach", "draft", "submit", "submitted", "withdraw", "withdrawn"),
            "submitted", Map.of("return", "returned", "accept", "accepted", "withdraw", "withdrawn"),
            "returned",
                    Map.of("edit", "returned", "attach", "returned", "submit", "submitted", "withdraw", "withdrawn"),
            "accepted", Map.of("correct", "correcting", "withdraw", "withdrawn"),
            "correcting",
                    Map.of(
                            "edit",
                            "correcting",
                            "attach",
                            "correcting",
                            "submit",
                            "submitted",
                            "abandon",
                            "accepted",
                            "withdraw",
                            "withdrawn"),
            "submitted correction", Map.of("return", "returned", "accept", "accepted", "withdraw", "withdrawn"),
            "returned correction",
                    Map.of(
                            "edit",
                            "returned",
                            "attach",
                            "returned",
                            "submit",
                            "submitted",
                            "abandon",
                            "accepted",
                            "withdraw",
                            "withdrawn"),
            "withdrawn", Map.of());

    private final String region = Given.aRegion();

    static Stream<Arguments> every_step_from_every_status() {
        return GRAPH.keySet().stream().sorted().flatMap(from -> STEPS.stream().map(step -> Arguments.of(from, step)));
    }

    @ParameterizedTest
    @MethodSource("every_step_from_every_status")
    void a_step_leads_where_the_graph_says_or_is_refused(String from, String step) {
        String filing = aFilingThatIs(from);
        String to = GRAPH.get(from).get(step);
        if (to == null) {
            take(filing, step).statusCode(409).body("type", endsWith(":filing-status"));
        } else {
            take(filing, step).body("status", equalTo(to));
        }
    }

    private String aFilingThatIs(String status) {
        String filing = Given.aDraft(Given.aRound(), region, Given.entries(20, 3));
        List<String> way =
                switch (status) {
                    case "draft" -> List.of();
                    case "submitted" -> List.of("submit");
                    case "returned" -> List.of("submit", "return");
                    case "accepted" -> List.of("submit", "accept");
                    case "correcting" -> List.of("submit", "accept", "correct");
                    case "submitted correction" -> List.of("submit", "accept", "correct", "submit");
                    case "returned correction" -> List.of("submit", "accept", "correct", "submit", "return");
                    default -> List.of("withdraw");
                };
        way.forEach(step -> take(filing, step).body("status", equalTo(LEADS_TO.get(step))));
        return filing;
    }

    private static final Map<String, String> LEADS_TO = Map.of(
            "submit", "submitted",
            "return", "returned",
            "accept", "accepted",
            "correct", "correcting",
            "withdraw", "withdrawn");

    private ValidatableResponse take(String filing, String step) {
        return switch (step) {
            case "attach" -> attach(filing);
            case "edit" -> Take.edit(filing, region, Given.entries(21, 3));
            case "submit" -> Given.submit(filing, region);
            case "return" -> Take.giveBack(filing);
            case "accept" -> Given.accept(filing);
            case "correct" -> Take.correction(filing, region);
            case "abandon" -> Take.abandonment(filing, region);
            default -> Take.withdrawal(filing, region);
        };
    }

    private ValidatableResponse attach(String filing) {
        ValidatableResponse taken = Take.attachment(filing, region);
        return taken.extract().statusCode() == 201
                ? As.reviewer().get("/api/v1/filings/" + filing).then()
                : taken;
    }
}
