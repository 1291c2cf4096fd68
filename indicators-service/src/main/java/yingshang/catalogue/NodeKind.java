package yingshang.catalogue;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The levels of a framework's tree above the scenarios, from the root downwards; a framework may leave levels out. */
public enum NodeKind {
    @JsonProperty("overall")
    OVERALL,
    @JsonProperty("dimension")
    DIMENSION,
    @JsonProperty("indicator")
    INDICATOR,
    @JsonProperty("metric")
    METRIC
}
