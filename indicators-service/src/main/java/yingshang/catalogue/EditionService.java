package yingshang.catalogue;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Stores framework editions and keeps the used ones as they are. */
@ApplicationScoped
class EditionService {

    private final Editions editions;
    private final Clock clock;

    EditionService(Editions editions, Clock clock) {
        this.editions = editions;
        this.clock = clock;
    }

    /**
     * Takes the files' framework over: nothing to do while the latest edition holds it; otherwise the latest edition is
     * replaced, or followed by a new one when results rest on it.
     *
     * @return the edition that holds it
     */
    @Transactional
    Framework take(Framework files) {
        Optional<EditionRow> latest = editions.latest(files.code());
        if (latest.isPresent() && latest.get().holds(files)) {
            return editions.framework(latest.get());
        }
        EditionRow edition = latest.map(EditionRow::number)
                .map(this::locked)
                .filter(row -> !row.used())
                .map(row -> replaced(row, files))
                .orElseGet(() -> added(files));
        editions.add(edition.number(), files);
        return editions.framework(edition);
    }

    /** The edition numbered {@code number}, empty when there is none. */
    @Transactional
    Optional<Framework> edition(int number) {
        return editions.findByIdOptional(number).map(editions::framework);
    }

    /** Every edition, the newest first. */
    @Transactional
    List<FrameworkView> all(int current) {
        Map<Integer, Averaging> overall = editions.overallAveraging();
        return editions.streamAll(Sort.descending("number"))
                .map(edition -> edition.view(overall.get(edition.number()), current))
                .toList();
    }

    /**
     * Freezes an edition.
     *
     * @param known the edition as the caller used it
     * @return false when the stored edition has been replaced by another content since
     */
    @Transactional
    boolean markUsed(Framework known) {
        EditionRow edition = editions.findById(known.edition());
        if (!edition.used()) {
            edition = locked(known.edition());
            if (edition.holds(known)) {
                edition.markUsed(clock.instant());
            }
        }
        return edition.holds(known);
    }

    private EditionRow locked(int number) {
        EditionRow edition = editions.findById(number, LockModeType.PESSIMISTIC_WRITE);
        editions.getEntityManager().refresh(edition, LockModeType.PESSIMISTIC_WRITE);
        return edition;
    }

    private EditionRow replaced(EditionRow edition, Framework files) {
        editions.empty(edition.number());
        edition.replaceBy(files, clock.instant());
        editions.flush();
        return edition;
    }

    private EditionRow added(Framework files) {
        EditionRow edition = new EditionRow(editions.nextNumber(), files, clock.instant());
        editions.persistAndFlush(edition);
        return edition;
    }
}
