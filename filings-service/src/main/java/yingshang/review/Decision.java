package yingshang.review;

import com.fasterxml.jackson.annotation.JsonProperty;

enum Decision {
    @JsonProperty("accept")
    ACCEPT,
    @JsonProperty("return")
    RETURN
}
