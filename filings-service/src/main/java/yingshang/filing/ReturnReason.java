package yingshang.filing;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why reviewers give something back. */
@Schema(name = "ReturnReason")
public enum ReturnReason {
    /** The value is of another period than the round's. */
    @JsonProperty("wrong-period")
    WRONG_PERIOD,
    /** The value is of another scenario, or counted in another way than the framework says. */
    @JsonProperty("wrong-scope")
    WRONG_SCOPE,
    /** The value is in another unit, or a slip of the decimal point. */
    @JsonProperty("wrong-unit")
    WRONG_UNIT,
    /** The value cannot be right, or does not fit the others of the filing. */
    @JsonProperty("implausible")
    IMPLAUSIBLE,
    /** Something that should be filed is not. */
    @JsonProperty("incomplete")
    INCOMPLETE,
    /** The justification does not explain the value. */
    @JsonProperty("unconvincing")
    UNCONVINCING,
    /** No evidence, or evidence of something else. */
    @JsonProperty("evidence-missing")
    EVIDENCE_MISSING,
    /** None of these: free text says what. */
    @JsonProperty("other")
    OTHER;

    /** The word used on the wire and in the text bundles. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether the code says nothing without free text. */
    public boolean needsText() {
        return this == OTHER;
    }
}
