package yingshang.cases;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import yingshang.cases.CaseStore.Difference;
import yingshang.indicators.WorkingCalendar;
import yingshang.indicators.WorkingDays;

/** Reads a file into the database, in the running transaction and in constant memory. */
@ApplicationScoped
class CaseIntake {

    /** Rejected rows that a refusal of the whole file shows. */
    private static final int SHOWN = 100;

    private static final int MOST_NAMES = 50;
    private static final int LONGEST_NAME = 60;

    private final CaseStore store;
    private final WorkingCalendar calendar;
    private final CaseSettings settings;
    private final Clock clock;

    CaseIntake(CaseStore store, WorkingCalendar calendar, CaseSettings settings, Clock clock) {
        this.store = store;
        this.calendar = calendar;
        this.settings = settings;
        this.clock = clock;
    }

    /** Fails when working days cannot be counted now. */
    void ready() {
        calendar.days();
    }

    /**
     * Makes the cases of {@code file} those of {@code upload}, in the place of those of {@code former}.
     *
     * @param former the upload that is replaced; null when there is none
     * @throws CaseException when the file as a whole is refused, or INTERRUPTED
     */
    Taken take(CaseUpload upload, CaseFile file, UUID former) {
        WorkingDays days = calendar.days();
        try (CaseRows rows = file.rows(upload.measure().needed())) {
            Reading reading = new Reading(rows, new CaseJudge(clock), settings.mostRows());
            long staged = store.stage(reading, days);
            if (staged == 0) {
                List<Rejection> first = reading.first();
                throw CaseException.noCase(first.subList(0, Math.min(SHOWN, first.size())));
            }
            return new Taken(outcome(upload, former, reading, staged, names(rows.ignored())), reading.first());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private CaseOutcome outcome(CaseUpload upload, UUID former, Reading reading, long staged, List<String> ignored) {
        long accepted = store.keep(upload.id());
        Difference difference = former == null ? new Difference(accepted, 0, 0) : store.replace(former, upload.id());
        Measurements found = store.measurements(upload.id(), upload.measure());
        CaseCounts counts = new CaseCounts(
                reading.read(),
                accepted,
                difference.created(),
                difference.updated(),
                accepted - difference.created() - difference.updated(),
                difference.removed(),
                staged - accepted,
                reading.read() - staged,
                accepted - found.finished(),
                found.finished() - found.figures().count());
        return new CaseOutcome(counts, reading.rejected(), ignored, found.figures(), store.digest(upload.id()));
    }

    /** The names as far as they are of use to people, without what a database cannot keep. */
    private static List<String> names(Collection<String> ignored) {
        return ignored.stream()
                .limit(MOST_NAMES)
                .map(name -> name.replaceAll("[\\p{Cc}\\p{Cs}]", "\uFFFD"))
                .map(name -> name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME) + "…")
                .toList();
    }

    /**
     * What was taken in.
     *
     * @param rejections the first rejected rows
     */
    record Taken(CaseOutcome outcome, List<Rejection> rejections) {}
}
