package yingshang.cases;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import yingshang.access.Caller;
import yingshang.repetition.Answer;
import yingshang.repetition.Repetition;
import yingshang.repetition.RepetitionService;
import yingshang.rows.FileSource;
import yingshang.rows.Rejection;
import yingshang.rows.RowFile;
import yingshang.upload.Spooled;
import yingshang.wire.Page;

/** Takes in files of cases and says what they come to. */
@ApplicationScoped
public class CaseService {

    /** Seconds that the largest file may take on a slow machine; any other transaction gets one minute. */
    private static final int PATIENCE = 1800;

    private final CaseUploadRepository uploads;
    private final CaseRejectionRepository rejections;
    private final CaseSubjects subjects;
    private final CaseIntake intake;
    private final Clock clock;
    private final RepetitionService repetitions;

    CaseService(
            CaseUploadRepository uploads,
            CaseRejectionRepository rejections,
            CaseSubjects subjects,
            CaseIntake intake,
            Clock clock,
            RepetitionService repetitions) {
        this.uploads = uploads;
        this.rejections = rejections;
        this.subjects = subjects;
        this.intake = intake;
        this.clock = clock;
        this.repetitions = repetitions;
    }

    /**
     * Fails when the caller could not upload this whatever the file holds: before it is taken. One who comes
     * again gets the first answer, whatever may have changed since.
     */
    @Transactional
    void requireSubject(Caller caller, CaseUploadRequest request) {
        if (!repetitions.keeps(caller.name(), request.key())) {
            intake.ready();
            subjects.of(caller, request);
        }
    }

    /**
     * Takes a file in as a whole or not at all, once however often the request comes; it takes the place of the one
     * before for the same place.
     */
    @Transactional
    @TransactionConfiguration(timeout = PATIENCE)
    Answer<CaseUploadView> take(Caller caller, CaseUploadRequest request, Spooled spooled) {
        Repetition repetition = new Repetition(
                caller.name(),
                request.key(),
                "POST /case-uploads",
                List.of(
                        request.round(),
                        request.region(),
                        request.scenario(),
                        String.valueOf(request.name()),
                        spooled.sha256()));
        return repetitions.once(repetition, CaseUploadView.class, () -> write(caller, request, spooled));
    }

    private CaseUploadView write(Caller caller, CaseUploadRequest request, Spooled spooled) {
        CaseSubject subject = subjects.of(caller, request);
        RowFile file = RowFile.of(CaseColumn.ALL, spooled);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        CaseUpload upload = new CaseUpload(subject, FileSource.of(request.name(), file, spooled), caller.name(), now);
        Optional<CaseUpload> former = uploads.current(subject.place());
        CaseIntake.Taken taken =
                intake.take(upload, file, former.map(CaseUpload::id).orElse(null));
        former.ifPresent(before -> before.replace(upload));
        uploads.flush(); // the place is given up before it is taken
        upload.settle(taken.outcome());
        uploads.persist(upload);
        uploads.flush();
        rejections.persist(taken.rejections().stream().map(row -> new CaseRejection(upload.id(), row)));
        return upload.view();
    }

    @Transactional
    CaseUploadView get(Caller caller, UUID id) {
        return visible(caller, id).view();
    }

    @Transactional
    Page<CaseUploadView> list(Caller caller, CaseUploadFilter filter) {
        PanacheQuery<CaseUpload> found = uploads.matching(filter, caller).page(filter.page(), filter.size());
        return new Page<>(found.stream().map(CaseUpload::view).toList(), filter.page(), filter.size(), found.count());
    }

    @Transactional
    Page<Rejection> rejections(Caller caller, UUID id, int page, int size) {
        PanacheQuery<CaseRejection> found =
                rejections.of(visible(caller, id).id()).page(page, size);
        return new Page<>(found.stream().map(CaseRejection::rejection).toList(), page, size, found.count());
    }

    /**
     * A figure of an upload that the caller's department made, for a filing to take over.
     *
     * @throws CaseException NOT_FOUND, REPLACED, WRONG_STATISTIC, or NO_FIGURE
     */
    @Transactional
    public Proposal proposal(Caller caller, UUID upload, Statistic statistic) {
        CaseUpload found = uploads.findByIdOptional(upload)
                .filter(one -> caller.filesFor(one.department(), one.region()))
                .orElseThrow(() -> notFound(upload));
        return found.proposal(statistic, subjects.decimals(found.scenario()));
    }

    /** By upload, what took its place; those that are current are not there. */
    @Transactional
    public Map<UUID, UUID> replaced(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : uploads.list("id in ?1 and replacedBy is not null", ids).stream()
                        .collect(Collectors.toMap(CaseUpload::id, CaseUpload::replacedBy));
    }

    private CaseUpload visible(Caller caller, UUID id) {
        return uploads.findByIdOptional(id)
                .filter(upload -> caller.sees(upload.department(), upload.region()))
                .orElseThrow(() -> notFound(id));
    }

    private static CaseException notFound(UUID id) {
        return new CaseException(CaseException.Reason.NOT_FOUND, id.toString());
    }
}
