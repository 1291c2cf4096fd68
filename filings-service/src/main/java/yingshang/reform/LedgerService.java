package yingshang.reform;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import yingshang.access.Caller;
import yingshang.indicators.Indicators;
import yingshang.indicators.Scenario;
import yingshang.reform.EffectRepository.Question;
import yingshang.reform.ReformEvent.Act;
import yingshang.reform.ReformException.Reason;
import yingshang.wire.IfMatch;
import yingshang.wire.Page;

/** What the ledger holds, and whether the numbers that its measures are meant to move have moved. */
@ApplicationScoped
public class LedgerService {

    private final MeasureRepository measures;
    private final ReformEventRepository events;
    private final EffectRepository effects;
    private final ReformSteps steps;
    private final MeasureViews views;
    private final Indicators indicators;

    LedgerService(
            MeasureRepository measures,
            ReformEventRepository events,
            EffectRepository effects,
            ReformSteps steps,
            MeasureViews views,
            Indicators indicators) {
        this.measures = measures;
        this.events = events;
        this.effects = effects;
        this.steps = steps;
        this.views = views;
        this.indicators = indicators;
    }

    /** Takes in those measures of a plan that the ledger does not hold yet. */
    @Transactional
    void take(List<MeasureRequest> plan) {
        measures.alone();
        MeasureRequest any = plan.get(0);
        Set<String> known = measures.clauses(any.region(), any.document());
        List<MeasureRequest> fresh =
                plan.stream().filter(one -> !known.contains(one.clause())).toList();
        keep(fresh, new Act(null, null, views.now(), null, List.of()));
        Log.infof("reform measures: %d of %d in the file are new", fresh.size(), plan.size());
    }

    @Transactional
    MeasureView add(Caller caller, MeasureRequest request) {
        indicators.requireKnown(request.references());
        requireKnown(request.effects());
        Days.requireSensible(request.issued());
        request.dueDates().forEach(Days::requireSensible);
        measures.alone();
        measures.at(request.region(), request.document(), request.clause()).ifPresent(there -> {
            throw new ReformException(Reason.EXISTS, there.id().toString());
        });
        return views.of(keep(List.of(request), steps.by(caller, null)).get(0));
    }

    /** All measures first: events and effects refer to them. */
    private List<ReformMeasure> keep(List<MeasureRequest> requests, Act act) {
        List<ReformMeasure> fresh = requests.stream().map(ReformMeasure::new).toList();
        List<ReformEvent> registered =
                fresh.stream().map(measure -> measure.register(act)).toList();
        measures.persist(fresh);
        measures.flush();
        events.persist(registered);
        for (int i = 0; i < fresh.size(); i++) {
            effects.add(fresh.get(i).id(), requests.get(i).effects());
        }
        return fresh;
    }

    @Transactional
    MeasureView get(Caller caller, UUID id) {
        return views.of(measures.visible(caller, id));
    }

    @Transactional
    Page<MeasureView> list(Caller caller, MeasureFilter filter) {
        PanacheQuery<ReformMeasure> found =
                measures.matching(filter, caller, views.days(views.now())).page(filter.page(), filter.size());
        return new Page<>(views.of(found.list()), filter.page(), filter.size(), found.count());
    }

    @Transactional
    Page<EventView> events(Caller caller, UUID id, int page, int size) {
        PanacheQuery<ReformEvent> found =
                events.of(measures.visible(caller, id).id()).page(page, size);
        return new Page<>(found.stream().map(ReformEvent::view).toList(), page, size, found.count());
    }

    /** Says which numbers a measure is meant to move. */
    @Transactional
    MeasureView setEffects(Caller caller, UUID id, IfMatch seen, EffectsRequest request) {
        requireKnown(request.effects());
        ReformMeasure measure = measures.held(caller, id);
        measure.requireVersion(seen);
        ReformEvent event = measure.take(ReformStep.EFFECTS_SET, steps.by(caller, request.reason()));
        effects.set(id, request.effects());
        return steps.taken(measure, event);
    }

    /** Whether numbers have moved, by measure. */
    @Transactional
    Page<EffectView> movements(Caller caller, EffectFilter filter) {
        Map<String, Scenario> scenarios = indicators.framework().scenarios();
        Set<String> lower = scenarios.values().stream()
                .filter(Scenario::lowerIsBetter)
                .map(Scenario::code)
                .collect(Collectors.toUnmodifiableSet());
        Question question = new Question(filter, caller, views.days(views.now()), scenarios.keySet(), lower);
        List<EffectView> items = effects.rows(question).stream()
                .map(row -> view(row, scenarios.get(row.scenario())))
                .toList();
        return new Page<>(items, filter.page(), filter.size(), effects.count(question));
    }

    private static EffectView view(EffectRepository.Row row, Scenario scenario) {
        return new EffectView(
                row.id(),
                row.clause(),
                new Wording(row.titleZh(), row.titleEn()),
                row.region(),
                row.indicator(),
                ReformStatus.valueOf(row.status()),
                row.scenario(),
                row.target(),
                scenario == null ? null : scenario.unit(),
                scenario == null ? null : scenario.lowerIsBetter(),
                EffectView.Standing.of(row.periodBefore(), row.before()),
                EffectView.Standing.of(row.periodLatest(), row.latest()),
                row.before() == null || row.latest() == null
                        ? null
                        : row.latest().subtract(row.before()),
                Movement.valueOf(row.movement()));
    }

    private void requireKnown(Collection<Effect> wanted) {
        if (wanted.isEmpty()) {
            return;
        }
        Map<String, Scenario> known = indicators.framework().scenarios();
        wanted.stream()
                .map(Effect::scenario)
                .filter(code -> !known.containsKey(code))
                .findFirst()
                .ifPresent(code -> {
                    throw new ReformException(Reason.UNKNOWN_SCENARIO, code);
                });
    }
}
