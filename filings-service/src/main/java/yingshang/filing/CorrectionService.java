package yingshang.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import yingshang.access.Caller;
import yingshang.evidence.EvidenceService;
import yingshang.evidence.Stamp;
import yingshang.filing.FilingEvent.Act;
import yingshang.wire.IfMatch;

/** What becomes of accepted filings. None of it needs an open round: what is known to be wrong should not stand. */
@ApplicationScoped
public class CorrectionService {

    private static final String TASK_FORCE = "TASK_FORCE";

    private final FilingRepository filings;
    private final EntrySheet sheet;
    private final Ledger ledger;
    private final EvidenceService evidence;
    private final Steps steps;
    private final Conflicts conflicts;

    CorrectionService(
            FilingRepository filings,
            EntrySheet sheet,
            Ledger ledger,
            EvidenceService evidence,
            Steps steps,
            Conflicts conflicts) {
        this.filings = filings;
        this.sheet = sheet;
        this.ledger = ledger;
        this.evidence = evidence;
        this.steps = steps;
        this.conflicts = conflicts;
    }

    /** Opens an accepted filing again; what was accepted stands until the correction is accepted. */
    @Transactional
    FilingView start(Caller caller, UUID id, IfMatch seen, String reason) {
        Filing filing = filings.own(caller, id);
        conflicts.honour(filing, seen);
        return steps.taken(filing, filing.correct(steps.by(caller, reason)));
    }

    /** Goes back to what was accepted. */
    @Transactional
    FilingView abandon(Caller caller, UUID id, IfMatch seen, String reason) {
        Filing filing = filings.own(caller, id);
        conflicts.honour(filing, seen);
        Act act = steps.by(caller, reason);
        FilingEvent event = filing.abandon(act);
        sheet.restore(filing);
        FilingView after = steps.taken(filing, event);
        evidence.restore(id, after.acceptedAt(), new Stamp(act.by(), act.at()));
        return after;
    }

    /** Takes a filing back; what was accepted of it stands no longer, here and in indicators-service. */
    @Transactional
    FilingView withdraw(Caller caller, UUID id, IfMatch seen, String reason) {
        Filing filing = filings.held(
                id,
                found -> caller.roles().contains(TASK_FORCE) || caller.filesFor(found.department(), found.region()));
        conflicts.honour(filing, seen);
        Act act = steps.by(caller, reason);
        FilingEvent event = filing.withdraw(act);
        sheet.clear(filing);
        ledger.settle(filing, act.at());
        return steps.taken(filing, event);
    }
}
