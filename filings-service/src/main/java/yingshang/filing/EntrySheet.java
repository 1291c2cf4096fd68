package yingshang.filing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import yingshang.validation.Claim;
import yingshang.validation.Finding;

/** The entries of filings: writes their next versions and holds them against the rules. */
@ApplicationScoped
class EntrySheet {

    private final EntryRepository entries;
    private final Checks checks;

    EntrySheet(EntryRepository entries, Checks checks) {
        this.entries = entries;
        this.checks = checks;
    }

    /** Fails when the rules cannot be applied now. */
    void ready() {
        checks.ready();
    }

    /** What the rules say about the entries asked for; fails when one cannot even be kept in a draft. */
    List<Finding> check(Filing filing, List<EntryRequest> requests) {
        List<Claim.Value> values = requests.stream().map(EntryRequest::claim).toList();
        List<Finding> findings = checks.findings(filing, values);
        List<Finding> faults = findings.stream()
                .filter(finding -> finding.rule().refusedAtOnce())
                .toList();
        if (!faults.isEmpty()) {
            throw new FilingException(FilingException.Reason.INVALID, faults);
        }
        return findings;
    }

    /** Makes the filing hold exactly the entries asked for; what it held before stays as earlier versions. */
    void write(Filing filing, List<EntryRequest> requests, List<Finding> findings) {
        Map<String, Entry> before =
                entries.latest(filing.id()).stream().collect(Collectors.toMap(Entry::scenario, Function.identity()));
        List<Entry> after = new ArrayList<>();
        for (int i = 0; i < requests.size(); i++) {
            Entry held = before.remove(requests.get(i).scenario());
            after.add(held == null ? new Entry(filing, i, requests.get(i)) : held.next(filing, i, requests.get(i)));
        }
        judge(filing, after, findings);
        before.values().stream()
                .filter(entry -> !entry.withdrawn())
                .map(entry -> entry.withdraw(filing))
                .forEach(after::add);
        entries.flush();
        entries.persist(after);
    }

    /** Fails with every finding that keeps the filing from being submitted. */
    void requirePlausible(Filing filing) {
        List<Entry> held = entries.current(Set.of(filing.id()));
        List<Finding> findings =
                checks.findings(filing, held.stream().map(Entry::claim).toList());
        List<Finding> stopping = findings.stream().filter(Finding::stops).toList();
        if (!stopping.isEmpty()) {
            throw new FilingException(FilingException.Reason.IMPLAUSIBLE, stopping);
        }
        judge(filing, held, findings);
    }

    /** What a filing holds now. */
    List<Entry> held(UUID filing) {
        return entries.current(Set.of(filing));
    }

    private static void judge(Filing filing, List<Entry> held, List<Finding> findings) {
        filing.judge(findings);
        for (int i = 0; i < held.size(); i++) {
            int row = i;
            held.get(i)
                    .judge(findings.stream()
                            .filter(finding -> finding.entry() != null && finding.entry() == row)
                            .toList());
        }
    }
}
