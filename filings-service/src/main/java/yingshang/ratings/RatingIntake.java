package yingshang.ratings;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.UUID;
import yingshang.rows.Reading;
import yingshang.rows.RowFile;
import yingshang.rows.Rows;

/** Reads a file of ratings into the database, in the running transaction and in constant memory. */
@ApplicationScoped
class RatingIntake {

    private final RatingStore store;
    private final Terms terms;
    private final RatingNotices notices;
    private final RatingSettings settings;
    private final Clock clock;

    RatingIntake(RatingStore store, Terms terms, RatingNotices notices, RatingSettings settings, Clock clock) {
        this.store = store;
        this.terms = terms;
        this.notices = notices;
        this.settings = settings;
        this.clock = clock;
    }

    /** Fails when working days cannot be counted now. */
    void ready() {
        terms.ready();
    }

    /**
     * Adds the ratings of a file to those that are held.
     *
     * @throws yingshang.rows.RowsException when the file as a whole is refused, or INTERRUPTED
     */
    Taken take(UUID upload, String region, Uploader uploader, RowFile file, Act act) {
        try (Rows rows = file.rows(RatingColumn.NEEDED)) {
            Reading<RatingRecord> reading = new Reading<>(rows, new RatingJudge(uploader, clock), settings.mostRows());
            long staged = store.stage(reading, terms);
            if (staged == 0) {
                throw reading.nothing();
            }
            RatingStore.Kept kept = store.keep(upload, region, act);
            long otherwise = store.rejectOtherwise(upload, region, reading);
            notices.arrived(upload, region, store.arrived(upload));
            RatingCounts counts = new RatingCounts(
                    reading.read(),
                    kept.held() - otherwise,
                    kept.created(),
                    kept.held() - otherwise - kept.created(),
                    staged - kept.held(),
                    reading.read() - staged + otherwise,
                    kept.bad());
            return new Taken(counts, store.digest(upload), reading);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /**
     * What was taken in.
     *
     * @param digest SHA-256 over the created ratings
     * @param reading what became of the rows
     */
    record Taken(RatingCounts counts, String digest, Reading<RatingRecord> reading) {}
}
