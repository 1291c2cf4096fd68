package yingshang.filing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import yingshang.filing.DraftOutcome.Refusal;
import yingshang.filing.FilingEvent.Act;
import yingshang.validation.Finding;
import yingshang.wire.Problems;

/** Merges rows into one filing: the entries that rows speak of change, all others stay. */
@ApplicationScoped
class DraftMerge {

    private final FilingRepository filings;
    private final EntrySheet sheet;
    private final Reopened reopened;
    private final Steps steps;
    private final FilingViews views;
    private final Problems texts;

    DraftMerge(
            FilingRepository filings,
            EntrySheet sheet,
            Reopened reopened,
            Steps steps,
            FilingViews views,
            Problems texts) {
        this.filings = filings;
        this.sheet = sheet;
        this.reopened = reopened;
        this.steps = steps;
        this.views = views;
        this.texts = texts;
    }

    /** Writes the rows that can be taken, and says what became of each. */
    List<DraftOutcome> merge(String department, Draft draft, List<DraftRow> rows, Act act) {
        Filing filing = draft.filing() == null
                ? new Filing(
                        draft.round(), draft.place().region(), draft.place().indicator(), department, act)
                : draft.filing();
        Merging merging = new Merging(draft.held(), rows);
        if (merging.changes()) {
            refuseWhatIsShut(filing, draft.filing() == null, merging);
        }
        List<Finding> findings = checked(filing, merging);
        if (merging.changes()) {
            write(filing, draft.filing() == null, merging, findings, act);
        }
        return merging.outcomes(findings, views::findings);
    }

    private void write(Filing filing, boolean isNew, Merging merging, List<Finding> findings, Act act) {
        if (isNew) {
            FilingEvent created = filing.create(act);
            filings.persist(filing);
            steps.keep(filing, created);
        }
        FilingEvent imported = filing.edit(Step.IMPORTED, act);
        sheet.write(filing, merging.all(), findings);
        steps.keep(filing, imported);
    }

    /** What is submitted or accepted does not change; of what was returned, only the entries given back do. */
    private void refuseWhatIsShut(Filing filing, boolean isNew, Merging merging) {
        if (!isNew && !Step.IMPORTED.possibleFrom(filing.status())) {
            refuse(merging, merging.changed(), "filing-status", filing.status().code());
            return;
        }
        Set<String> open = reopened.scenarios(filing);
        if (!open.isEmpty()) {
            List<String> shut = merging.changed().stream()
                    .filter(scenario -> !open.contains(scenario))
                    .toList();
            refuse(merging, shut, "entry-not-reopened");
        }
    }

    /** The findings on what is left when no row is left that not even a draft may hold. */
    private List<Finding> checked(Filing filing, Merging merging) {
        while (merging.changes()) {
            List<Finding> findings = sheet.findings(filing, merging.all());
            List<Finding> faults = findings.stream()
                    .filter(finding -> finding.rule().refusedAtOnce())
                    .toList();
            if (faults.isEmpty()) {
                return findings;
            }
            refuse(merging, merging.byScenario(faults));
        }
        return List.of();
    }

    private void refuse(Merging merging, Map<String, List<Finding>> faults) {
        Set<String> changed = merging.changed();
        if (changed.stream().noneMatch(faults::containsKey)) {
            refuse(merging, changed, "filing-unsound");
        }
        changed.stream()
                .filter(faults::containsKey)
                .forEach(scenario -> merging.refuse(
                        scenario,
                        faults.get(scenario).stream().map(this::refusal).toList()));
    }

    private void refuse(Merging merging, Iterable<String> scenarios, String rule, Object... arguments) {
        Refusal why = new Refusal("value", rule, texts.text("row." + rule, arguments));
        scenarios.forEach(scenario -> merging.refuse(scenario, List.of(why)));
    }

    private Refusal refusal(Finding finding) {
        FindingView said = views.findings(List.of(finding)).get(0);
        return new Refusal(finding.field(), said.code(), said.message());
    }
}
