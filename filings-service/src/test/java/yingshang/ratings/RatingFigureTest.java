package yingshang.ratings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Figures of counts, by hand. */
class RatingFigureTest {

    /** Ten ratings of which two do not count: one very bad, two bad, five good. */
    private static final Tally TEN =
            new Tally("W1", 10, 2, new long[] {1, 2, 2, 2, 1}, 1, 1, 1, 3, 2, 2, 5, 1, 12, 3, 10, 2, 4);

    private static final Tally NONE = new Tally(null, 1, 1, new long[5], 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    @Test
    void rests_on_what_counts() {
        assertThat(RatingFigure.SATISFACTION.of(TEN)).isEqualTo("62.50");
        assertThat(RatingFigure.BAD_RATE.of(TEN)).isEqualTo("37.50");
        assertThat(RatingFigure.ON_TIME_RATE.of(TEN)).isEqualTo("50.00");
        assertThat(RatingFigure.GENERAL_DAYS.of(TEN)).isEqualTo("2.50");
        assertThat(RatingFigure.COMPLEX_DAYS.of(TEN)).isEqualTo("12.00");
    }

    @Test
    void is_rounded_once_and_half_up() {
        assertThat(RatingFigure.REVISIT_RATE.of(TEN)).isEqualTo("66.67");
        assertThat(RatingFigure.REVISIT_RATE.of(TEN, 0)).isEqualTo("67");
        assertThat(RatingFigure.CARD_RATE.of(TEN)).isEqualTo("66.67");
        assertThat(RatingFigure.CARD_DAYS.of(TEN, 1)).isEqualTo("3.3");
        assertThat(RatingFigure.GENERAL_DAYS.of(TEN, 0)).isEqualTo("3");
    }

    @Test
    void rests_on_nothing_when_nothing_counts() {
        for (RatingFigure figure : RatingFigure.values()) {
            assertThat(figure.of(NONE)).as(figure.name()).isNull();
        }
    }

    @Test
    void is_in_a_unit_of_the_framework() {
        assertThat(RatingFigure.REVISIT_RATE.unit()).isEqualTo("percent");
        assertThat(RatingFigure.COMPLEX_DAYS.unit()).isEqualTo("calendar-day");
        assertThat(RatingFigure.CARD_DAYS.unit()).isEqualTo("working-day");
    }
}
