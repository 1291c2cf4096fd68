package yingshang.catalogue;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How the way from worst to best is measured out (methodology section 1). */
public enum GoalpostVariant {
    /** In equal steps. */
    @JsonProperty("linear")
    LINEAR,
    /** In equal steps, then raised to a power other than 1. */
    @JsonProperty("powered")
    POWERED,
    /** In equal ratios; both goalposts are above 0. */
    @JsonProperty("logarithmic")
    LOGARITHMIC
}
