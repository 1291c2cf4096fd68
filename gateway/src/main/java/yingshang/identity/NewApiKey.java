package yingshang.identity;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The API key that somebody asks for.
 *
 * @param name what to tell it by
 * @param scopes what it may be used for
 * @param regions GB/T 2260 codes, when only filings of these regions may be read; left out for all that the account may
 * @param days for how long it is good, 1 to 366
 */
@Schema(name = "NewApiKey")
public record NewApiKey(
        @NotBlank @Size(max = 100) String name,
        @NotEmpty Set<@NotNull KeyScope> scopes,

        @Size(max = 100)
        List<@NotNull @Pattern(regexp = "[0-9]{6}", message = "{yingshang.region-code}") String> regions,

        @NotNull @Min(1) @Max(366) Integer days) {

    public NewApiKey {
        regions = regions == null ? List.of() : regions;
    }
}
