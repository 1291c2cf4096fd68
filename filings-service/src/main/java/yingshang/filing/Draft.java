package yingshang.filing;

import java.util.List;
import yingshang.assignment.Place;
import yingshang.round.RoundView;

/**
 * Where rows are to be filed.
 *
 * @param filing what is there, which nobody else can change until the transaction ends; null when nothing is
 * @param held its entries, in the order filed
 * @param round the round in which a filing can be made there
 * @param refusal why nothing can be filed there; null when it can
 */
record Draft(Place place, Filing filing, List<Entry> held, RoundView round, DraftOutcome.Refusal refusal) {}
