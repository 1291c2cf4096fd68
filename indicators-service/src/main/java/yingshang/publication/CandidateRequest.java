package yingshang.publication;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import yingshang.catalogue.Period;

/** Which periods an edition is to speak of. */
@Schema(name = "EditionCandidateRequest")
record CandidateRequest(
        @NotNull @Size(min = 1, max = 24)
        List<@NotNull @Pattern(regexp = Period.PATTERN, message = "{yingshang.period}") String> periods) {

    /** The periods, each once, oldest first. */
    List<Period> distinct() {
        return periods.stream().distinct().map(Period::of).sorted().toList();
    }
}
