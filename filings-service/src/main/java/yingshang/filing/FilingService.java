package yingshang.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import yingshang.access.Caller;
import yingshang.filing.FilingEvent.Act;
import yingshang.validation.Finding;
import yingshang.wire.IfMatch;

/** What departments say and submit. Whoever takes a step holds the filing's row until the step is done. */
@ApplicationScoped
public class FilingService {

    private final FilingRepository filings;
    private final EntrySheet sheet;
    private final Window window;
    private final Steps steps;
    private final Conflicts conflicts;

    FilingService(FilingRepository filings, EntrySheet sheet, Window window, Steps steps, Conflicts conflicts) {
        this.filings = filings;
        this.sheet = sheet;
        this.window = window;
        this.steps = steps;
        this.conflicts = conflicts;
    }

    @Transactional
    FilingView edit(Caller caller, UUID id, IfMatch seen, EntriesRequest request) {
        sheet.ready();
        Filing filing = filings.own(caller, id);
        conflicts.require(filing, seen);
        Act act = steps.by(caller, null);
        FilingEvent event = filing.edit(Step.EDITED, act);
        window.require(filing, act.at());
        List<Finding> findings = sheet.check(filing, request.entries());
        sheet.write(filing, request.entries(), findings);
        return steps.taken(filing, event);
    }

    @Transactional
    FilingView submit(Caller caller, UUID id, IfMatch seen) {
        sheet.ready();
        Filing filing = filings.own(caller, id);
        conflicts.honour(filing, seen);
        filing.requirePossible(Step.SUBMITTED);
        Act act = steps.by(caller, null);
        boolean late = window.require(filing, act.at());
        FilingEvent event = filing.submit(act, late);
        sheet.requirePlausible(filing);
        return steps.taken(filing, event);
    }
}
