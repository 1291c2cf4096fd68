package yingshang.filing;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import yingshang.indicators.Special;

/**
 * One value of a filing.
 *
 * @param id stays the same through all versions
 * @param value in {@code unit}; null when {@code special} says something instead
 * @param version counts the values this entry has had, from 1
 * @param source from which uploaded cases the value was taken over; null when it was typed in
 * @param returned why the reviewer gave it back; null unless it is returned now
 */
@Schema(name = "EntryView")
public record EntryView(
        UUID id,
        String scenario,
        String unit,
        @Schema(nullable = true) BigDecimal value,
        @Schema(nullable = true) Special special,
        @Schema(nullable = true) String justification,
        int version,
        List<FindingView> findings,
        @Schema(nullable = true) EntrySourceView source,
        @Schema(nullable = true) ReturnedView returned) {}
