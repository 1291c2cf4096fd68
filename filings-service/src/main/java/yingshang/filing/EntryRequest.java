package yingshang.filing;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
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
        @NotBlank @Size(max = 200) String scenario,
        @NotBlank @Size(max = 50) String unit,
        @Digits(integer = 18, fraction = 10) BigDecimal value,
        Special special,
        @Size(max = 2000) @Pattern(regexp = STORABLE) String justification) {

    /** Text that PostgreSQL can keep: no NUL, no half of a surrogate pair. */
    static final String STORABLE = "[^\\x00\\p{Cs}]*";

    Claim.Value claim() {
        return new Claim.Value(scenario, unit, value, special == null ? null : special.name(), justification);
    }
}
