package yingshang.deadline;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How much time there is for something.
 *
 * @param count 1 or more of the unit
 */
@Schema(name = "Term")
public record Term(int count, Unit unit) {

    private static final int MOST = 1000;

    /** Refuses a term that is none. */
    public Term {
        if (count < 1 || count > MOST) {
            throw new IllegalArgumentException("1 to " + MOST + ": " + count);
        }
    }

    /** In what a term is counted. */
    @Schema(name = "TermUnit")
    public enum Unit {
        /** Days that work by the arrangements of the State Council; the day on which time begins is day 0. */
        @JsonProperty("working-day")
        WORKING_DAY,
        /** Days of the calendar; the day on which time begins is day 0. */
        @JsonProperty("calendar-day")
        CALENDAR_DAY,
        /** Sixty minutes each, at night and on holidays too. */
        @JsonProperty("hour")
        HOUR
    }

    /** So many working days. */
    public static Term workingDays(int count) {
        return new Term(count, Unit.WORKING_DAY);
    }

    /** So many days of the calendar. */
    public static Term calendarDays(int count) {
        return new Term(count, Unit.CALENDAR_DAY);
    }

    /** So many hours. */
    public static Term hours(int count) {
        return new Term(count, Unit.HOUR);
    }
}
