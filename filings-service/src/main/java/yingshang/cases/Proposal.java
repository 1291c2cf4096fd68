package yingshang.cases;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * A figure that a filing may take over.
 *
 * @param value in {@code unit}, rounded half up to the decimals that the scenario takes
 */
public record Proposal(
        UUID upload,
        UUID round,
        String region,
        String department,
        String indicator,
        String scenario,
        String unit,
        BigDecimal value) {}
