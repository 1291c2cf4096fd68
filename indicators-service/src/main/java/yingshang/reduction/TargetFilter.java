package yingshang.reduction;

import yingshang.catalogue.Period;
import yingshang.reduction.method.TargetStatus;

/**
 * Which targets are asked for; null asks for all.
 *
 * @param period the period whose values are judged, on its last day; null judges the newest values today
 */
record TargetFilter(String region, String indicator, TargetStatus status, Period period) {}
