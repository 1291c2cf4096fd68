package yingshang.round;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import yingshang.indicators.Reference;
import yingshang.indicators.Reference.Kind;

/**
 * What the task force opens or plans a round with.
 *
 * @param opensAt with its offset, 2022-01-05T08:30:00+08:00; now when absent
 * @param closesAt last instant at which a filing is on time; when absent, somebody closes the round by hand
 * @param indicators codes of the indicators that are filed in it; absent or empty for all
 * @param regions codes of the regions that are filed for in it; absent or empty for all
 */
@Schema(name = "RoundRequest")
record RoundRequest(
        @NotNull @Pattern(regexp = Period.FORM, message = "{yingshang.period}")
        String period,

        Instant opensAt,
        Instant closesAt,

        @Size(max = 100)
        List<@NotNull @Pattern(regexp = Reference.CODE, message = "{yingshang.code}") String> indicators,

        @Size(max = 1000) List<@NotNull @Pattern(regexp = Reference.CODE, message = "{yingshang.code}") String> regions,

        boolean demonstration) {

    RoundRequest {
        indicators = indicators == null ? List.of() : indicators;
        regions = regions == null ? List.of() : regions;
    }

    Scope scope() {
        return new Scope(
                indicators.stream().distinct().toList(),
                regions.stream().distinct().toList());
    }

    List<Reference> references() {
        return Stream.concat(
                        Reference.all("indicators", Kind.INDICATOR, indicators).stream(),
                        Reference.all("regions", Kind.REGION, regions).stream())
                .toList();
    }
}
