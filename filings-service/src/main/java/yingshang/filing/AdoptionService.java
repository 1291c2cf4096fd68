package yingshang.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import yingshang.access.Caller;
import yingshang.cases.CaseService;
import yingshang.cases.Proposal;
import yingshang.evidence.EvidenceKind;
import yingshang.evidence.EvidenceService;
import yingshang.wire.IfMatch;

/** Takes figures of case uploads over into filings: an edit like any other, with the upload as its evidence. */
@ApplicationScoped
class AdoptionService {

    private static final IfMatch ANY = new IfMatch("*");

    private final FilingRepository filings;
    private final FilingService edits;
    private final EntrySheet sheet;
    private final CaseService cases;
    private final EvidenceService evidence;
    private final Steps steps;

    AdoptionService(
            FilingRepository filings,
            FilingService edits,
            EntrySheet sheet,
            CaseService cases,
            EvidenceService evidence,
            Steps steps) {
        this.filings = filings;
        this.edits = edits;
        this.sheet = sheet;
        this.cases = cases;
        this.evidence = evidence;
        this.steps = steps;
    }

    @Transactional
    FilingView adopt(Caller caller, UUID id, IfMatch seen, AdoptionRequest request) {
        Proposal proposal = cases.proposal(caller, request.upload(), request.statistic());
        Filing filing = filings.own(caller, id);
        if (!isOf(filing, proposal)) {
            throw new FilingException(
                    FilingException.Reason.OTHER_CASES, request.upload().toString());
        }
        // Before the edit, whose rules ask for evidence.
        evidence.stand(
                id, proposal.scenario(), EvidenceKind.CASE_UPLOAD, proposal.upload(), caller.name(), steps.now());
        edits.edit(caller, id, seen.missing() ? ANY : seen, new EntriesRequest(entries(id, proposal)));
        sheet.comesFrom(id, proposal.scenario(), new Origin(proposal.upload(), request.statistic()));
        return steps.shown(filing);
    }

    private static boolean isOf(Filing filing, Proposal proposal) {
        return proposal.round().equals(filing.round())
                && proposal.region().equals(filing.region())
                && proposal.department().equals(filing.department())
                && proposal.indicator().equals(filing.indicator());
    }

    /** What the filing holds, with the figure in the place of what it held for the scenario. */
    private List<EntryRequest> entries(UUID filing, Proposal proposal) {
        List<EntryRequest> entries =
                new ArrayList<>(sheet.held(filing).stream().map(Entry::request).toList());
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).scenario().equals(proposal.scenario())) {
                entries.set(i, request(proposal, entries.get(i).justification()));
                return entries;
            }
        }
        entries.add(request(proposal, null));
        return entries;
    }

    private static EntryRequest request(Proposal proposal, String justification) {
        return new EntryRequest(proposal.scenario(), proposal.unit(), proposal.value(), null, justification);
    }
}
