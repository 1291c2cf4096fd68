package yingshang.scoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import yingshang.catalogue.Catalogue;
import yingshang.catalogue.Framework;
import yingshang.catalogue.Period;
import yingshang.intake.Intake;
import yingshang.intake.Measurement;
import yingshang.scoring.ScoreEntity.Place;
import yingshang.scoring.ScorePlan.Stock;
import yingshang.scoring.method.NodeScore;

/** Computes scores: what changed, or everything. A run writes all its results in one transaction, or none. */
@ApplicationScoped
public class ScoringService {

    /** Version of the method in {@code docs/methodology.md} by which scores are computed. */
    public static final String METHOD_VERSION = "1.1";

    private final Catalogue catalogue;
    private final Intake intake;
    private final ScoreRepository scores;
    private final ScoreRunRepository runs;
    private final Event<Scored> followers;
    private final Clock clock;
    private volatile int caughtUpWith;

    ScoringService(
            Catalogue catalogue,
            Intake intake,
            ScoreRepository scores,
            ScoreRunRepository runs,
            Event<Scored> followers,
            Clock clock) {
        this.catalogue = catalogue;
        this.intake = intake;
        this.scores = scores;
        this.runs = runs;
        this.followers = followers;
        this.clock = clock;
    }

    /** Whether there are changes to take into account, or an edition in force that has no results yet. */
    @Transactional
    boolean due() {
        int edition = catalogue.current().edition();
        return intake.anyChange()
                || caughtUpWith != edition
                        && !runs.anyDone(edition)
                        && !intake.regions().isEmpty();
    }

    /**
     * Computes what changed since the last run; everything, when the edition in force has no results yet. Does nothing
     * while another replica is scoring: the changes stay recorded.
     *
     * @return whether anything was computed
     */
    @Transactional
    public boolean scoreChanges(String startedBy) {
        if (!runs.tryLock()) {
            return false;
        }
        Framework framework = catalogue.current();
        Map<String, LocalDate> changes = intake.takeChanges();
        boolean first = caughtUpWith != framework.edition() && !runs.anyDone(framework.edition());
        caughtUpWith = framework.edition();
        if (changes.isEmpty() && !first) {
            return false;
        }
        Stock stock = stock(framework);
        if (first && stock.regions().isEmpty()) {
            return false;
        }
        ScorePlan plan =
                first ? ScorePlan.full(stock) : ScorePlan.incremental(stock, changes, framework.regionWeights());
        run(first ? ScoreRunEntity.Kind.FULL : ScoreRunEntity.Kind.INCREMENTAL, startedBy, framework, plan);
        return true;
    }

    /** Computes everything anew; waits for a run that is under way. */
    @Transactional
    public void scoreEverything(String startedBy) {
        runs.lock();
        Framework framework = catalogue.current();
        intake.takeChanges();
        run(ScoreRunEntity.Kind.FULL, startedBy, framework, ScorePlan.full(stock(framework)));
    }

    /** Keeps the record of a run that failed and left nothing else behind. */
    @Transactional
    void recordFailure(ScoreRunEntity.Kind kind, String startedBy, Instant startedAt, Exception failure) {
        ScoreRunEntity run =
                new ScoreRunEntity(kind, startedBy, catalogue.current().edition(), METHOD_VERSION, startedAt);
        run.failed(clock.instant(), String.valueOf(failure));
        runs.persist(run);
    }

    private Stock stock(Framework framework) {
        Set<String> regions = new TreeSet<>(intake.regions());
        catalogue.regions().forEach(region -> {
            Set<String> sources = RegionValues.sources(region.code(), framework);
            if (sources.stream().anyMatch(regions::contains)) {
                regions.add(region.code());
            }
        });
        return new Stock(regions, intake.periods(), scores.scored(framework.edition()));
    }

    private void run(ScoreRunEntity.Kind kind, String startedBy, Framework framework, ScorePlan plan) {
        ScoreRunEntity run = new ScoreRunEntity(kind, startedBy, framework.edition(), METHOD_VERSION, clock.instant());
        runs.persist(run);
        catalogue.markUsed(framework.edition());
        scores.deleteGone(framework.edition(), plan.gone(), plan.vanished());
        followers.fire(new ResultsGone(framework.edition(), plan.gone(), plan.vanished()));
        FrameworkTree tree = FrameworkTree.of(framework);
        int read = 0;
        int written = 0;
        for (Map.Entry<String, List<Period>> part : plan.compute().entrySet()) {
            var values = measurements(RegionValues.sources(part.getKey(), framework));
            written += score(run.id(), part.getKey(), part.getValue(), new RegionValues(framework, tree, values));
            read += values.values().stream().mapToInt(ScoringService::size).sum();
            followers.fire(new RegionScored(
                    framework, part.getKey(), values.getOrDefault(part.getKey(), Map.of()), part.getValue()));
            scores.flush();
            scores.getEntityManager().clear();
        }
        runs.findById(run.id()).done(clock.instant(), read, written);
    }

    private int score(long run, String region, List<Period> periods, RegionValues values) {
        Framework framework = values.framework();
        Map<String, ScoreKind> kinds = ScoreKind.byNode(framework);
        scores.deletePeriods(framework.edition(), region, periods);
        int written = 0;
        for (Period period : periods) {
            Place place = new Place(framework.edition(), region, period, run);
            Map<String, Basis> bases = values.bases(region, period);
            Collection<NodeScore> results = values.scores(region, period).values();
            scores.persist(results.stream()
                    .map(result -> new ScoreEntity(place, kinds.get(result.code()), result, bases.get(result.code()))));
            written += results.size();
        }
        return written;
    }

    private Map<String, Map<String, List<Measurement>>> measurements(Set<String> regions) {
        return intake.standing(regions).stream()
                .collect(Collectors.groupingBy(Measurement::region, Collectors.groupingBy(Measurement::scenario)));
    }

    private static int size(Map<String, List<Measurement>> byScenario) {
        return byScenario.values().stream().mapToInt(List::size).sum();
    }
}
