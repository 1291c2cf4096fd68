package yingshang.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import yingshang.access.Caller;
import yingshang.assignment.Place;
import yingshang.filing.FilingEvent.Act;

/** Takes rows of a file into the drafts of a department, wherever they belong. */
@ApplicationScoped
public class DraftService {

    /** Whoever takes several places takes them in this order, so that no two wait for each other. */
    private static final Comparator<Place> ORDER =
            Comparator.comparing(Place::region).thenComparing(Place::indicator);

    private final EntrySheet sheet;
    private final DraftPlaces places;
    private final DraftMerge merge;
    private final Steps steps;

    DraftService(EntrySheet sheet, DraftPlaces places, DraftMerge merge, Steps steps) {
        this.sheet = sheet;
        this.places = places;
        this.merge = merge;
        this.steps = steps;
    }

    /**
     * Writes every row that can be taken; a filing is made where there is none, and where there is one only the
     * entries that rows speak of change. At most one row may speak of a scenario in a region.
     *
     * @param source where the rows come from, for the history of the filings
     * @return what became of each row, in no order
     * @throws yingshang.round.RoundException NOT_FOUND
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<DraftOutcome> merge(Caller caller, UUID round, List<DraftRow> rows, String source) {
        sheet.ready();
        Map<Place, List<DraftRow>> byPlace = rows.stream()
                .collect(Collectors.groupingBy(
                        row -> new Place(row.scenario().indicator(), row.region()),
                        () -> new TreeMap<>(ORDER),
                        Collectors.toList()));
        Act act = steps.by(caller, source);
        Map<Place, Draft> drafts = places.at(caller, round, byPlace.keySet(), act.at());
        List<DraftOutcome> outcomes = new ArrayList<>();
        byPlace.forEach((place, its) -> outcomes.addAll(outcomes(caller, drafts.get(place), its, act)));
        return outcomes;
    }

    private List<DraftOutcome> outcomes(Caller caller, Draft draft, List<DraftRow> rows, Act act) {
        if (draft.refusal() == null) {
            return merge.merge(caller.department(), draft, rows, act);
        }
        return rows.stream()
                .map(row -> DraftOutcome.rejected(row.number(), List.of(draft.refusal())))
                .toList();
    }
}
