package yingshang.ratings;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.ToLongFunction;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A figure that follows from ratings: a sum over how many it rests on, in a unit. */
@Schema(name = "RatingFigure")
enum RatingFigure {
    /** Very satisfied, satisfied or basically satisfied, of all that count. */
    @JsonProperty("satisfaction")
    SATISFACTION(Unit.PERCENT, tally -> tally.counted() - tally.bad(), Tally::counted),
    @JsonProperty("bad-rate")
    BAD_RATE(Unit.PERCENT, Tally::bad, Tally::counted),
    /** Put right in time, of the bad ratings that were put right or had to be by now. */
    @JsonProperty("on-time-rate")
    ON_TIME_RATE(Unit.PERCENT, Tally::onTime, tally -> tally.onTime() + tally.late()),
    /** Asked again, of the bad ratings under a real name. */
    @JsonProperty("revisit-rate")
    REVISIT_RATE(Unit.PERCENT, Tally::revisited, Tally::realNameBad),
    /** Entered within five working days, of the cards of which the days are known. */
    @JsonProperty("card-rate")
    CARD_RATE(Unit.PERCENT, Tally::cardsOnTime, Tally::cards),
    /** How long putting right took on average, general problems. */
    @JsonProperty("general-days")
    GENERAL_DAYS(Unit.CALENDAR_DAY, Tally::generalDays, Tally::general),
    /** How long putting right took on average, complex problems. */
    @JsonProperty("complex-days")
    COMPLEX_DAYS(Unit.CALENDAR_DAY, Tally::complexDays, Tally::complex),
    /** How long entering a card took on average. */
    @JsonProperty("card-days")
    CARD_DAYS(Unit.WORKING_DAY, Tally::entryDays, Tally::cards);

    private static final int DECIMALS = 2;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Unit unit;
    private final ToLongFunction<Tally> sum;
    private final ToLongFunction<Tally> basis;

    RatingFigure(Unit unit, ToLongFunction<Tally> sum, ToLongFunction<Tally> basis) {
        this.unit = unit;
        this.sum = sum;
        this.basis = basis;
    }

    /** Code of its unit, as scenarios name it. */
    String unit() {
        return unit == Unit.PERCENT ? "percent" : Words.code(unit);
    }

    /** How many ratings it rests on. */
    long basis(Tally tally) {
        return basis.applyAsLong(tally);
    }

    /** The figure with two decimals, rounded half up; null when it rests on nothing. */
    BigDecimal of(Tally tally) {
        return of(tally, DECIMALS);
    }

    /** The figure, rounded once, half up; null when it rests on nothing. */
    BigDecimal of(Tally tally, int decimals) {
        long ratings = basis(tally);
        if (ratings == 0) {
            return null;
        }
        BigDecimal total = BigDecimal.valueOf(sum.applyAsLong(tally));
        return (unit == Unit.PERCENT ? total.multiply(HUNDRED) : total)
                .divide(BigDecimal.valueOf(ratings), decimals, RoundingMode.HALF_UP);
    }

    private enum Unit {
        PERCENT,
        CALENDAR_DAY,
        WORKING_DAY
    }
}
