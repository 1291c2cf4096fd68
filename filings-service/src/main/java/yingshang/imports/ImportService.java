package yingshang.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import yingshang.access.Caller;
import yingshang.filing.DraftOutcome;
import yingshang.filing.DraftService;
import yingshang.repetition.Answer;
import yingshang.repetition.Repetition;
import yingshang.repetition.RepetitionService;

/** Takes what a file says into the drafts of a department: all of it, or its good rows, or nothing. */
@ApplicationScoped
public class ImportService {

    private final DraftService drafts;
    private final RepetitionService repetitions;
    private final ImportReports reports;
    private final TransactionSynchronizationRegistry transaction;

    ImportService(
            DraftService drafts,
            RepetitionService repetitions,
            ImportReports reports,
            TransactionSynchronizationRegistry transaction) {
        this.drafts = drafts;
        this.repetitions = repetitions;
        this.reports = reports;
        this.transaction = transaction;
    }

    /**
     * Imports a file. A dry run does all the work and takes it back, so that it answers what the import would; as it
     * does nothing, its answer is not kept.
     *
     * @throws ImportException REJECTED when a row is rejected, all or nothing was asked for, and this is no dry run
     */
    @Transactional
    Answer<ImportReport> take(Caller caller, UUID round, ImportRequest request, Given given) {
        Repetition repetition = new Repetition(
                caller.name(),
                request.dryRun() ? null : request.key(),
                "POST /rounds/{id}/imports",
                List.of(round, request.mode(), String.valueOf(request.name()), given.sha256()));
        Answer<ImportReport> answer =
                repetitions.once(repetition, ImportReport.class, () -> write(caller, round, request, given));
        if (request.dryRun()) {
            transaction.setRollbackOnly();
        }
        return answer;
    }

    /** A file that was read. */
    record Given(String sha256, ReadFile file) {}

    private ImportReport write(Caller caller, UUID round, ImportRequest request, Given given) {
        String source = (request.name() == null ? "" : request.name() + " ") + "sha256:" + given.sha256();
        List<DraftOutcome> outcomes = drafts.merge(
                caller,
                round,
                given.file().rows().stream()
                        .filter(ReadRow::isGood)
                        .map(ReadRow::row)
                        .toList(),
                source);
        List<ImportReport.Row> rows = reports.rows(given.file(), outcomes);
        ImportReport.Counts counts = reports.counts(given.file(), rows);
        ImportMode mode = ImportMode.parse(request.mode());
        boolean refused = mode == ImportMode.ALL_OR_NOTHING && counts.rejected() > 0;
        ImportReport report = new ImportReport(
                round,
                request.name(),
                given.sha256(),
                given.file().format(),
                mode,
                request.dryRun(),
                !request.dryRun() && !refused && counts.created() + counts.updated() > 0,
                counts,
                rows);
        if (refused && !request.dryRun()) {
            throw new ImportException(report);
        }
        return report;
    }
}
