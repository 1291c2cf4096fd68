package yingshang.cases;

import jakarta.enterprise.context.ApplicationScoped;
import yingshang.access.Caller;
import yingshang.assignment.AssignmentService;
import yingshang.indicators.Indicators;
import yingshang.indicators.Scenario;
import yingshang.round.RoundService;

/** Says what an upload would be about, and refuses what nobody, or not this caller, can upload cases for. */
@ApplicationScoped
class CaseSubjects {

    private final Indicators indicators;
    private final RoundService rounds;
    private final AssignmentService assignments;

    CaseSubjects(Indicators indicators, RoundService rounds, AssignmentService assignments) {
        this.indicators = indicators;
        this.rounds = rounds;
        this.assignments = assignments;
    }

    /** Most decimals that a scenario takes; null when it does not say, or is no more. */
    Integer decimals(String scenario) {
        Scenario found = indicators.framework().scenarios().get(scenario);
        return found == null ? null : found.decimals();
    }

    CaseSubject of(Caller caller, CaseUploadRequest request) {
        if (!caller.filesFor(caller.department(), request.region())) {
            throw new CaseException(CaseException.Reason.OTHER_REGION, request.region());
        }
        Scenario scenario = indicators.framework().scenarios().get(request.scenario());
        if (scenario == null) {
            throw new CaseException(CaseException.Reason.UNKNOWN_SCENARIO, request.scenario());
        }
        assignments.requireAssigned(caller.department(), scenario.indicator(), request.region());
        Measure measure = Measure.of(scenario)
                .orElseThrow(
                        () -> new CaseException(CaseException.Reason.NOT_FROM_CASES, scenario.code(), scenario.unit()));
        return new CaseSubject(
                new CasePlace(request.round(), request.region(), caller.department(), scenario.code()),
                rounds.get(request.round()).period(),
                scenario,
                measure);
    }
}
