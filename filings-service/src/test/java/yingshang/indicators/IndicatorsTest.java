package yingshang.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import yingshang.As;
import yingshang.Given;
import yingshang.TestNeighbours;
import yingshang.TestPostgres;

@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestNeighbours.class)
class IndicatorsTest {

    @Inject
    Indicators indicators;

    @Inject
    RefreshJob job;

    @AfterEach
    void the_neighbour_is_well_again() {
        Given.neighbourIs("open");
    }

    @Test
    void reads_all_pages_of_the_framework() {
        Framework framework = indicators.refresh();
        assertThat(framework.regions()).hasSizeGreaterThan(1000).containsKeys("370300", "371899");
        assertThat(framework.indicators())
                .containsOnlyKeys("getting-electricity", "paying-taxes", "starting-a-business");
        assertThat(framework.departments().get("power-supply").en()).isEqualTo("Power Supply Centre");
        assertThat(framework.scenarios()).hasSize(10);
        assertThat(framework.scenarios().get(Given.TIME))
                .isEqualTo(new Scenario(
                        Given.TIME,
                        "getting-electricity",
                        "getting-electricity.time",
                        new Name("时间", "Time"),
                        new Name("标准情形", "Standard case"),
                        "time",
                        "day",
                        true,
                        1,
                        BigDecimal.ZERO,
                        new BigDecimal("1000")));
        assertThat(framework.scenarios().get("paying-taxes.online.all").lowerIsBetter())
                .isFalse();
    }

    @Test
    void works_on_with_what_it_knew_while_the_neighbour_is_away() {
        indicators.refresh();
        Given.neighbourIs("away");
        job.refresh();
        assertThat(indicators.framework().scenarios()).hasSize(10);
        String region = Given.aRegion();
        Given.submit(Given.aDraft(Given.aRound(), region, Given.entries(20, 3)), region)
                .statusCode(200);
    }

    @Test
    void says_so_when_it_knows_nothing_and_the_neighbour_is_away() {
        String region = Given.aRegion();
        String round = Given.aRound();
        String draft = Given.aDraft(Given.aRound(), region, Given.entries(20, 3));
        var request = Given.aFilingRequest(round, region, Given.entries(20, 3));
        Given.neighbourIs("away");
        indicators.forget();
        As.filer("filer", region)
                .body(request)
                .post("/api/v1/filings")
                .then()
                .statusCode(503)
                .header("Retry-After", equalTo("5"))
                .body("type", endsWith(":indicators-unavailable"));
        Given.submit(draft, region).statusCode(503);
        As.reviewer().get("/api/v1/filings/" + draft).then().statusCode(200);
        Given.neighbourIs("open");
        Given.submit(draft, region).statusCode(200);
    }

    @Test
    void believes_only_an_answer_about_what_was_sent() {
        Outcome another = new Outcome(null, null, 1, Outcome.Kind.STORED, null);
        IndicatorsClient client = answering(List.of(another));
        Indicators asking = new Indicators(client, java.time.Clock.systemUTC(), java.time.Duration.ZERO, "x");
        Measurement sent = new Measurement(
                java.util.UUID.randomUUID(),
                java.util.UUID.randomUUID(),
                1,
                "370300",
                Given.TIME,
                "2021",
                "day",
                BigDecimal.ONE,
                null,
                false,
                false,
                java.time.Instant.EPOCH,
                "d");
        for (List<Measurement> batch : List.of(List.of(sent), List.of(sent, sent))) {
            assertThatThrownBy(() -> asking.deliver(batch))
                    .isInstanceOfSatisfying(IndicatorsException.class, broken -> assertThat(broken.reason())
                            .isEqualTo(IndicatorsException.Reason.UNAVAILABLE));
        }
    }

    private static IndicatorsClient answering(List<Outcome> outcomes) {
        return (IndicatorsClient) Proxy.newProxyInstance(
                IndicatorsClient.class.getClassLoader(),
                new Class<?>[] {IndicatorsClient.class},
                (client, method, arguments) -> new IndicatorsClient.Receipt(outcomes));
    }
}
