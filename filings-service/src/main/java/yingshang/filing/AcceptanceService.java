package yingshang.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import yingshang.filing.FilingEvent.Act;
import yingshang.validation.Severity;
import yingshang.wire.IfMatch;

/** What a review does with a filing. Its methods run in the reviewer's transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class AcceptanceService {

    private final FilingRepository filings;
    private final FilingEventRepository events;
    private final Returns returns;
    private final Ledger ledger;
    private final Steps steps;
    private final Conflicts conflicts;

    AcceptanceService(
            FilingRepository filings,
            FilingEventRepository events,
            Returns returns,
            Ledger ledger,
            Steps steps,
            Conflicts conflicts) {
        this.filings = filings;
        this.events = events;
        this.returns = returns;
        this.ledger = ledger;
        this.steps = steps;
        this.conflicts = conflicts;
    }

    /**
     * Whether somebody had a hand in the filing, which nobody else can change until the transaction ends.
     *
     * @throws FilingException NOT_FOUND
     */
    public boolean isAuthor(UUID filing, String name) {
        return !events.authored(Set.of(held(filing).id()), name).isEmpty();
    }

    /**
     * Whether the rules ask something about the filing that somebody must read, more than they just inform of.
     *
     * @throws FilingException NOT_FOUND
     */
    public boolean hasQuestions(UUID filing) {
        Severity worst = held(filing).tally().worst();
        return worst != null && worst != Severity.INFORMS;
    }

    /**
     * Refuses a reviewer who saw another version of the filing than the one that is there now.
     *
     * @param ifMatch {@code If-Match} header; null when it was not sent, which refuses nobody
     * @throws FilingException NOT_FOUND, or CHANGED
     */
    public void requireSeen(UUID filing, String ifMatch) {
        conflicts.honour(held(filing), new IfMatch(ifMatch));
    }

    /**
     * Accepts a submitted filing: what changed since it was accepted last becomes measurements, and is delivered.
     *
     * @param reason may be null
     * @throws FilingException NOT_FOUND, or WRONG_STATUS unless submitted
     */
    public FilingView accept(UUID id, String by, String reason) {
        Filing filing = held(id);
        Act act = steps.by(by, reason);
        FilingEvent event = filing.accept(act);
        ledger.settle(filing, act.at());
        return steps.taken(filing, event);
    }

    /**
     * Gives a submitted filing back to its department.
     *
     * @throws FilingException NOT_FOUND, WRONG_STATUS unless submitted, UNKNOWN_ENTRY, or DEADLINE_MISSING
     */
    public FilingView giveBack(UUID id, String by, Return what) {
        Filing filing = held(id);
        FilingEvent event = filing.giveBack(new Act(by, steps.now(), what.code(), what.reason(), what.deadline()));
        returns.keep(filing, event, what);
        return steps.taken(filing, event);
    }

    private Filing held(UUID id) {
        return filings.held(id, any -> true);
    }
}
