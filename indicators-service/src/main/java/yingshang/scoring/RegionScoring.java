package yingshang.scoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import yingshang.catalogue.Framework;
import yingshang.catalogue.Period;
import yingshang.intake.Intake;
import yingshang.intake.Measurement;
import yingshang.scoring.SheetStore.Sheet;

/** Computes regions and writes what they come to, with the measurements they rested on. */
@ApplicationScoped
class RegionScoring {

    /** Regions whose measurements are held in memory at once. */
    static final int AT_ONCE = 20;

    private final Intake intake;
    private final SheetStore store;
    private final RunBasisRepository bases;
    private final Event<Scored> followers;

    RegionScoring(Intake intake, SheetStore store, RunBasisRepository bases, Event<Scored> followers) {
        this.intake = intake;
        this.store = store;
        this.bases = bases;
        this.followers = followers;
    }

    /** The run, and the slot it writes to. */
    record Target(long run, int slot, Framework framework) {}

    /** How much was read and written. */
    record Count(int read, int written) {

        Count and(Count more) {
            return new Count(read + more.read, written + more.written);
        }
    }

    /** Computes what a plan says in place of what is there. */
    Count compute(Target target, ScorePlan plan) {
        remove(target, plan);
        Count count = new Count(0, 0);
        for (List<String> some : PartRepository.cut(plan.compute().keySet(), AT_ONCE)) {
            Map<String, List<Period>> part = new HashMap<>();
            some.forEach(region -> part.put(region, plan.compute().get(region)));
            count = count.and(compute(target, part, false));
        }
        return count;
    }

    /** Computes regions that the slot has nothing of. */
    Count compute(Target target, Collection<String> regions, List<Period> periods) {
        return compute(target, regions.stream().collect(Collectors.toMap(region -> region, region -> periods)), true);
    }

    private void remove(Target target, ScorePlan plan) {
        if (!plan.gone().isEmpty()) {
            followers.fire(new ResultsGone(target.slot(), store.remove(target.slot(), null, plan.gone())));
        }
        if (!plan.vanished().isEmpty()) {
            followers.fire(new ResultsGone(target.slot(), store.remove(target.slot(), plan.vanished(), null)));
        }
    }

    private Count compute(Target target, Map<String, List<Period>> part, boolean fresh) {
        Framework framework = target.framework();
        Map<String, Set<String>> sources = new HashMap<>();
        part.keySet().forEach(region -> sources.put(region, RegionValues.sources(region, framework)));
        var measured = measured(sources.values());
        bases.keep(target.run(), lists(sources, measured));
        RegionValues values = new RegionValues(framework, FrameworkTree.of(framework), measured);
        NodeNumbers numbers = NodeNumbers.of(framework);
        int written = 0;
        for (String region : part.keySet().stream().sorted().toList()) {
            List<Period> periods = part.get(region);
            RegionSheets sheets = sheets(target, region, periods, fresh);
            List<Sheet> computed = periods.stream()
                    .map(period ->
                            new Sheet(sheets.byPeriod().get(period.code()), period, values.nodes(region, period)))
                    .toList();
            written += store.write(target.slot(), region, target.run(), computed, numbers);
            followers.fire(
                    new RegionScored(framework, region, measured.getOrDefault(region, Map.of()), periods, sheets));
        }
        return new Count(
                measured.values().stream().mapToInt(RegionScoring::size).sum(), written);
    }

    private RegionSheets sheets(Target target, String region, List<Period> periods, boolean fresh) {
        List<Integer> replaced = fresh
                ? List.of()
                : store.remove(
                        target.slot(),
                        List.of(region),
                        periods.stream().map(Period::code).toList());
        return new RegionSheets(target.slot(), store.numbers(periods), replaced);
    }

    private Map<String, Map<String, List<Measurement>>> measured(Collection<Set<String>> sources) {
        Set<String> regions = new LinkedHashSet<>();
        sources.forEach(regions::addAll);
        return intake.standing(regions).stream()
                .collect(Collectors.groupingBy(Measurement::region, Collectors.groupingBy(Measurement::scenario)));
    }

    private static Map<String, MeasurementList> lists(
            Map<String, Set<String>> sources, Map<String, Map<String, List<Measurement>>> measured) {
        Map<String, MeasurementList> lists = new HashMap<>();
        sources.forEach((region, below) -> lists.put(
                region,
                MeasurementList.of(below.stream()
                        .flatMap(source -> measured.getOrDefault(source, Map.of()).values().stream())
                        .flatMap(List::stream)
                        .toList())));
        return lists;
    }

    private static int size(Map<String, List<Measurement>> byScenario) {
        return byScenario.values().stream().mapToInt(List::size).sum();
    }
}
