package yingshang.filing;

import java.math.BigDecimal;
import yingshang.indicators.Scenario;
import yingshang.indicators.Special;

/**
 * What a row of a file says of one scenario in one region; what is null leaves what the draft holds.
 *
 * @param number its row in the file, from 1
 * @param value in the scenario's unit; takes the place of a special
 * @param special takes the place of a value
 */
public record DraftRow(
        int number, String region, Scenario scenario, BigDecimal value, Special special, String justification) {

    /** What is to be filed, given what is there ({@code held}; null when nothing is). */
    EntryRequest on(EntryRequest held) {
        boolean silent = value == null && special == null && held != null;
        return new EntryRequest(
                scenario.code(),
                scenario.unit(),
                silent ? held.value() : value,
                silent ? held.special() : special,
                justification == null && held != null ? held.justification() : justification);
    }
}
