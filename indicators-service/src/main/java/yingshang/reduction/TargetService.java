package yingshang.reduction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import yingshang.catalogue.Catalogue;
import yingshang.catalogue.Framework;
import yingshang.catalogue.Period;
import yingshang.catalogue.Scenario;
import yingshang.catalogue.Target;
import yingshang.intake.Intake;
import yingshang.intake.Measurement;
import yingshang.reduction.method.TargetStatus;
import yingshang.wire.Page;

/** Shows where every target stands: by the newest values today, or by those of a period on its last day. */
@ApplicationScoped
public class TargetService {

    private final Catalogue catalogue;
    private final Intake intake;
    private final TargetChangeRepository changes;
    private final Clock clock;

    TargetService(Catalogue catalogue, Intake intake, TargetChangeRepository changes, Clock clock) {
        this.catalogue = catalogue;
        this.intake = intake;
        this.changes = changes;
        this.clock = clock;
    }

    @Transactional
    Page<TargetView> page(TargetFilter filter, int page, int size) {
        Framework framework = catalogue.current();
        List<Target> targets = framework.targets().stream()
                .filter(target -> filter.region() == null || target.region().equals(filter.region()))
                .filter(target ->
                        filter.indicator() == null || target.scenario().startsWith(filter.indicator() + "."))
                .toList();
        List<TargetView> found = standings(framework, targets, filter.period()).stream()
                .filter(standing -> filter.status() == null || standing.status() == filter.status())
                .map(TargetStanding::view)
                .toList();
        List<TargetView> items =
                found.stream().skip((long) page * size).limit(size).toList();
        return new Page<>(items, page, size, found.size());
    }

    @Transactional
    TargetView target(String id, Period period) {
        Framework framework = catalogue.current();
        List<Target> targets = framework.targets().stream()
                .filter(target -> target.id().equals(id))
                .toList();
        return standings(framework, targets, period).stream()
                .findFirst()
                .map(TargetStanding::view)
                .orElseThrow(() -> new ReductionException(ReductionException.Reason.UNKNOWN_TARGET, id));
    }

    /** How many targets were judged, and how many of them stand otherwise than noted before. */
    record Noted(int judged, int changed) {}

    /** Notes which targets stand otherwise today than they did before; again on the same day, it notes it anew. */
    @Transactional
    Noted noteToday() {
        Framework framework = catalogue.current();
        LocalDate today = LocalDate.now(clock);
        changes.delete("day >= ?1", today);
        Map<String, TargetChangeEntity> before = changes.before(today);
        List<TargetStanding> standings = standings(framework, framework.targets(), null);
        List<TargetChangeEntity> changed = standings.stream()
                .map(standing -> new TargetChangeEntity(
                        standing,
                        framework.edition(),
                        before.get(standing.target().id())))
                .filter(change -> !change.isAs(before.get(change.target())))
                .toList();
        changes.persist(changed);
        return new Noted(standings.size(), changed.size());
    }

    /** @throws ReductionException UNKNOWN_TARGET */
    @Transactional
    Page<TargetChangeView> changes(String id, int page, int size) {
        if (catalogue.current().targets().stream()
                .noneMatch(target -> target.id().equals(id))) {
            throw new ReductionException(ReductionException.Reason.UNKNOWN_TARGET, id);
        }
        var found = changes.of(id).page(page, size);
        return new Page<>(found.stream().map(TargetChangeEntity::view).toList(), page, size, found.count());
    }

    /** The targets of a region that are not attained by the values that count for a period. */
    @Transactional
    public List<OpenTarget> open(String region, Period period) {
        Framework framework = catalogue.current();
        List<Target> targets = framework.targets().stream()
                .filter(target -> target.region().equals(region))
                .toList();
        return standings(framework, targets, period).stream()
                .filter(standing -> standing.status() != TargetStatus.ATTAINED)
                .map(OpenTarget::of)
                .toList();
    }

    private List<TargetStanding> standings(Framework framework, List<Target> targets, Period asked) {
        LocalDate today = LocalDate.now(clock);
        Set<String> regions = targets.stream().map(Target::region).collect(Collectors.toSet());
        Set<String> codes = targets.stream().map(Target::scenario).collect(Collectors.toSet());
        Map<String, Scenario> scenarios =
                framework.scenarios().stream().collect(Collectors.toMap(Scenario::code, Function.identity()));
        Map<String, List<Measurement>> measurements = intake.standing(regions, codes).stream()
                .collect(Collectors.groupingBy(measurement -> measurement.region() + "/" + measurement.scenario()));
        Map<String, Period> newest = intake.newestPeriods(regions);
        LocalDate day = asked == null || asked.end().isAfter(today) ? today : asked.end();
        return targets.stream()
                .map(target -> TargetStanding.of(
                        framework,
                        target,
                        scenarios.get(target.scenario()),
                        measurements.getOrDefault(target.region() + "/" + target.scenario(), List.of()),
                        new TargetStanding.Judged(asked == null ? newest.get(target.region()) : asked, day)))
                .toList();
    }
}
