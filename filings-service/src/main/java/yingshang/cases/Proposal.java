package yingshang.cases;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * A figure that a filing may take over.
 *
 * @param value in {@code unit}, not rounded to the scenario's decimals yet
 */
public record Proposal(
        UUID upload, UUID round, String region, String department, String scenario, String unit, BigDecimal value) {}
