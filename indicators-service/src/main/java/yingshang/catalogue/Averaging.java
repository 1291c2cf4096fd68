package yingshang.catalogue;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a node's score is made of its children's (methodology section 2). */
public enum Averaging {
    @JsonProperty("arithmetic")
    ARITHMETIC,
    @JsonProperty("geometric")
    GEOMETRIC
}
