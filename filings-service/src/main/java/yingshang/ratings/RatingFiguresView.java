package yingshang.ratings;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What ratings come to. Rates are percentages, durations days on average, both rounded half up to two decimals and null
 * when they rest on nothing. All but {@code ratings} and {@code excluded} are of ratings that are not excluded.
 *
 * @param key region, department, item, window, channel or month that they have in common; null where they name none
 * @param ratings all of them
 * @param excluded found mistaken, malicious or made up
 * @param satisfaction very satisfied, satisfied or basically satisfied
 * @param bad dissatisfied or very dissatisfied
 * @param rectifiedOnTime bad ratings put right in time
 * @param rectifiedLate bad ratings put right later, or not yet though the term is over
 * @param rectifying bad ratings not put right yet, whose term is not over
 * @param onTimeRate put right in time, of those that were put right or had to be
 * @param realNameBad bad ratings under a real name
 * @param revisited of these, those about which whoever rated was asked again
 * @param cards cards of which the working days from handling to entry are known
 * @param cardsOnTime of these, entered within five working days
 * @param cardsUnknown cards entered in a year whose arrangement is not published
 * @param generalDays calendar days from entry until put right, general problems
 * @param complexDays the same, complex problems
 * @param cardDays working days from handling to entry
 */
@Schema(name = "RatingFiguresView")
record RatingFiguresView(
        @Schema(nullable = true) String key,
        long ratings,
        long excluded,
        long verySatisfied,
        long satisfied,
        long basicallySatisfied,
        long dissatisfied,
        long veryDissatisfied,
        @Schema(nullable = true) BigDecimal satisfaction,
        long bad,
        @Schema(nullable = true) BigDecimal badRate,
        long rectifiedOnTime,
        long rectifiedLate,
        long rectifying,
        @Schema(nullable = true) BigDecimal onTimeRate,
        long realNameBad,
        long revisited,
        @Schema(nullable = true) BigDecimal revisitRate,
        long cards,
        long cardsOnTime,
        long cardsUnknown,
        @Schema(nullable = true) BigDecimal cardRate,
        @Schema(nullable = true) BigDecimal generalDays,
        @Schema(nullable = true) BigDecimal complexDays,
        @Schema(nullable = true) BigDecimal cardDays) {

    static RatingFiguresView of(Tally tally) {
        return new RatingFiguresView(
                tally.key(),
                tally.ratings(),
                tally.excluded(),
                tally.at(RatingLevel.VERY_SATISFIED),
                tally.at(RatingLevel.SATISFIED),
                tally.at(RatingLevel.BASICALLY_SATISFIED),
                tally.at(RatingLevel.DISSATISFIED),
                tally.at(RatingLevel.VERY_DISSATISFIED),
                RatingFigure.SATISFACTION.of(tally),
                tally.bad(),
                RatingFigure.BAD_RATE.of(tally),
                tally.onTime(),
                tally.late(),
                tally.pending(),
                RatingFigure.ON_TIME_RATE.of(tally),
                tally.realNameBad(),
                tally.revisited(),
                RatingFigure.REVISIT_RATE.of(tally),
                tally.cards(),
                tally.cardsOnTime(),
                tally.cardsUnknown(),
                RatingFigure.CARD_RATE.of(tally),
                RatingFigure.GENERAL_DAYS.of(tally),
                RatingFigure.COMPLEX_DAYS.of(tally),
                RatingFigure.CARD_DAYS.of(tally));
    }
}
