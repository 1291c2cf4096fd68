package yingshang.scoring;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import yingshang.catalogue.Framework;
import yingshang.catalogue.Period;
import yingshang.intake.Intake;
import yingshang.scoring.RegionScoring.Count;
import yingshang.scoring.RegionScoring.Target;
import yingshang.scoring.ScorePlan.Stock;
import yingshang.scoring.ScoreRunEntity.Kind;
import yingshang.scoring.SheetStore.Standing;

/** Brings the standing results up to date with what changed, in one transaction, which holds the lock of scoring. */
@ApplicationScoped
class ChangeRunService {

    /** Seconds; a change may reach every region when it brings a new period. */
    private static final int AN_HOUR = 3_600;

    /** From so many rows on, plans made for the results as they were may be slow for what is there now. */
    private static final int MANY_ROWS = 20_000;

    private final Intake intake;
    private final SheetStore store;
    private final Stocktaking stocktaking;
    private final RunKeeper runs;
    private final RegionScoring regions;
    private final Event<Scored> followers;

    ChangeRunService(
            Intake intake,
            SheetStore store,
            Stocktaking stocktaking,
            RunKeeper runs,
            RegionScoring regions,
            Event<Scored> followers) {
        this.intake = intake;
        this.store = store;
        this.stocktaking = stocktaking;
        this.runs = runs;
        this.regions = regions;
        this.followers = followers;
    }

    /** Whether anything has changed. */
    @Transactional
    boolean due() {
        return intake.anyChange();
    }

    /**
     * Computes what changed. Does nothing while another replica is at it, and while there are no results of the edition
     * in force: the changes stay recorded.
     *
     * @return whether anything was computed
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    @TransactionConfiguration(timeout = AN_HOUR)
    boolean run(String startedBy) {
        Framework framework = runs.catalogue().current();
        if (!runs.tryLock()) {
            return false;
        }
        Optional<Standing> standing = store.standing()
                .filter(found -> found.frameworkEdition() == framework.edition()
                        && found.methodVersion().equals(ScoringService.METHOD_VERSION));
        Map<String, LocalDate> changes = standing.isEmpty() ? Map.of() : intake.takeChanges();
        if (changes.isEmpty()) {
            return false;
        }
        runs.noteForFullRun(changes);
        ScoreRunEntity run = runs.begin(Kind.INCREMENTAL, startedBy, framework);
        runs.catalogue().markUsed(framework.edition());
        Target target = new Target(run.id(), standing.get().slot(), framework);
        Stock stock = stocktaking.after(changes.keySet(), target.slot(), framework);
        ScorePlan plan = ScorePlan.incremental(stock, changes, framework.regionWeights());
        Count count = regions.compute(target, plan);
        if (count.written() >= MANY_ROWS) {
            store.analyze(target.slot());
        }
        runs.done(run.id(), count);
        followers.fire(new ResultsChanged(framework.edition(), periods(plan)));
        return true;
    }

    /** Keeps the record of a run that failed and left nothing else behind. */
    @Transactional
    void recordFailure(String startedBy, Instant startedAt, Exception failure) {
        runs.failed(Kind.INCREMENTAL, startedBy, startedAt, failure);
    }

    /** The periods that a plan touches; all, when regions vanish. */
    private static Set<String> periods(ScorePlan plan) {
        Set<String> periods = new TreeSet<>();
        if (plan.vanished().isEmpty()) {
            periods.addAll(plan.gone());
            plan.compute()
                    .values()
                    .forEach(some -> some.stream().map(Period::code).forEach(periods::add));
        }
        return periods;
    }
}
