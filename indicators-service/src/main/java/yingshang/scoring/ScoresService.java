package yingshang.scoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import yingshang.catalogue.Catalogue;
import yingshang.catalogue.Framework;
import yingshang.catalogue.RegionView;
import yingshang.catalogue.Text;
import yingshang.catalogue.Written;
import yingshang.scoring.ScoreRepository.Peer;
import yingshang.scoring.method.Ranking;
import yingshang.wire.Page;

/** Reads scores and runs for people: named, ranked among regions of the same level, and rounded only here. */
@ApplicationScoped
public class ScoresService {

    private final ScoreRepository scores;
    private final ScoreRunRepository runs;
    private final RunBasisRepository bases;
    private final ScoreBasis basis;
    private final Catalogue catalogue;

    ScoresService(
            ScoreRepository scores,
            ScoreRunRepository runs,
            RunBasisRepository bases,
            ScoreBasis basis,
            Catalogue catalogue) {
        this.scores = scores;
        this.runs = runs;
        this.bases = bases;
        this.basis = basis;
        this.catalogue = catalogue;
    }

    @Transactional
    Page<ScoreView> page(ScoreFilter filter, int page, int size) {
        Framework framework = catalogue.current();
        List<ScoreEntity> rows = scores.page(framework.edition(), filter, page, size);
        Map<String, Map<String, Integer>> ranks = ranks(framework, rows);
        Map<String, Text> names = names(framework);
        Map<ScoreEntity, List<Long>> measurements = basis.of(framework, rows);
        List<ScoreView> items = rows.stream()
                .map(row ->
                        view(row, names.get(row.node()), ranks.getOrDefault(key(row), Map.of()), measurements.get(row)))
                .toList();
        return new Page<>(items, page, size, scores.count(framework.edition(), filter));
    }

    /** A score as the API shows it, ranked among its peers; within the caller's transaction. */
    ScoreView view(ScoreEntity row, Framework framework) {
        return view(
                row,
                names(framework).get(row.node()),
                ranks(framework, List.of(row)).getOrDefault(key(row), Map.of()),
                basis.of(framework, List.of(row)).get(row));
    }

    /** Every score of these periods as it stands, unrounded. */
    @Transactional
    public List<StandingScore> standing(int edition, Collection<String> periodCodes) {
        return scores.standing(edition, periodCodes);
    }

    @Transactional
    List<String> periods() {
        return scores.periods(catalogue.current().edition());
    }

    @Transactional
    Page<ScoreRunView> runs(int page, int size) {
        return runs.page(page, size);
    }

    /** @throws ScoringException UNKNOWN_SCORE_RUN */
    @Transactional
    ScoreRunView run(long id) {
        return runs.findByIdOptional(id)
                .map(ScoreRunEntity::view)
                .orElseThrow(() -> new ScoringException(ScoringException.Reason.UNKNOWN_SCORE_RUN, "" + id));
    }

    /** @throws ScoringException UNKNOWN_SCORE_RUN */
    @Transactional
    Page<UsedMeasurementView> measurements(long run, int page, int size) {
        return new Page<>(bases.page(run(run).id(), page, size), page, size, bases.count(run));
    }

    /** For each period, node and level of the rows: the rank of every region that has a score there. */
    private Map<String, Map<String, Integer>> ranks(Framework framework, List<ScoreEntity> rows) {
        if (rows.isEmpty()) {
            return Map.of();
        }
        Set<String> periods = rows.stream().map(ScoreEntity::period).collect(Collectors.toSet());
        Set<String> nodes = rows.stream().map(ScoreEntity::node).collect(Collectors.toSet());
        Map<String, String> levels =
                catalogue.regions().stream().collect(Collectors.toMap(RegionView::code, RegionView::level));
        Map<String, Map<String, BigDecimal>> peers = new HashMap<>();
        for (Peer peer : scores.peers(framework.edition(), periods, nodes)) {
            peers.computeIfAbsent(key(peer, levels), key -> new HashMap<>()).put(peer.region(), peer.score());
        }
        Map<String, Map<String, Integer>> ranks = new HashMap<>();
        for (ScoreEntity row : rows) {
            String level = row.period() + "/" + row.node() + "/" + levels.get(row.region());
            ranks.computeIfAbsent(
                    key(row), key -> Ranking.rank(peers.getOrDefault(level, Map.of()), framework.rankDecimals()));
        }
        return ranks;
    }

    private static String key(Peer peer, Map<String, String> levels) {
        return peer.period() + "/" + peer.node() + "/" + levels.get(peer.region());
    }

    private static String key(ScoreEntity row) {
        return row.period() + "/" + row.node() + "/" + row.region();
    }

    /** What each node and scenario is called. */
    static Map<String, Text> names(Framework framework) {
        Map<String, Text> names = new HashMap<>();
        framework.nodes().forEach(node -> names.put(node.code(), node.name()));
        framework.scenarios().forEach(scenario -> names.put(scenario.code(), scenario.name()));
        return names;
    }

    private static ScoreView view(ScoreEntity row, Text name, Map<String, Integer> ranks, List<Long> measurements) {
        Integer rank = ranks.get(row.region());
        return new ScoreView(
                row.scoreId().toString(),
                row.frameworkEdition(),
                row.region(),
                row.period(),
                row.node(),
                Written.of(row.kind()),
                name,
                Written.of(row.state()),
                Shown.figure(row.score()),
                Shown.figure(row.coverage()),
                rank,
                rank == null ? null : ranks.size(),
                row.carriedForward(),
                row.demonstration(),
                measurements,
                row.run());
    }
}
