package yingshang.catalogue;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A quantified promise of a document for a region and scenario.
 *
 * @param id stable identifier, {@code T001} to {@code T122}
 * @param due last day of the promise; null when the document names none
 * @param note remark; both texts empty when there is none
 */
public record Target(
        String id,
        String region,
        String scenario,
        Comparison comparison,
        BigDecimal value,
        LocalDate due,
        Source source,
        Text note) {}
