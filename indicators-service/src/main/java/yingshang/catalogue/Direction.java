package yingshang.catalogue;

/** Whether a lower or a higher value is the better one. */
public enum Direction {
    LOWER,
    HIGHER
}
