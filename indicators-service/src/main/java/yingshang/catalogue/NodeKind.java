package yingshang.catalogue;

/** The levels of a framework's tree above the scenarios, from the root downwards; a framework may leave levels out. */
public enum NodeKind {
    OVERALL,
    DIMENSION,
    INDICATOR,
    METRIC
}
