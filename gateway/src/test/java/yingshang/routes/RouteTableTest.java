package yingshang.routes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RouteTableTest {

    private final RouteTable table = new RouteTable();

    @Test
    void published_figures_pass_for_anybody() {
        assertThat(table.decide("GET", "/api/v1/scores"))
                .isEqualTo(new Decision.Pass("indicators-service", false, Allowance.USUAL));
        assertThat(table.decide("HEAD", "/api/v1/indicators/getting-electricity"))
                .isEqualTo(new Decision.Pass("indicators-service", false, Allowance.USUAL));
    }

    @Test
    void filings_pass_only_with_a_token() {
        assertThat(table.decide("PUT", "/api/v1/filings/7/entries"))
                .isEqualTo(new Decision.Pass("filings-service", true, Allowance.USUAL));
    }

    @Test
    void an_appeal_is_looked_up_by_anybody_with_a_small_body() {
        assertThat(table.decide("POST", "/api/v1/appeal-lookups"))
                .isEqualTo(new Decision.Pass(
                        "filings-service", false, new Allowance(Optional.of(16L * 1024), Optional.empty())));
        assertThat(table.decide("POST", "/api/v1/appeals"))
                .isEqualTo(new Decision.Pass("filings-service", true, Allowance.USUAL));
    }

    @Test
    void accounts_are_the_gateways_own() {
        assertThat(table.decide("POST", "/api/v1/accounts")).isInstanceOf(Decision.Own.class);
    }

    @Test
    void a_known_path_says_which_methods_it_takes() {
        assertThat(table.decide("DELETE", "/api/v1/filings"))
                .isEqualTo(new Decision.OtherMethod(Set.of("GET", "HEAD", "POST")));
    }

    @Test
    void a_route_may_allow_larger_bodies_and_longer_silence() {
        RouteTable large = new RouteTable(List.of("", "POST\t/imports\tfilings-service\tsigned-in\t20M\t5m"));
        assertThat(large.decide("POST", "/api/v1/imports").allowance())
                .isEqualTo(new Allowance(Optional.of(20L * 1024 * 1024), Optional.of(Duration.ofMinutes(5))));
        assertThat(large.decide("GET", "/api/v1/imports").allowance()).isEqualTo(Allowance.USUAL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/intake/measurements",
                "/api/v1/scores/periods/more",
                "/api/v1/filings/7/entries/8",
                "/api/v1/score-runs/7/nothing",
                "/api/v2/scores",
                "/api/v1"
            })
    void what_is_not_listed_is_not_there(String path) {
        assertThat(table.decide("GET", path)).isEqualTo(new Decision.Absent());
        assertThat(table.decide("PUT", path)).isEqualTo(new Decision.Absent());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PUT\t/intake/measurements\tindicators-service\tsigned-in",
                "GET\t/intake\tindicators-service\tsigned-in",
                "POST\t/score-runs\tindicators-service\tanybody",
                "GET\t/scores/**\tindicators-service\tanybody",
                "GET /scores indicators-service anybody",
                "POST\t/imports\tfilings-service\tsigned-in\t20",
                "POST\t/imports\tfilings-service\tsigned-in\t0M",
                "POST\t/imports\tfilings-service\tsigned-in\t20MB",
                "POST\t/imports\tfilings-service\tsigned-in\t20M\t5",
                "POST\t/imports\tfilings-service\tsigned-in\t\t5m",
                "POST\t/imports\tfilings-service\tsigned-in\t20M\t5m\tmore"
            })
    void a_dangerous_or_unreadable_line_stops_the_start(String line) {
        assertThatThrownBy(() -> new RouteTable(List.of("method\tpath\tservice\taccess", line)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(line);
    }
}
