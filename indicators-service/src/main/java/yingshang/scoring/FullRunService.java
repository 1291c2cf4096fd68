package yingshang.scoring;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import yingshang.catalogue.Framework;
import yingshang.intake.Intake;
import yingshang.scoring.PartRepository.Part;
import yingshang.scoring.PartRepository.Progress;
import yingshang.scoring.RegionScoring.Count;
import yingshang.scoring.RegionScoring.Target;
import yingshang.scoring.ScorePlan.Stock;
import yingshang.scoring.ScoreRunEntity.Kind;
import yingshang.scoring.SheetStore.Standing;

/**
 * The steps of a full run, a transaction each: it is begun in the slot that nobody reads, its parts are computed by
 * whoever has time, and when all are done that slot becomes the one that people read. The standing results follow
 * changes meanwhile.
 */
@ApplicationScoped
class FullRunService {

    private static final int AN_HOUR = 3_600;

    private final Intake intake;
    private final SheetStore store;
    private final Stocktaking stocktaking;
    private final RunKeeper runs;
    private final RegionScoring regions;
    private final Event<Scored> followers;

    FullRunService(
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

    /** Whether there are measurements, and no results of them by the rules in force. */
    @Transactional
    boolean needed() {
        return standing().isEmpty() && intake.anythingStands();
    }

    /**
     * Begins a full run, or finds the one that is under way: one that a killed process left goes on where it was.
     *
     * @param wait whether to wait for somebody else who is scoring
     * @return the run; empty when somebody else is scoring
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    @TransactionConfiguration(timeout = AN_HOUR)
    Optional<Long> begin(String startedBy, boolean wait) {
        if (wait) {
            runs.lock();
        } else if (!runs.tryLock()) {
            return Optional.empty();
        }
        Framework framework = runs.catalogue().current();
        Optional<ScoreRunEntity> underWay = runs.underWay();
        if (underWay.filter(run -> run.follows(runs.rules(framework))).isPresent()) {
            return underWay.map(ScoreRunEntity::id);
        }
        underWay.ifPresent(run -> runs.failed(run, "given up: other rules are in force"));
        return Optional.of(begin(startedBy, framework));
    }

    private long begin(String startedBy, Framework framework) {
        int slot = store.standing().map(Standing::slot).orElse(1) == 0 ? 1 : 0;
        store.empty(slot);
        followers.fire(new SlotEmptied(slot));
        runs.catalogue().markUsed(framework.edition());
        store.number(framework);
        runs.parts().takeNoted();
        if (standing().isEmpty()) {
            intake.takeChanges(); // Nothing stands that could take them in; the run will see them.
        }
        ScoreRunEntity run = runs.begin(Kind.FULL, startedBy, framework);
        run.underWay(slot);
        Stock stock = stocktaking.everything(framework);
        runs.parts().add(run.id(), PartRepository.cut(stock.regions(), RegionScoring.AT_ONCE), stock.periods());
        return run.id();
    }

    /**
     * Computes a part of the run under way that nobody else is at.
     *
     * @return whether there was one
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    @TransactionConfiguration(timeout = AN_HOUR)
    boolean computePart() {
        Optional<Part> claimed = runs.parts().claim();
        claimed.ifPresent(part -> {
            store.endBeforeItIsOnDisk();
            ScoreRunEntity run = runs.run(part.run()).orElseThrow();
            Target target = new Target(run.id(), run.slot(), runs.catalogue().edition(run.frameworkEdition()));
            Count count = regions.compute(target, part.regions(), part.periods());
            runs.parts().done(part, count.read(), count.written());
        });
        return claimed.isPresent();
    }

    /** Whether a run is under way that this process can help with: it computes by the same rules. */
    @Transactional
    boolean canHelp() {
        return runs.underWay()
                .filter(run -> run.follows(runs.rules(runs.catalogue().current())))
                .isPresent();
    }

    @Transactional
    Progress progress(long run) {
        return runs.parts().progress(run);
    }

    /**
     * Makes the keys of what the parts of a run have written. This takes a while; changes go on being scored.
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    @TransactionConfiguration(timeout = AN_HOUR)
    void complete(long id) {
        runs.run(id).filter(ScoreRunEntity::isUnderWay).ifPresent(run -> {
            store.filled(run.slot());
            followers.fire(new SlotFilled(run.slot()));
        });
    }

    /**
     * Lets people see the results of a run whose parts are done, with what changed meanwhile. Nothing happens when
     * somebody else did so.
     *
     * @throws IllegalStateException when the run was given up
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    @TransactionConfiguration(timeout = AN_HOUR)
    void finish(long id) {
        runs.lock();
        ScoreRunEntity run = runs.run(id).orElseThrow();
        if (run.isUnderWay()) {
            Framework framework = runs.catalogue().edition(run.frameworkEdition());
            Target target = new Target(id, run.slot(), framework);
            Progress progress = runs.parts().progress(id);
            Count count = new Count(progress.read(), progress.written()).and(catchUp(target));
            runs.parts().forget(id);
            store.stand(target.slot(), framework.edition(), ScoringService.METHOD_VERSION);
            runs.done(id, count);
            followers.fire(new ResultsChanged(framework.edition(), Set.of()));
        } else {
            run.refuseFailure();
        }
    }

    private Count catchUp(Target target) {
        Framework framework = target.framework();
        Map<String, LocalDate> noted = runs.parts().takeNoted();
        Stock stock = stocktaking.after(noted.keySet(), target.slot(), framework);
        return regions.compute(target, ScorePlan.incremental(stock, noted, framework.regionWeights()));
    }

    /** Keeps why a run came to nothing; what stood before still stands. */
    @Transactional
    void fail(long id, Exception failure) {
        runs.lock();
        runs.run(id).filter(ScoreRunEntity::isUnderWay).ifPresent(run -> runs.failed(run, String.valueOf(failure)));
    }

    private Optional<Standing> standing() {
        Framework framework = runs.catalogue().current();
        return store.standing()
                .filter(found -> found.frameworkEdition() == framework.edition()
                        && found.methodVersion().equals(ScoringService.METHOD_VERSION));
    }
}
