package yingshang.publication;

import static yingshang.publication.PublicationException.Reason.NOT_APPROVED;
import static yingshang.publication.PublicationException.Reason.PUBLISHED;
import static yingshang.publication.PublicationException.Reason.UNKNOWN_CANDIDATE;
import static yingshang.publication.PublicationException.Reason.UNKNOWN_EDITION;
import static yingshang.publication.PublicationException.Reason.UNKNOWN_FILE;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import yingshang.publication.EditionRepository.Sight;
import yingshang.publication.recomputation.Manifest;
import yingshang.wire.Page;

/** Publishes approved candidates as numbered editions, and shows what was published to those who may see it. */
@ApplicationScoped
public class EditionService {

    /** Seconds; large editions take longer to write than a transaction usually may. */
    private static final int AN_HOUR = 3_600;

    private final EditionRepository editions;
    private final CandidateRepository candidates;
    private final CandidateService candidateViews;
    private final FrozenFileRepository files;
    private final ReportFiles reports;
    private final Clock clock;

    EditionService(
            EditionRepository editions,
            CandidateRepository candidates,
            CandidateService candidateViews,
            FrozenFileRepository files,
            ReportFiles reports,
            Clock clock) {
        this.editions = editions;
        this.candidates = candidates;
        this.candidateViews = candidateViews;
        this.files = files;
        this.reports = reports;
        this.clock = clock;
    }

    /**
     * Publishes an approved candidate under the next number, with all its files.
     *
     * @throws PublicationException UNKNOWN_CANDIDATE, NOT_APPROVED, PUBLISHED, RESULTS_CHANGED, and what
     *     {@link EditionRules} refuses
     */
    @Transactional
    @TransactionConfiguration(timeout = AN_HOUR)
    EditionView publish(EditionRequest request, String publishedBy) {
        EditionRules.checkEmbargo(request, clock.instant());
        return append(request, publishedBy);
    }

    /** Continues the chain in the caller's transaction. */
    @Transactional(TxType.MANDATORY)
    EditionView append(EditionRequest request, String publishedBy) {
        editions.lock();
        CandidateEntity candidate = approved(request.candidate());
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        new EditionRules(editions.speaking()).check(request, candidate.periods());
        Optional<EditionEntity> before = editions.newest();
        CandidateEntity.Publication publication = new CandidateEntity.Publication(
                before.map(EditionEntity::number).orElse(0) + 1,
                request.editionKind(),
                request.corrects(),
                request.reason(),
                now,
                request.embargoUntil(),
                before.map(EditionEntity::hash).orElse(null));
        Manifest manifest = reports.make(candidate, publication);
        EditionEntity edition = new EditionEntity(candidate, manifest, publishedBy);
        editions.persistAndFlush(edition);
        return edition.view(candidateViews.candidate(candidate.id()), null);
    }

    /**
     * Refuses what could not be published at {@code publishAt} as things stand.
     *
     * @throws PublicationException as {@link #publish} does
     */
    @Transactional
    void check(EditionRequest request, Instant publishAt) {
        EditionRules.checkEmbargo(request, publishAt);
        CandidateEntity candidate = approved(request.candidate());
        new EditionRules(editions.speaking()).check(request, candidate.periods());
    }

    private CandidateEntity approved(long id) {
        CandidateEntity candidate =
                candidates.findByIdOptional(id).orElseThrow(() -> new PublicationException(UNKNOWN_CANDIDATE, id));
        if (!candidates.signOff(id).map(SignOffEntity::approved).orElse(false)) {
            throw new PublicationException(NOT_APPROVED, id);
        }
        if (editions.ofCandidate(id).isPresent()) {
            throw new PublicationException(PUBLISHED, id);
        }
        return candidate;
    }

    @Transactional
    Page<EditionView> page(boolean taskForce, int page, int size) {
        Sight sight = sight(taskForce);
        List<EditionEntity> rows = editions.page(sight, page, size);
        Map<Integer, Integer> corrections =
                editions.corrections(rows.stream().map(EditionEntity::number).toList(), sight);
        Map<Long, CandidateView> made = candidateViews.candidates(
                rows.stream().map(EditionEntity::candidate).toList());
        List<EditionView> items = rows.stream()
                .map(row -> row.view(made.get(row.candidate()), corrections.get(row.number())))
                .toList();
        return new Page<>(items, page, size, editions.count(sight));
    }

    @Transactional
    EditionView edition(int number, boolean taskForce) {
        Sight sight = sight(taskForce);
        EditionEntity edition = visible(number, sight);
        return edition.view(
                candidateViews.candidate(edition.candidate()),
                editions.corrections(List.of(number), sight).get(number));
    }

    /**
     * A file of an edition.
     *
     * @param openToAll false while the edition is under embargo
     */
    record Published(long candidate, FileView file, Instant publishedAt, boolean openToAll) {}

    /**
     * Where a file of an edition is.
     *
     * @throws PublicationException UNKNOWN_EDITION, UNKNOWN_FILE
     */
    @Transactional
    Published file(int number, String name, boolean taskForce) {
        Sight sight = sight(taskForce);
        EditionEntity edition = visible(number, sight);
        FileView file =
                files.find(edition.candidate(), name).orElseThrow(() -> new PublicationException(UNKNOWN_FILE, name));
        return new Published(edition.candidate(), file, edition.publishedAt(), edition.isOpen(sight.now()));
    }

    /** Number of the edition before this one, as far as the caller sees them. */
    @Transactional
    Optional<Integer> before(int number, boolean taskForce) {
        return editions.before(number, sight(taskForce)).map(EditionEntity::number);
    }

    private EditionEntity visible(int number, Sight sight) {
        return editions.findByIdOptional(number)
                .filter(sight::of)
                .orElseThrow(() -> new PublicationException(UNKNOWN_EDITION, number));
    }

    private Sight sight(boolean taskForce) {
        return new Sight(taskForce, clock.instant());
    }
}
