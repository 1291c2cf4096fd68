package yingshang.indicators;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.UUID;

/**
 * What the intake did with one measurement.
 *
 * @param reason code of the refusal; null unless refused
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Outcome(UUID filing, UUID entry, int version, Kind outcome, String reason) {

    /** Taken in now, taken in before, or refused for good. */
    public enum Kind {
        @JsonProperty("stored")
        STORED,
        @JsonProperty("known")
        KNOWN,
        @JsonProperty("refused")
        REFUSED
    }

    /** Whether this speaks of {@code measurement}. */
    public boolean of(Measurement measurement) {
        return measurement.filing().equals(filing)
                && measurement.entry().equals(entry)
                && version == measurement.version();
    }
}
