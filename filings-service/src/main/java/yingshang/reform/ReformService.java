package yingshang.reform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import yingshang.access.Caller;
import yingshang.reform.ReformEvent.Act;
import yingshang.reform.ReformException.Reason;
import yingshang.repetition.Answer;
import yingshang.repetition.Repetition;
import yingshang.repetition.RepetitionService;
import yingshang.wire.IfMatch;

/**
 * What happens to measures. Departments report on what they lead or share in, and claim what they lead; the task force
 * decides everything else. Every method but the reports asks which version the caller saw.
 */
@ApplicationScoped
public class ReformService {

    private final MeasureRepository measures;
    private final ReformEventRepository events;
    private final ReformSteps steps;
    private final MeasureViews views;
    private final RepetitionService repetitions;

    ReformService(
            MeasureRepository measures,
            ReformEventRepository events,
            ReformSteps steps,
            MeasureViews views,
            RepetitionService repetitions) {
        this.measures = measures;
        this.events = events;
        this.steps = steps;
        this.views = views;
        this.repetitions = repetitions;
    }

    /**
     * Keeps a report, once however often the request comes.
     *
     * @param key the caller's {@code Idempotency-Key}; null when none was sent
     */
    @Transactional
    Answer<MeasureView> report(Caller caller, String key, UUID id, ReportRequest request) {
        Repetition repetition =
                new Repetition(caller.name(), key, "POST /reform-measures/{id}/reports", List.of(id, request));
        return repetitions.once(repetition, MeasureView.class, () -> report(caller, id, request));
    }

    private MeasureView report(Caller caller, UUID id, ReportRequest request) {
        ReformMeasure measure = own(caller, id);
        steps.requireEvidence(measure, request.evidence());
        Act act = steps.by(caller, request.text(), request.evidence());
        return steps.taken(measure, measure.report(act, request.reached()));
    }

    @Transactional
    MeasureView claim(Caller caller, UUID id, IfMatch seen, ClaimRequest request) {
        ReformMeasure measure = seen(own(caller, id), seen);
        if (!measure.isLedBy(caller.department())) {
            throw new ReformException(Reason.NOT_LEAD);
        }
        steps.requireEvidence(measure, request.evidence());
        Act act = steps.by(caller, request.text(), request.evidence());
        return steps.taken(measure, measure.claim(act, day(act)));
    }

    /** By somebody who did none of the work. */
    @Transactional
    MeasureView verify(Caller caller, UUID id, IfMatch seen, VerificationRequest request) {
        ReformMeasure measure = seen(measures.held(caller, id), seen);
        if (events.hasWorked(id, caller.name())) {
            throw new ReformException(Reason.OWN_WORK);
        }
        Act act = steps.by(caller, request.reason());
        return steps.taken(
                measure,
                switch (request.decision()) {
                    case VERIFY -> measure.verify(act);
                    case RETURN -> measure.giveBack(act);
                });
    }

    @Transactional
    MeasureView suspend(Caller caller, UUID id, IfMatch seen, String reason) {
        return decided(caller, id, seen, reason, ReformMeasure::suspend);
    }

    @Transactional
    MeasureView resume(Caller caller, UUID id, IfMatch seen, String reason) {
        return decided(caller, id, seen, reason, ReformMeasure::resume);
    }

    @Transactional
    MeasureView reschedule(Caller caller, UUID id, IfMatch seen, DueRequest request) {
        return decided(
                caller, id, seen, request.reason(), (measure, act) -> measure.reschedule(act, request.due(), day(act)));
    }

    private MeasureView decided(
            Caller caller, UUID id, IfMatch seen, String reason, BiFunction<ReformMeasure, Act, ReformEvent> step) {
        ReformMeasure measure = seen(measures.held(caller, id), seen);
        return steps.taken(measure, step.apply(measure, steps.by(caller, reason)));
    }

    /** A measure in which the caller's department has a part; to others it is not there. */
    private ReformMeasure own(Caller caller, UUID id) {
        ReformMeasure measure = measures.held(caller, id);
        if (!MeasureRepository.isOf(caller, measure)) {
            throw new ReformException(Reason.NOT_FOUND, id.toString());
        }
        return measure;
    }

    private static ReformMeasure seen(ReformMeasure measure, IfMatch seen) {
        measure.requireVersion(seen);
        return measure;
    }

    private LocalDate day(Act act) {
        return views.days(act.at()).today();
    }
}
