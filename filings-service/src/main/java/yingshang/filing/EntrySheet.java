package yingshang.filing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import yingshang.validation.Finding;

/** The entries of filings: writes their next versions and holds them against the rules. */
@ApplicationScoped
class EntrySheet {

    private final EntryRepository entries;
    private final Checks checks;
    private final Reopened reopened;

    EntrySheet(EntryRepository entries, Checks checks, Reopened reopened) {
        this.entries = entries;
        this.checks = checks;
        this.reopened = reopened;
    }

    /** Fails when the rules cannot be applied now. */
    void ready() {
        checks.ready();
    }

    /** What the rules say about the entries asked for; fails when one cannot even be kept in a draft. */
    List<Finding> check(Filing filing, List<EntryRequest> requests) {
        List<Finding> findings = findings(filing, requests);
        List<Finding> faults = findings.stream()
                .filter(finding -> finding.rule().refusedAtOnce())
                .toList();
        if (!faults.isEmpty()) {
            throw new FilingException(FilingException.Reason.INVALID, faults);
        }
        return findings;
    }

    /** What the rules say about the entries asked for, also what not even a draft may hold. */
    List<Finding> findings(Filing filing, List<EntryRequest> requests) {
        return checks.findings(
                filing, requests.stream().map(EntryRequest::claim).toList());
    }

    /**
     * Makes the filing hold exactly the entries asked for; what it held before stays as earlier versions.
     *
     * @throws FilingException NOT_REOPENED when an entry would change that was not returned
     */
    void write(Filing filing, List<EntryRequest> requests, List<Finding> findings) {
        Map<String, Entry> before = latest(filing);
        reopened.require(filing, before, requests);
        List<Entry> after = new ArrayList<>();
        for (int i = 0; i < requests.size(); i++) {
            Entry held = before.remove(requests.get(i).scenario());
            after.add(held == null ? new Entry(filing, i, requests.get(i)) : held.next(filing, i, requests.get(i)));
        }
        judge(filing, after, findings);
        keep(filing, after, before.values());
    }

    /** Makes the filing hold again what was accepted of it last, with the findings of that time. */
    void restore(Filing filing) {
        Map<String, Entry> before = latest(filing);
        List<Entry> after = new ArrayList<>();
        for (Entry accepted : entries.asOf(filing.id(), filing.acceptedStep())) {
            Entry again = before.remove(accepted.scenario()).next(filing, accepted.position(), accepted.request());
            again.judge(accepted.findings());
            again.comesFrom(accepted.source());
            after.add(again);
        }
        filing.judge(
                after.size(),
                Stream.concat(
                                filing.acceptedFindings().stream(),
                                after.stream().flatMap(entry -> entry.findings().stream()))
                        .toList());
        keep(filing, after, before.values());
    }

    /** Notes where the value that a filing holds for a scenario was taken over from. */
    void comesFrom(UUID filing, String scenario, Origin origin) {
        held(filing).stream()
                .filter(entry -> entry.scenario().equals(scenario))
                .forEach(entry -> entry.comesFrom(origin));
    }

    /** Makes the filing hold nothing. */
    void clear(Filing filing) {
        filing.judge(0, List.of());
        keep(filing, List.of(), latest(filing).values());
    }

    /** Fails with every finding that keeps the filing from being submitted. */
    void requirePlausible(Filing filing) {
        List<Entry> held = held(filing.id());
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

    private Map<String, Entry> latest(Filing filing) {
        return entries.latest(filing.id()).stream().collect(Collectors.toMap(Entry::scenario, Function.identity()));
    }

    /** @param dropped entries that the filing does not hold any more */
    private void keep(Filing filing, List<Entry> held, Collection<Entry> dropped) {
        List<Entry> all = new ArrayList<>(held);
        dropped.stream()
                .filter(entry -> !entry.withdrawn())
                .map(entry -> entry.withdraw(filing))
                .forEach(all::add);
        // What is superseded must be so before its successor comes: the database allows one current version.
        entries.flush();
        entries.persist(all);
    }

    private static void judge(Filing filing, List<Entry> held, List<Finding> findings) {
        filing.judge(held.size(), findings);
        for (int i = 0; i < held.size(); i++) {
            int row = i;
            held.get(i)
                    .judge(findings.stream()
                            .filter(finding -> finding.entry() != null && finding.entry() == row)
                            .toList());
        }
    }
}
