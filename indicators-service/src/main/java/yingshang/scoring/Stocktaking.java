package yingshang.scoring;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import yingshang.catalogue.Framework;
import yingshang.catalogue.Period;
import yingshang.catalogue.RegionWeight;
import yingshang.intake.Intake;
import yingshang.scoring.ScorePlan.Stock;

/** Finds out what there is to score. */
@ApplicationScoped
class Stocktaking {

    private final Intake intake;
    private final SheetStore store;

    Stocktaking(Intake intake, SheetStore store) {
        this.intake = intake;
        this.store = store;
    }

    /** All there is, as if nothing had been scored. */
    Stock everything(Framework framework) {
        Map<String, Set<Period>> measured = intake.measured();
        Set<Period> periods = new TreeSet<>();
        measured.values().forEach(periods::addAll);
        return Stock.of(framework, measured.keySet(), List.copyOf(periods), Map.of());
    }

    /**
     * The same by what a slot has, without looking at every measurement: a region that did not change has measurements
     * when it has results, and so has a period unless the changed regions were the only ones to have any of it.
     */
    Stock after(Collection<String> changed, int slot, Framework framework) {
        Map<String, Set<String>> scored = store.places(slot);
        Set<String> asked = new HashSet<>(changed);
        framework.regionWeights().stream().map(RegionWeight::region).forEach(asked::add);
        Map<String, Set<Period>> measured = intake.measured(asked);
        Set<String> regions = new TreeSet<>(scored.keySet());
        regions.removeAll(asked);
        regions.addAll(measured.keySet());
        return Stock.of(framework, regions, periods(scored, measured, asked), scored);
    }

    private List<Period> periods(
            Map<String, Set<String>> scored, Map<String, Set<Period>> measured, Set<String> asked) {
        Set<Period> periods = new TreeSet<>();
        measured.values().forEach(periods::addAll);
        Set<String> known = new TreeSet<>();
        scored.values().forEach(known::addAll);
        known.stream()
                .map(Period::of)
                .filter(period -> !periods.contains(period) && intake.stands(period, asked))
                .toList()
                .forEach(periods::add);
        return List.copyOf(periods);
    }
}
