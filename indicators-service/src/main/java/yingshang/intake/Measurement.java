package yingshang.intake;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import yingshang.catalogue.Period;

/**
 * An accepted value that stands for its region, scenario and period.
 *
 * @param id identifier by which results name what they rest on
 * @param value in the scenario's unit; null when {@code special} says why there is none
 * @param special null when there is a value
 * @param demonstration whether it was made up to show the suite
 */
public record Measurement(
        long id,
        UUID filing,
        int version,
        String region,
        String scenario,
        Period period,
        BigDecimal value,
        Special special,
        boolean demonstration,
        Instant acceptedAt) {}
