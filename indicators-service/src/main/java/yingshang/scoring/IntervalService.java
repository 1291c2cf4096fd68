package yingshang.scoring;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import yingshang.catalogue.Catalogue;
import yingshang.catalogue.Framework;
import yingshang.catalogue.RegionView;
import yingshang.catalogue.Text;
import yingshang.catalogue.Written;
import yingshang.scoring.IntervalRepository.Standing;
import yingshang.scoring.method.NodeScore;
import yingshang.scoring.method.Uncertainty;
import yingshang.scoring.method.Uncertainty.Settings;
import yingshang.wire.Page;

/** Computes and shows the intervals of scores and ranks: a period's are computed after its scores, and go with them. */
@ApplicationScoped
class IntervalService {

    /** Seconds; thousands of regions on a busy machine take longer than a transaction usually may. */
    private static final int AN_HOUR = 3_600;

    private final Catalogue catalogue;
    private final IntervalRepository intervals;
    private final ScoreRunRepository runs;
    private final Clock clock;
    private final long seed;
    private final int draws;

    IntervalService(
            Catalogue catalogue,
            IntervalRepository intervals,
            ScoreRunRepository runs,
            Clock clock,
            @ConfigProperty(name = "yingshang.intervals.seed") long seed,
            @ConfigProperty(name = "yingshang.intervals.draws") int draws) {
        this.catalogue = catalogue;
        this.intervals = intervals;
        this.runs = runs;
        this.clock = clock;
        this.seed = seed;
        this.draws = draws;
    }

    /** A changed score may move every rank of its period. */
    void forget(@Observes ResultsChanged changed) {
        if (changed.periods().isEmpty()) {
            intervals.delete(changed.frameworkEdition());
        } else {
            intervals.delete(changed.frameworkEdition(), changed.periods());
        }
    }

    /** How many periods have scores and no intervals. */
    @Transactional
    int missing() {
        return intervals.missing(catalogue.current().edition()).size();
    }

    /**
     * Computes the intervals of the newest period that has scores and no intervals, for all regions. Does nothing while
     * another replica is at it; what was computed is not kept when a score of the period changed meanwhile.
     *
     * @return whether there was such a period
     */
    @Transactional
    @TransactionConfiguration(timeout = AN_HOUR)
    boolean computeNext() {
        if (!intervals.tryLock()) {
            return false;
        }
        Framework framework = catalogue.current();
        List<String> missing = intervals.missing(framework.edition());
        if (missing.isEmpty()) {
            return false;
        }
        compute(framework, missing.get(0));
        return true;
    }

    private void compute(Framework framework, String period) {
        Standing before = intervals.standing(framework.edition(), period);
        Settings settings = new Settings(seed, draws, framework.rankDecimals());
        FrameworkTree tree = FrameworkTree.of(framework);
        List<Uncertainty.Intervals> found = levels(framework.edition(), period).values().stream()
                .flatMap(peers -> Uncertainty.of(tree.root(), peers, settings).stream())
                .toList();
        runs.lock();
        if (intervals.standing(framework.edition(), period).equals(before)) {
            IntervalSetEntity set =
                    new IntervalSetEntity(framework.edition(), period, settings, before, clock.instant());
            intervals.keep(set, found.stream().map(one -> new ScoreIntervalEntity(set.id(), one)));
        }
    }

    /** The period's scores of the regions of each level, which are ranked among each other. */
    private Map<String, Map<String, Map<String, NodeScore>>> levels(int edition, String period) {
        Map<String, String> levels =
                catalogue.regions().stream().collect(Collectors.toMap(RegionView::code, RegionView::level));
        Map<String, Map<String, Map<String, NodeScore>>> peers = new TreeMap<>();
        intervals.scores(edition, period).forEach((region, scores) -> peers.computeIfAbsent(
                        levels.getOrDefault(region, ""), level -> new LinkedHashMap<>())
                .put(region, scores));
        return peers;
    }

    /** The intervals of {@code filter}'s period; an empty page when they are not computed yet, or outdated. */
    @Transactional
    Page<ScoreIntervalView> page(ScoreFilter filter, int page, int size) {
        Framework framework = catalogue.current();
        Optional<IntervalSetEntity> set =
                intervals.set(framework.edition(), filter.period()).stream().findFirst();
        if (set.isEmpty()) {
            return new Page<>(List.of(), page, size, 0);
        }
        Map<String, Text> names = ScoresService.names(framework);
        Map<String, ScoreKind> kinds = ScoreKind.byNode(framework);
        List<ScoreIntervalView> items = intervals.page(set.get().id(), filter, page, size).stream()
                .map(row -> view(set.get(), row, names.get(row.node()), kinds.get(row.node())))
                .toList();
        return new Page<>(items, page, size, intervals.count(set.get().id(), filter));
    }

    private static ScoreIntervalView view(IntervalSetEntity set, ScoreIntervalEntity row, Text name, ScoreKind kind) {
        return new ScoreIntervalView(
                set.frameworkEdition(),
                set.methodVersion(),
                row.region(),
                set.period(),
                row.node(),
                Written.of(kind),
                name,
                row.byWeights().with(row.byLeavingOut()),
                row.byWeights(),
                row.byLeavingOut(),
                set.seed(),
                set.draws(),
                set.demonstration(),
                set.newestRun(),
                set.computedAt());
    }
}
