package yingshang.scoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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
        Map<String, RegionSheets> places = places(target, part, fresh);
        RegionValues values = new RegionValues(framework, FrameworkTree.of(framework), measured);
        int written = store.write(
                target.slot(),
                target.run(),
                sheets(part, places),
                sheet -> values.nodes(sheet.region(), sheet.period()),
                NodeNumbers.of(framework));
        List<RegionScored> scored = new ArrayList<>();
        places.forEach((region, sheets) -> scored.add(
                new RegionScored(region, measured.getOrDefault(region, Map.of()), part.get(region), sheets)));
        followers.fire(new RegionsScored(framework, target.slot(), scored));
        return new Count(
                measured.values().stream().mapToInt(RegionScoring::size).sum(), written);
    }

    /** Numbers for what will be written, region by region; what it replaces is taken away. */
    private Map<String, RegionSheets> places(Target target, Map<String, List<Period>> part, boolean fresh) {
        Iterator<Integer> numbers =
                store.numbers(part.values().stream().mapToInt(List::size).sum()).iterator();
        Map<String, RegionSheets> places = new TreeMap<>();
        part.forEach((region, periods) -> {
            List<String> codes = periods.stream().map(Period::code).toList();
            List<Integer> replaced = fresh ? List.of() : store.remove(target.slot(), List.of(region), codes);
            Map<String, Integer> byPeriod = new LinkedHashMap<>();
            codes.forEach(period -> byPeriod.put(period, numbers.next()));
            places.put(region, new RegionSheets(byPeriod, replaced));
        });
        return places;
    }

    private static List<Sheet> sheets(Map<String, List<Period>> part, Map<String, RegionSheets> places) {
        List<Sheet> sheets = new ArrayList<>();
        places.forEach((region, place) -> part.get(region)
                .forEach(period -> sheets.add(new Sheet(place.byPeriod().get(period.code()), region, period))));
        return sheets;
    }

    private Map<String, Map<String, List<Measurement>>> measured(Collection<Set<String>> sources) {
        Set<String> regions = new LinkedHashSet<>();
        sources.forEach(regions::addAll);
        return intake.standing(regions);
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
