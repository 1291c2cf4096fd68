package yingshang.round;

/**
 * That a department may file now.
 *
 * @param round where
 * @param late whether the round is over, and an extension lets them
 */
public record FilingWindow(RoundView round, boolean late) {}
