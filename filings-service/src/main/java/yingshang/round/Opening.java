package yingshang.round;

/**
 * Whether a department may file at a place now.
 *
 * @param window that it may; null when it may not
 * @param shut why it may not: PLANNED, CLOSED or OUTSIDE; null when it may
 */
public record Opening(FilingWindow window, RoundException.Reason shut) {}
