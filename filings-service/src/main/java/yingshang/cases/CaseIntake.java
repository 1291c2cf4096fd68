package yingshang.cases;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import yingshang.cases.CaseStore.Difference;
import yingshang.indicators.WorkingCalendar;
import yingshang.indicators.WorkingDays;
import yingshang.rows.Reading;
import yingshang.rows.Rejection;
import yingshang.rows.RowFile;
import yingshang.rows.Rows;

/** Reads a file into the database, in the running transaction and in constant memory. */
@ApplicationScoped
class CaseIntake {

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
     * @throws yingshang.rows.RowsException when the file as a whole is refused, or INTERRUPTED
     */
    Taken take(CaseUpload upload, RowFile file, UUID former) {
        WorkingDays days = calendar.days();
        try (Rows rows = file.rows(upload.measure().needed())) {
            Reading<CaseRecord> reading = new Reading<>(rows, new CaseJudge(clock), settings.mostRows());
            long staged = store.stage(reading, days);
            if (staged == 0) {
                throw reading.nothing();
            }
            return new Taken(outcome(upload, former, reading, staged), reading.first());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private CaseOutcome outcome(CaseUpload upload, UUID former, Reading<CaseRecord> reading, long staged) {
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
        return new CaseOutcome(
                counts, reading.rejected(), reading.ignored(), found.figures(), store.digest(upload.id()));
    }

    /**
     * What was taken in.
     *
     * @param rejections the first rejected rows
     */
    record Taken(CaseOutcome outcome, List<Rejection> rejections) {}
}
