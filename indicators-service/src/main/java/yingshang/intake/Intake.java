package yingshang.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import yingshang.catalogue.Catalogue;
import yingshang.catalogue.Framework;
import yingshang.catalogue.Period;
import yingshang.catalogue.Scenario;
import yingshang.freshness.ResultVersionService;
import yingshang.freshness.Subject;
import yingshang.intake.DeliveryAnswer.Outcome;
import yingshang.wire.Page;

/** The room's service: takes measurements in and says which stand. */
@ApplicationScoped
public class Intake {

    private final MeasurementRepository measurements;
    private final CurrentMeasurementRepository current;
    private final Catalogue catalogue;
    private final Clock clock;
    private final ResultVersionService versions;
    private final Event<MeasurementsChanged> changed;

    Intake(
            MeasurementRepository measurements,
            CurrentMeasurementRepository current,
            Catalogue catalogue,
            Clock clock,
            ResultVersionService versions,
            Event<MeasurementsChanged> changed) {
        this.measurements = measurements;
        this.current = current;
        this.catalogue = catalogue;
        this.clock = clock;
        this.versions = versions;
        this.changed = changed;
    }

    /**
     * Stores what is new of a delivery. A version already here with the same content is answered {@code known}; what
     * cannot be understood is refused with its reason and does not hold up the rest.
     */
    @Transactional
    DeliveryAnswer take(List<Delivered> delivery) {
        Set<java.util.UUID> filings = delivery.stream().map(Delivered::filing).collect(Collectors.toSet());
        measurements.lock(filings);
        Map<String, MeasurementEntity> stored = measurements.stored(filings);
        Map<String, Scenario> scenarios = scenarios(catalogue.current());
        List<Outcome> outcomes = new ArrayList<>();
        for (Delivered delivered : delivery) {
            outcomes.add(take(delivered, stored, scenarios));
        }
        versions.changed(Subject.MEASUREMENTS);
        changed.fire(new MeasurementsChanged());
        return new DeliveryAnswer(outcomes);
    }

    private Outcome take(Delivered delivered, Map<String, MeasurementEntity> stored, Map<String, Scenario> scenarios) {
        Optional<String> refusal = refusal(delivered, scenarios.get(delivered.scenario()));
        if (refusal.isPresent()) {
            return Outcome.of(delivered, "refused", refusal.get());
        }
        Period period = Period.of(delivered.period());
        MeasurementEntity fresh = new MeasurementEntity(delivered, period, clock.instant());
        MeasurementEntity known = stored.putIfAbsent(fresh.key(), fresh);
        if (known != null) {
            return known.says(delivered)
                    ? Outcome.of(delivered, "known", null)
                    : Outcome.of(delivered, "refused", "conflict");
        }
        measurements.persist(fresh);
        measurements.recordChange(delivered.region(), period.end());
        return Outcome.of(delivered, "stored", null);
    }

    private Optional<String> refusal(Delivered delivered, Scenario scenario) {
        if (scenario == null) {
            return Optional.of("unknown-scenario");
        }
        if (!catalogue.knowsRegion(delivered.region())) {
            return Optional.of("unknown-region");
        }
        // What is withdrawn goes, whatever unit it was measured in when it came.
        if (!delivered.withdrawn() && !scenario.unit().equals(delivered.unit())) {
            return Optional.of("unit-mismatch");
        }
        return delivered.saysOneThing() ? Optional.empty() : Optional.of("value-or-special");
    }

    private static Map<String, Scenario> scenarios(Framework framework) {
        return framework.scenarios().stream().collect(Collectors.toMap(Scenario::code, Function.identity()));
    }

    /** Every standing measurement of these regions, of all periods, by region and scenario. */
    @Transactional
    public Map<String, Map<String, List<Measurement>>> standing(Collection<String> regions) {
        return regions.isEmpty() ? Map.of() : current.of(regions);
    }

    /** The standing measurements of these scenarios in these regions, of all periods. */
    @Transactional
    public List<Measurement> standing(Collection<String> regions, Collection<String> scenarios) {
        return regions.isEmpty() || scenarios.isEmpty() ? List.of() : current.of(regions, scenarios);
    }

    /** The measurements of these identifiers, in their order, whether they still stand or not. */
    @Transactional
    public List<Accepted> accepted(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : measurements.list("id in ?1 order by id", ids).stream()
                        .map(MeasurementEntity::accepted)
                        .toList();
    }

    /** How many measurements stand whose periods end on {@code day} or before. */
    @Transactional
    public long countUntil(LocalDate day) {
        return current.countUntil(day);
    }

    /** Every standing measurement whose period ends on {@code day} or before, by region, scenario and period. */
    @Transactional
    public List<Accepted> acceptedUntil(LocalDate day) {
        return current.until(day).toList();
    }

    /** The newest period with a standing measurement, of each of these regions that has any. */
    @Transactional
    public Map<String, Period> newestPeriods(Collection<String> regions) {
        return regions.isEmpty() ? Map.of() : current.newestPeriods(regions);
    }

    /** Whether any measurement stands. */
    @Transactional
    public boolean anythingStands() {
        return current.any();
    }

    /** The periods that have a standing measurement, of each region that has any. */
    @Transactional
    public Map<String, Set<Period>> measured() {
        return current.measured();
    }

    /** The periods that have a standing measurement, of each of these regions that has any. */
    @Transactional
    public Map<String, Set<Period>> measured(Collection<String> regions) {
        return regions.isEmpty() ? Map.of() : current.measured(regions);
    }

    /** Whether a measurement of {@code period} stands in any region but these. */
    @Transactional
    public boolean stands(Period period, Collection<String> except) {
        return current.stands(period, except);
    }

    /** Whether anything changed since changes were taken last. */
    @Transactional
    public boolean anyChange() {
        return measurements.anyChange();
    }

    /**
     * Takes the changes since the last call, within the caller's transaction: if that fails, they are still there.
     *
     * @return for each changed region the last day of its earliest changed period
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Map<String, LocalDate> takeChanges() {
        return measurements.takeChanges();
    }

    @Transactional
    Page<MeasurementView> page(MeasurementFilter filter, int page, int size) {
        return current.page(filter, page, size);
    }
}
