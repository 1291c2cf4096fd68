package yingshang.filing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import yingshang.filing.FilingException.Fault;

/** Which entries a return has reopened. */
@ApplicationScoped
class Reopened {

    private final ReturnedEntryRepository returned;

    Reopened(ReturnedEntryRepository returned) {
        this.returned = returned;
    }

    /** The scenarios that can be changed, added or dropped now; when empty, all. */
    Set<String> scenarios(Filing filing) {
        return filing.returnedStep() == null ? Set.of() : returned.reopened(filing.id(), filing.returnedStep());
    }

    /**
     * Refuses to change, add or drop an entry that the reviewer did not give back.
     *
     * @param before the last version of each entry, by scenario
     */
    void require(Filing filing, Map<String, Entry> before, List<EntryRequest> wanted) {
        Set<String> open = scenarios(filing);
        if (open.isEmpty()) {
            return;
        }
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            String scenario = wanted.get(i).scenario();
            Entry held = before.get(scenario);
            if (!open.contains(scenario) && (held == null || !held.holds(wanted.get(i)))) {
                faults.add(fault("entries[" + i + "]", i + 1, scenario));
            }
        }
        Set<String> kept = wanted.stream().map(EntryRequest::scenario).collect(Collectors.toSet());
        before.values().stream()
                .filter(entry -> !entry.withdrawn())
                .map(Entry::scenario)
                .filter(scenario -> !kept.contains(scenario) && !open.contains(scenario))
                .forEach(scenario -> faults.add(fault("entries", null, scenario)));
        if (!faults.isEmpty()) {
            throw FilingException.faulty(FilingException.Reason.NOT_REOPENED, faults);
        }
    }

    private static Fault fault(String field, Integer row, String scenario) {
        return new Fault(field, row, "entry-not-reopened", scenario);
    }
}
