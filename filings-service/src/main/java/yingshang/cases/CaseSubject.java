package yingshang.cases;

import yingshang.indicators.Scenario;

/**
 * What an upload is about.
 *
 * @param period of the round
 */
record CaseSubject(CasePlace place, String period, Scenario scenario, Measure measure) {}
