package yingshang.ratings;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.OptionalInt;
import yingshang.deadline.DeadlineClock;
import yingshang.indicators.WorkingCalendar;

/** How long things may take (淄政办发〔2020〕7号, 2, 9 and 13). */
@ApplicationScoped
class Terms {

    /** Working days within which a card is entered, counted from the day of handling. */
    static final int CARD_WORKING_DAYS = 5;

    private final DeadlineClock deadlines;
    private final WorkingCalendar calendar;
    private final Clock clock;

    Terms(DeadlineClock deadlines, WorkingCalendar calendar, Clock clock) {
        this.deadlines = deadlines;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Fails when working days cannot be counted now. */
    void ready() {
        calendar.days();
    }

    /** What a bad rating counts as: general unless it is said otherwise. Null for any other. */
    Complexity complexity(RatingRecord rating) {
        if (!rating.level().isBad()) {
            return null;
        }
        return rating.complexity() == null ? Complexity.GENERAL : rating.complexity();
    }

    /** The last instant at which a bad rating is put right in time. */
    Instant due(Instant entered, Complexity complexity) {
        return deadlines.end(entered, complexity.term()).orElseThrow();
    }

    /** Working days from handling to entry of a card; null for any other rating, and while they are unknown. */
    Integer entryDays(RatingRecord rating) {
        return rating.channel() == RatingChannel.CARD ? entryDays(rating.handledOn(), rating.enteredAt()) : null;
    }

    /** Working days from the day of handling, day 0, to the entry; null while they are unknown. */
    Integer entryDays(LocalDate handled, Instant entered) {
        OptionalInt days =
                deadlines.workingDays(handled.atStartOfDay(clock.getZone()).toInstant(), entered);
        return days.isPresent() ? (Integer) days.getAsInt() : null;
    }
}
