package yingshang.catalogue;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A starting value that a document states for a region and scenario.
 *
 * @param asOf day from which progress is counted: the base year's end, or the day the document was issued
 */
public record Baseline(String region, String scenario, BigDecimal value, LocalDate asOf, Source source) {}
