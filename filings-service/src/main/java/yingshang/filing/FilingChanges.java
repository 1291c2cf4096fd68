package yingshang.filing;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import yingshang.indicators.Special;

/**
 * What happened to a filing since somebody read it.
 *
 * @param since the version they saw
 * @param steps what was done since, in order; the last hundred if there are more
 * @param entries what is filed otherwise now
 */
@Schema(name = "FilingChanges")
public record FilingChanges(int since, List<StepTaken> steps, List<EntryChange> entries) {

    /** One step. */
    @Schema(name = "FilingStepTaken")
    public record StepTaken(int step, Step kind, String by, Instant at) {}

    /**
     * One entry.
     *
     * @param then what was filed at the version they saw; null when nothing was
     * @param now what is filed now; null when nothing is
     */
    @Schema(name = "EntryChange")
    public record EntryChange(
            String scenario,
            @Schema(nullable = true) Filed then,
            @Schema(nullable = true) Filed now) {}

    /** What an entry says. */
    @Schema(name = "FiledValue")
    public record Filed(
            @Schema(nullable = true) BigDecimal value,
            @Schema(nullable = true) Special special,
            @Schema(nullable = true) String justification) {}
}
