package yingshang.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import yingshang.indicators.IndicatorsException;
import yingshang.indicators.WorkingCalendar;
import yingshang.indicators.WorkingDays;

/**
 * Says when a term is over. Days are those of Asia/Shanghai; the day on which time begins is day 0, and the last day
 * counts in full: a deadline is the last millisecond that is in time. Hours are counted to the instant.
 */
@ApplicationScoped
public class DeadlineClock {

    private final WorkingCalendar calendar;
    private final Clock clock;

    DeadlineClock(WorkingCalendar calendar, Clock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    /**
     * The last instant that is in time.
     *
     * @param from when time begins
     * @return empty while it is unknown: a working day would have to be in a year whose arrangement is not published,
     *     or the calendar cannot be asked for. Ask again later; nothing is guessed
     */
    public Optional<Instant> end(Instant from, Term term) {
        return switch (term.unit()) {
            case WORKING_DAY ->
                calendar().flatMap(days -> days.after(day(from), term.count())).map(this::endOf);
            case CALENDAR_DAY -> Optional.of(endOf(day(from).plusDays(term.count())));
            case HOUR -> Optional.of(from.plus(Duration.ofHours(term.count())));
        };
    }

    /**
     * Working days between two instants, the first of which is on day 0: 0 within one day. Empty while it is unknown.
     *
     * @throws IllegalArgumentException when {@code to} is on a day before that of {@code from}
     */
    public OptionalInt workingDays(Instant from, Instant to) {
        return calendar().map(days -> days.between(day(from), day(to))).orElse(OptionalInt.empty());
    }

    private Optional<WorkingDays> calendar() {
        try {
            return Optional.of(calendar.days());
        } catch (IndicatorsException away) {
            return Optional.empty();
        }
    }

    private LocalDate day(Instant at) {
        return at.atZone(clock.getZone()).toLocalDate();
    }

    private Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(clock.getZone()).toInstant().minusMillis(1);
    }
}
