package yingshang.catalogue;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether a lower or a higher value is the better one. */
public enum Direction {
    @JsonProperty("lower")
    LOWER,
    @JsonProperty("higher")
    HIGHER
}
