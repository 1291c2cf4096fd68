package yingshang.filing;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import yingshang.indicators.Special;
import yingshang.validation.Claim;

/**
 * One value to file.
 *
 * @param value in {@code unit}; absent when {@code special} says something instead
 * @param justification why the value is as it is, when a rule asks for it
 */
@Schema(name = "EntryRequest")
record EntryRequest(
        @NotBlank @Size(max = 200) @Pattern(regexp = STORABLE, message = "{yingshang.storable}")
        String scenario,

        @NotBlank @Size(max = 50) @Pattern(regexp = STORABLE, message = "{yingshang.storable}")
        String unit,

        @Digits(integer = 18, fraction = 10) @DecimalMin("-1e18") @DecimalMax("1e18")
        BigDecimal value,

        Special special,

        @Size(max = 2000) @Pattern(regexp = STORABLE, message = "{yingshang.storable}")
        String justification) {

    /** Text that PostgreSQL can keep: no NUL, no half of a surrogate pair. */
    static final String STORABLE = "[^\\x00\\uD800-\\uDFFF]*";

    /** Writes 1E+3 as 1000, as the database does; what is far out of range is left to the rules above. */
    EntryRequest {
        if (value != null && value.scale() < 0 && value.scale() > -20) {
            value = value.setScale(0);
        }
    }

    /** Whether this says the same, however many zeros are written behind the point. */
    boolean says(EntryRequest other) {
        return scenario.equals(other.scenario)
                && saysTheValueOf(other)
                && Objects.equals(justification, other.justification);
    }

    /** Whether this says the same, whatever the justification. */
    boolean saysTheValueOf(EntryRequest other) {
        return unit.equals(other.unit)
                && special == other.special
                && (value == null ? other.value == null : other.value != null && value.compareTo(other.value) == 0);
    }

    Claim.Value claim() {
        return new Claim.Value(scenario, unit, value, special == null ? null : special.name(), justification);
    }
}
