package yingshang.ratings;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import yingshang.access.Caller;
import yingshang.ratings.RatingException.Reason;
import yingshang.repetition.Answer;
import yingshang.repetition.Repetition;
import yingshang.repetition.RepetitionService;
import yingshang.rows.FileSource;
import yingshang.rows.Rejection;
import yingshang.rows.RowFile;
import yingshang.upload.Spooled;
import yingshang.wire.Page;

/** Takes ratings in by the file. */
@ApplicationScoped
public class RatingUploadService {

    /** Seconds that the largest file may take on a slow machine; any other transaction gets one minute. */
    private static final int PATIENCE = 1800;

    private final RatingUploadRepository uploads;
    private final RatingRejectionRepository rejections;
    private final RatingIntake intake;
    private final Uploaders uploaders;
    private final RatingSteps steps;
    private final RepetitionService repetitions;

    RatingUploadService(
            RatingUploadRepository uploads,
            RatingRejectionRepository rejections,
            RatingIntake intake,
            Uploaders uploaders,
            RatingSteps steps,
            RepetitionService repetitions) {
        this.uploads = uploads;
        this.rejections = rejections;
        this.intake = intake;
        this.uploaders = uploaders;
        this.steps = steps;
        this.repetitions = repetitions;
    }

    /**
     * Fails when the caller could not upload this whatever the file holds: before it is taken. One who comes
     * again gets the first answer, whatever may have changed since.
     */
    @Transactional
    void requireUploader(Caller caller, RatingUploadRequest request) {
        if (!repetitions.keeps(caller.name(), request.key())) {
            intake.ready();
            uploaders.of(caller, request.region());
        }
    }

    /** Takes a file in as a whole or not at all, once however often the request comes. */
    @Transactional
    @TransactionConfiguration(timeout = PATIENCE)
    Answer<RatingUploadView> take(Caller caller, RatingUploadRequest request, Spooled spooled) {
        Repetition repetition = new Repetition(
                caller.name(),
                request.key(),
                "POST /rating-uploads",
                List.of(request.region(), String.valueOf(request.name()), spooled.sha256()));
        return repetitions.once(repetition, RatingUploadView.class, () -> write(caller, request, spooled));
    }

    private RatingUploadView write(Caller caller, RatingUploadRequest request, Spooled spooled) {
        Uploader uploader = uploaders.of(caller, request.region());
        RowFile file = RowFile.of(RatingColumn.ALL, spooled);
        Act act = steps.by(caller, null);
        UUID id = UUID.randomUUID();
        RatingIntake.Taken taken = intake.take(id, request.region(), uploader, file, act);
        FileSource source = FileSource.of(request.name(), file, spooled);
        RatingUpload upload = new RatingUpload(id, request.region(), uploader, source, act, taken);
        uploads.persistAndFlush(upload);
        rejections.persist(taken.reading().first().stream()
                .map(RatingUploadService::shown)
                .map(row -> new RatingRejection(id, row)));
        return upload.view();
    }

    @Transactional
    RatingUploadView get(Caller caller, UUID id) {
        return visible(caller, id).view();
    }

    @Transactional
    Page<RatingUploadView> list(Caller caller, RatingUploadFilter filter) {
        PanacheQuery<RatingUpload> found =
                uploads.matching(filter.region(), caller).page(filter.page(), filter.size());
        return new Page<>(found.stream().map(RatingUpload::view).toList(), filter.page(), filter.size(), found.count());
    }

    @Transactional
    Page<Rejection> rejections(Caller caller, UUID id, int page, int size) {
        PanacheQuery<RatingRejection> found =
                rejections.of(visible(caller, id).id()).page(page, size);
        return new Page<>(found.stream().map(RatingRejection::rejection).toList(), page, size, found.count());
    }

    /** Without what people say about themselves: that is not kept of a row that does not enter. */
    private static Rejection shown(Rejection row) {
        return RatingColumn.isPersonal(row.column()) ? new Rejection(row.row(), row.column(), row.rule(), null) : row;
    }

    private RatingUpload visible(Caller caller, UUID id) {
        return uploads.findByIdOptional(id)
                .filter(upload -> caller.sees(upload.department(), upload.region()))
                .orElseThrow(() -> new RatingException(Reason.UPLOAD_NOT_FOUND, id.toString()));
    }
}
