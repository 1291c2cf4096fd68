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

    public static DeliveryStatus fromString(String word) {
        for (DeliveryStatus status : values()) {
            if (status.name().toLowerCase(Locale.ROOT).equals(word)) {
                return status;
            }
        }
        throw new IllegalArgumentException(word);
    }
}
