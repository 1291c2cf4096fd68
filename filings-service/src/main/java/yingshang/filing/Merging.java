package yingshang.filing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import yingshang.filing.DraftOutcome.Refusal;
import yingshang.validation.Finding;

/** The entries of one filing while rows are merged into them, by scenario. */
final class Merging {

    private final Map<String, Entry> before = new LinkedHashMap<>();
    private final Map<String, EntryRequest> after = new LinkedHashMap<>();
    private final List<DraftRow> rows;
    private final Set<String> changed = new LinkedHashSet<>();
    private final Map<String, List<Refusal>> refusals = new HashMap<>();

    /** @param held what the filing holds, in the order filed; what is new comes behind it */
    Merging(List<Entry> held, List<DraftRow> rows) {
        this.rows = rows;
        held.forEach(entry -> {
            before.put(entry.scenario(), entry);
            after.put(entry.scenario(), entry.request());
        });
        rows.forEach(this::merge);
    }

    private void merge(DraftRow row) {
        String scenario = row.scenario().code();
        Entry held = before.get(scenario);
        EntryRequest wanted = row.on(held == null ? null : held.request());
        if (held == null || !held.holds(wanted)) {
            after.put(scenario, wanted);
            changed.add(scenario);
        }
    }

    boolean changes() {
        return !changed.isEmpty();
    }

    /** The scenarios whose entries change. */
    Set<String> changed() {
        return Set.copyOf(changed);
    }

    /** All that the filing is to hold. */
    List<EntryRequest> all() {
        return List.copyOf(after.values());
    }

    /** Leaves an entry as it is, and says why. */
    void refuse(String scenario, List<Refusal> why) {
        refusals.put(scenario, why);
        changed.remove(scenario);
        Entry held = before.get(scenario);
        if (held == null) {
            after.remove(scenario);
        } else {
            after.put(scenario, held.request());
        }
    }

    /** The findings of each entry among findings on {@link #all()}. */
    Map<String, List<Finding>> byScenario(List<Finding> findings) {
        List<String> scenarios = new ArrayList<>(after.keySet());
        return findings.stream()
                .filter(finding -> finding.entry() != null)
                .collect(Collectors.groupingBy(finding -> scenarios.get(finding.entry())));
    }

    /** What became of each row; {@code findings} are those on {@link #all()}, and nothing when nothing changes. */
    List<DraftOutcome> outcomes(List<Finding> findings, Function<List<Finding>, List<FindingView>> shown) {
        Map<String, List<Finding>> said = byScenario(findings);
        return rows.stream()
                .map(row -> {
                    String scenario = row.scenario().code();
                    Entry held = before.get(scenario);
                    if (refusals.containsKey(scenario)) {
                        return DraftOutcome.rejected(row.number(), refusals.get(scenario));
                    }
                    List<Finding> its = changes() ? said.getOrDefault(scenario, List.of()) : held.findings();
                    return new DraftOutcome(row.number(), change(scenario, held), List.of(), shown.apply(its));
                })
                .toList();
    }

    private DraftChange change(String scenario, Entry held) {
        if (!changed.contains(scenario)) {
            return DraftChange.UNCHANGED;
        }
        return held == null ? DraftChange.CREATED : DraftChange.UPDATED;
    }
}
