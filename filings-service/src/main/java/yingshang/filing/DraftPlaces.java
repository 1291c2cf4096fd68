package yingshang.filing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import yingshang.access.Caller;
import yingshang.assignment.AssignmentService;
import yingshang.assignment.Place;
import yingshang.filing.DraftOutcome.Refusal;
import yingshang.round.Opening;
import yingshang.round.RoundException;
import yingshang.round.RoundService;
import yingshang.wire.Problems;

/** Finds and holds the drafts of a department at many places at once, and says where it may not file. */
@ApplicationScoped
class DraftPlaces {

    private final RoundService rounds;
    private final AssignmentService assignments;
    private final FilingRepository filings;
    private final EntryRepository entries;
    private final Problems texts;

    DraftPlaces(
            RoundService rounds,
            AssignmentService assignments,
            FilingRepository filings,
            EntryRepository entries,
            Problems texts) {
        this.rounds = rounds;
        this.assignments = assignments;
        this.filings = filings;
        this.entries = entries;
        this.texts = texts;
    }

    /**
     * What stands at each of the places.
     *
     * @throws RoundException NOT_FOUND
     */
    Map<Place, Draft> at(Caller caller, UUID round, Collection<Place> places, Instant now) {
        Map<Place, Opening> openings = rounds.openings(round, caller.department(), places);
        Set<Place> assigned = assignments.places(caller.department(), caller.regions());
        List<Place> own = places.stream()
                .filter(place -> caller.regions().contains(place.region()))
                .toList();
        Map<Place, Filing> there = filings.held(round, caller.department(), own).stream()
                .collect(Collectors.toMap(
                        filing -> new Place(filing.indicator(), filing.region()), Function.identity()));
        Map<UUID, List<Entry>> held = entries
                .current(there.values().stream().map(Filing::id).toList())
                .stream()
                .collect(Collectors.groupingBy(Entry::filing));
        return places.stream().collect(Collectors.toMap(Function.identity(), place -> {
            Filing filing = there.get(place);
            Opening opening = openings.get(place);
            return new Draft(
                    place,
                    filing,
                    filing == null ? List.of() : held.getOrDefault(filing.id(), List.of()),
                    opening.window() == null ? null : opening.window().round(),
                    own.contains(place)
                            ? refusal(place, filing, assigned.contains(place), opening.shut(), now)
                            : refusal("region", "other-region", place.region()));
        }));
    }

    /** As for a single filing: what was accepted is corrected at any time, what is given back until its deadline. */
    private Refusal refusal(Place place, Filing filing, boolean assigned, RoundException.Reason shut, Instant now) {
        if (filing != null && filing.wasAccepted()) {
            return null;
        }
        if (!assigned) {
            return refusal("region", "not-assigned", place.indicator());
        }
        if (shut == null || filing != null && filing.isGivenBack(now)) {
            return null;
        }
        return switch (shut) {
            case PLANNED -> refusal("value", "round-planned");
            case OUTSIDE -> refusal("region", "outside-round", place.indicator());
            default -> refusal("value", "round-closed");
        };
    }

    private Refusal refusal(String field, String rule, Object... arguments) {
        return new Refusal(field, rule, texts.text("row." + rule, arguments));
    }
}
