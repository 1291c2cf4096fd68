package yingshang.outbox;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** Whether the neighbour has a measurement. */
enum DeliveryStatus {
    /** Not yet; it will be tried again. */
    @JsonProperty("pending")
    PENDING,
    @JsonProperty("delivered")
    DELIVERED,
    /** Refused for good; kept with the reason. */
    @JsonProperty("refused")
    REFUSED;

    /** How a status is written. */
    static final String FORM = "pending|delivered|refused";

    /** Reads a status written as in {@link #FORM}; null stays null. */
    static DeliveryStatus parse(String word) {
        return word == null ? null : valueOf(word.toUpperCase(Locale.ROOT));
    }
}
