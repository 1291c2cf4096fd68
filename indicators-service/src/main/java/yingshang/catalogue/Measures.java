package yingshang.catalogue;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a metric measures; reductions (减时限、减环节、减材料、减费用) are computed for all but {@link #OTHER}. */
public enum Measures {
    @JsonProperty("time")
    TIME,
    @JsonProperty("procedures")
    PROCEDURES,
    @JsonProperty("documents")
    DOCUMENTS,
    @JsonProperty("cost")
    COST,
    @JsonProperty("other")
    OTHER
}
