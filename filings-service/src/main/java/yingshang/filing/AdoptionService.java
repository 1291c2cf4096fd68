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

/** Takes figures over into filings: an edit like any other, with what they come from as its evidence. */
@ApplicationScoped
public class AdoptionService {

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
        take(caller, filing, seen, figure(proposal));
        sheet.comesFrom(id, proposal.scenario(), new Origin(proposal.upload(), request.statistic()));
        return steps.shown(filing);
    }

    /**
     * A filing of the caller's department, held until the transaction ends.
     *
     * @throws FilingException NOT_FOUND
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public FilingView own(Caller caller, UUID id) {
        return steps.shown(filings.own(caller, id));
    }

    /**
     * Fails unless the caller may see a filing.
     *
     * @throws FilingException NOT_FOUND
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void visible(Caller caller, UUID id) {
        filings.visible(caller, id);
    }

    /**
     * Takes a figure of another room over into a filing of the caller's department.
     *
     * @param ifMatch {@code If-Match} header; null when it was not sent, which refuses nobody
     * @throws FilingException as any edit does
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public FilingView take(Caller caller, UUID id, String ifMatch, Figure figure) {
        Filing filing = filings.own(caller, id);
        take(caller, filing, new IfMatch(ifMatch), figure);
        return steps.shown(filing);
    }

    private void take(Caller caller, Filing filing, IfMatch seen, Figure figure) {
        // Before the edit, whose rules ask for evidence.
        evidence.stand(filing.id(), figure.scenario(), figure.kind(), figure.reference(), caller.name(), steps.now());
        edits.edit(caller, filing.id(), seen.missing() ? ANY : seen, new EntriesRequest(entries(filing.id(), figure)));
    }

    private static Figure figure(Proposal proposal) {
        return new Figure(
                proposal.scenario(), proposal.unit(), proposal.value(), EvidenceKind.CASE_UPLOAD, proposal.upload());
    }

    private static boolean isOf(Filing filing, Proposal proposal) {
        return proposal.round().equals(filing.round())
                && proposal.region().equals(filing.region())
                && proposal.department().equals(filing.department())
                && proposal.indicator().equals(filing.indicator());
    }

    /** What the filing holds, with the figure in the place of what it held for the scenario. */
    private List<EntryRequest> entries(UUID filing, Figure figure) {
        List<EntryRequest> entries =
                new ArrayList<>(sheet.held(filing).stream().map(Entry::request).toList());
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).scenario().equals(figure.scenario())) {
                entries.set(i, request(figure, entries.get(i).justification()));
                return entries;
            }
        }
        entries.add(request(figure, null));
        return entries;
    }

    private static EntryRequest request(Figure figure, String justification) {
        return new EntryRequest(figure.scenario(), figure.unit(), figure.value(), null, justification);
    }
}
