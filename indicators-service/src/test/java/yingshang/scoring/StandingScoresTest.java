package yingshang.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static yingshang.Deliveries.aValid;
import static yingshang.Deliveries.deliver;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yingshang.EmptyResults;
import yingshang.Statements;
import yingshang.TestPostgres;
import yingshang.catalogue.Catalogue;
import yingshang.catalogue.Framework;
import yingshang.catalogue.Period;
import yingshang.scoring.method.Ranking;

@QuarkusTest
@WithTestResource(TestPostgres.class)
class StandingScoresTest {

    private static final String TIME = "getting-electricity.time.standard-case";
    private static final Period HALF_YEAR = Period.of("2021-S1");

    @Inject
    EmptyResults empty;

    @Inject
    ScoringService scoring;

    @Inject
    StandingScores standing;

    @Inject
    Catalogue catalogue;

    @Inject
    EntityManager database;

    @Inject
    Statements statements;

    @BeforeEach
    void start() {
        empty.now();
        deliver(aValid("370306", TIME, "day", "2021-S1", 133));
        scoring.scoreChanges("test");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 1, 3})
    void thousands_of_regions_are_ranked_in_one_statement_as_the_method_does(int decimals) {
        Framework framework = ranking(decimals < 0 ? null : decimals);
        QuarkusTransaction.begin();
        try {
            thousands();
            List<PlacedScore> found = standing.ofLevel(framework, "district", TIME, List.of(HALF_YEAR));
            Map<String, BigDecimal> scores = new HashMap<>();
            found.forEach(
                    score -> scores.put(score.id().region(), score.result().score()));
            Map<String, Integer> ranks = Ranking.rank(scores, framework.rankDecimals());
            assertThat(found).hasSizeGreaterThanOrEqualTo(3_001).allSatisfy(score -> {
                assertThat(score.rank()).isEqualTo(ranks.get(score.id().region()));
                assertThat(score.peers()).isEqualTo(ranks.size());
            });
            assertThat(statements.of(() -> standing.ofLevel(framework, "district", TIME, List.of(HALF_YEAR))))
                    .isEqualTo(1);
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    @Test
    void a_region_s_scores_of_a_period_without_any_are_none() {
        QuarkusTransaction.requiringNew().run(() -> {
            Period none = Period.of("1999-S1");
            var found = standing.ofRegion(catalogue.current(), "370306", List.of(HALF_YEAR, none));
            assertThat(found.get(none)).isEmpty();
            assertThat(found.get(HALF_YEAR)).containsKey(TIME);
        });
    }

    /** Three thousand districts with scores that often share their first decimals; one in seven has none. */
    private void thousands() {
        database.createNativeQuery("insert into region (code, level, zh, en, version)"
                        + " select 'r' || n, 'district', 'r', 'r', 0 from generate_series(1, 3000) n")
                .executeUpdate();
        database.createNativeQuery("insert into score_sheet (slot, region, period, period_end, id, run)"
                        + " select slot, 'r' || n, period, period_end, -n, run"
                        + " from score_sheet, generate_series(1, 3000) n where region = '370306' and period = :period")
                .setParameter("period", HALF_YEAR.code())
                .executeUpdate();
        database.createNativeQuery("insert into score_row"
                        + " (slot, sheet, node, state, carried_forward, demonstration, score)"
                        + " select s.slot, s.id, d.number, case when s.id % 7 = 0 then 3 else 0 end, false, false,"
                        + " case when s.id % 7 = 0 then null"
                        + " else -s.id * 37 % 1000 / 10.0 + -s.id % 11 / 100000.0 end"
                        + " from score_sheet s join score_standing using (slot)"
                        + " join score_node d using (framework_edition) where s.id < 0 and d.code = :node")
                .setParameter("node", TIME)
                .executeUpdate();
        database.createNativeQuery("analyze score_sheet, score_row_0, score_row_1") // as after runs of this size
                .executeUpdate();
    }

    private Framework ranking(Integer decimals) {
        Framework current = catalogue.current();
        return new Framework(
                current.edition(),
                current.code(),
                current.digest(),
                current.title(),
                current.baseYear(),
                current.coverageThreshold(),
                current.validityMonths(),
                decimals,
                current.nodes(),
                current.scenarios(),
                current.baselines(),
                current.targets(),
                current.regionWeights());
    }
}
