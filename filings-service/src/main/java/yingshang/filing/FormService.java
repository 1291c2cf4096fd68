package yingshang.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import yingshang.access.Caller;
import yingshang.assignment.AssignmentService;
import yingshang.assignment.Place;
import yingshang.indicators.Framework;
import yingshang.indicators.Indicators;
import yingshang.indicators.Scenario;
import yingshang.round.RoundService;
import yingshang.round.RoundView;

/** Lays out what a department can fill in for a round. */
@ApplicationScoped
public class FormService {

    private final RoundService rounds;
    private final AssignmentService assignments;
    private final Indicators indicators;
    private final FormRepository values;

    FormService(RoundService rounds, AssignmentService assignments, Indicators indicators, FormRepository values) {
        this.rounds = rounds;
        this.assignments = assignments;
        this.indicators = indicators;
        this.values = values;
    }

    /**
     * What the caller's department can fill in.
     *
     * @param region only for this region; null for all of the caller's
     * @param indicator only for this indicator; null for all
     * @throws yingshang.round.RoundException NOT_FOUND
     */
    @Transactional
    public Form form(Caller caller, UUID round, String region, String indicator) {
        Framework framework = indicators.framework();
        RoundView view = rounds.get(round);
        Set<Place> assigned = assignments.places(caller.department(), caller.regions());
        List<Blank> blanks = framework.regions().keySet().stream()
                .filter(code -> region == null || code.equals(region))
                .filter(code -> view.regions().isEmpty() || view.regions().contains(code))
                .flatMap(code -> framework.scenarios().values().stream().map(scenario -> new Blank(code, scenario)))
                .filter(blank -> assigned.contains(blank.place()))
                .filter(blank -> indicator == null || blank.indicator().equals(indicator))
                .filter(blank ->
                        view.indicators().isEmpty() || view.indicators().contains(blank.indicator()))
                .toList();
        return new Form(view, caller.department(), rows(view, caller.department(), blanks));
    }

    private List<Form.Row> rows(RoundView round, String department, List<Blank> blanks) {
        if (blanks.isEmpty()) {
            return List.of();
        }
        Map<String, Form.Accepted> accepted = byPlace(
                values.accepted(round, regions(blanks), scenarios(blanks)),
                Form.Accepted::region,
                Form.Accepted::scenario);
        Map<String, Form.Held> held =
                byPlace(values.held(round.id(), department), Form.Held::region, Form.Held::scenario);
        List<Form.Row> rows = new ArrayList<>();
        for (Blank blank : blanks) {
            String key = blank.region() + " " + blank.scenario().code();
            rows.add(new Form.Row(blank.region(), blank.scenario(), accepted.get(key), held.get(key)));
        }
        return rows;
    }

    private static List<String> regions(List<Blank> blanks) {
        return blanks.stream().map(Blank::region).distinct().toList();
    }

    private static List<String> scenarios(List<Blank> blanks) {
        return blanks.stream().map(blank -> blank.scenario().code()).distinct().toList();
    }

    private static <T> Map<String, T> byPlace(List<T> some, Function<T, String> region, Function<T, String> scenario) {
        return some.stream()
                .collect(Collectors.toMap(one -> region.apply(one) + " " + scenario.apply(one), Function.identity()));
    }

    /** A scenario in a region, to be filled in. */
    private record Blank(String region, Scenario scenario) {

        String indicator() {
            return scenario.indicator();
        }

        Place place() {
            return new Place(indicator(), region);
        }
    }
}
