package yingshang.identity;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A code that the owner's application shows.
 *
 * @param code six digits
 */
@Schema(name = "FactorCode")
public record FactorCode(
        @NotNull @Pattern(regexp = "[0-9]{6}", message = "{yingshang.code}")
        String code) {}
