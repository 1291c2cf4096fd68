package yingshang.catalogue;

/** What a metric measures; reductions (减时限、减环节、减材料、减费用) are computed for all but {@link #OTHER}. */
public enum Measures {
    TIME,
    PROCEDURES,
    DOCUMENTS,
    COST,
    OTHER
}
