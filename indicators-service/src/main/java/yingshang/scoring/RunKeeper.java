package yingshang.scoring;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import yingshang.catalogue.Catalogue;
import yingshang.catalogue.Framework;
import yingshang.scoring.RegionScoring.Count;
import yingshang.scoring.ScoreRunEntity.Kind;
import yingshang.scoring.ScoreRunEntity.Rules;
import yingshang.scoring.ScoreRunEntity.Totals;

/** Keeps the rows of runs within the caller's transaction. */
@ApplicationScoped
class RunKeeper {

    private final Catalogue catalogue;
    private final ScoreRunRepository runs;
    private final RunBasisRepository bases;
    private final PartRepository parts;
    private final Clock clock;

    RunKeeper(
            Catalogue catalogue, ScoreRunRepository runs, RunBasisRepository bases, PartRepository parts, Clock clock) {
        this.catalogue = catalogue;
        this.runs = runs;
        this.bases = bases;
        this.parts = parts;
        this.clock = clock;
    }

    Catalogue catalogue() {
        return catalogue;
    }

    PartRepository parts() {
        return parts;
    }

    boolean tryLock() {
        return runs.tryLock();
    }

    void lock() {
        runs.lock();
    }

    Rules rules(Framework framework) {
        return new Rules(
                framework.edition(),
                ScoringService.METHOD_VERSION,
                catalogue.calendar().digest());
    }

    ScoreRunEntity begin(Kind kind, String startedBy, Framework framework) {
        ScoreRunEntity run = new ScoreRunEntity(kind, startedBy, rules(framework), clock.instant());
        runs.persistAndFlush(run);
        return run;
    }

    Optional<ScoreRunEntity> underWay() {
        return runs.underWay();
    }

    Optional<ScoreRunEntity> run(long id) {
        return runs.findByIdOptional(id);
    }

    /** A full run under way must take these too before its results stand. */
    void noteForFullRun(Map<String, LocalDate> changes) {
        if (runs.underWay().isPresent()) {
            parts.note(changes);
        }
    }

    void done(long run, Count count) {
        bases.number(run);
        var digests = bases.digests(run);
        String digest = HexFormat.of().formatHex(MeasurementList.ofRun(digests));
        runs.findById(run).done(clock.instant(), new Totals(digests.size(), count.read(), count.written(), digest));
    }

    void failed(ScoreRunEntity run, String why) {
        run.failed(clock.instant(), why);
        parts.forget(run.id());
    }

    void failed(Kind kind, String startedBy, Instant startedAt, Exception failure) {
        ScoreRunEntity run = new ScoreRunEntity(kind, startedBy, rules(catalogue.current()), startedAt);
        run.failed(clock.instant(), String.valueOf(failure));
        runs.persist(run);
    }
}
