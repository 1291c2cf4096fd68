package yingshang.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import yingshang.access.Caller;
import yingshang.filing.FilingEvent.Act;
import yingshang.repetition.Answer;
import yingshang.repetition.Repetition;
import yingshang.repetition.RepetitionService;
import yingshang.round.RoundService;
import yingshang.round.RoundView;
import yingshang.validation.Finding;

/** Starts filings, each once however often the request comes. */
@ApplicationScoped
class CreationService {

    private final FilingRepository filings;
    private final EntrySheet sheet;
    private final RoundService rounds;
    private final Steps steps;
    private final RepetitionService repetitions;

    CreationService(
            FilingRepository filings,
            EntrySheet sheet,
            RoundService rounds,
            Steps steps,
            RepetitionService repetitions) {
        this.filings = filings;
        this.sheet = sheet;
        this.rounds = rounds;
        this.steps = steps;
        this.repetitions = repetitions;
    }

    /**
     * Starts a filing.
     *
     * @param key the caller's {@code Idempotency-Key}; null when none was sent
     */
    @Transactional
    Answer<FilingView> create(Caller caller, String key, FilingRequest request) {
        Repetition repetition = new Repetition(caller.name(), key, "POST /filings", request);
        return repetitions.once(repetition, FilingView.class, () -> create(caller, request));
    }

    private FilingView create(Caller caller, FilingRequest request) {
        sheet.ready();
        if (!caller.filesFor(caller.department(), request.region())) {
            throw new FilingException(FilingException.Reason.OTHER_REGION, request.region());
        }
        RoundView round = rounds.requireOpenFor(
                        request.round(), request.region(), request.indicator(), caller.department())
                .round();
        Act act = steps.by(caller, null);
        Filing filing = new Filing(round, request.region(), request.indicator(), caller.department(), act);
        List<Finding> findings = sheet.check(filing, request.entries());
        requirePlace(filing);
        FilingEvent event = filing.create(act);
        filings.persist(filing);
        sheet.write(filing, request.entries(), findings);
        return steps.taken(filing, event);
    }

    private void requirePlace(Filing filing) {
        filings.at(filing.round(), filing.region(), filing.indicator(), filing.department())
                .ifPresent(there -> {
                    throw new FilingException(
                            FilingException.Reason.EXISTS, there.id().toString());
                });
    }
}
