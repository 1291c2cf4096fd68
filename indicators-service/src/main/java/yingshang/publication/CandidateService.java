package yingshang.publication;

import static yingshang.publication.PublicationException.Reason.CANDIDATE_UNDER_WAY;
import static yingshang.publication.PublicationException.Reason.DECIDED;
import static yingshang.publication.PublicationException.Reason.SCORES_DIFFER;
import static yingshang.publication.PublicationException.Reason.UNKNOWN_CANDIDATE;
import static yingshang.publication.PublicationException.Reason.UNKNOWN_FILE;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import yingshang.catalogue.Catalogue;
import yingshang.catalogue.Framework;
import yingshang.catalogue.Period;
import yingshang.intake.Accepted;
import yingshang.publication.CandidateEntity.Contents;
import yingshang.publication.EditionService.Published;
import yingshang.publication.recomputation.Digests;
import yingshang.publication.recomputation.EditionResults;
import yingshang.publication.recomputation.InputFiles;
import yingshang.scoring.ScoresService;
import yingshang.wire.Page;

/** Freezes candidates for review, keeps what is said about them, and takes the second person's decision. */
@ApplicationScoped
public class CandidateService {

    /** Seconds; thousands of regions take longer than a transaction usually may. */
    private static final int AN_HOUR = 3_600;

    private static final int SHOWN_DIFFERENCES = 20;

    private final CandidateRepository candidates;
    private final FrozenFileRepository files;
    private final Freezing freezing;
    private final Catalogue catalogue;
    private final ScoresService scores;
    private final Clock clock;

    CandidateService(
            CandidateRepository candidates,
            FrozenFileRepository files,
            Freezing freezing,
            Catalogue catalogue,
            ScoresService scores,
            Clock clock) {
        this.candidates = candidates;
        this.files = files;
        this.freezing = freezing;
        this.catalogue = catalogue;
        this.scores = scores;
        this.clock = clock;
    }

    /**
     * Freezes the inputs of {@code periods} as they stand at one moment, computes from the frozen files what they come
     * to, and keeps both.
     *
     * @throws PublicationException CANDIDATE_UNDER_WAY, NOTHING_MEASURED, TOO_LARGE; SCORES_DIFFER when the standing
     *     scores say something else, so that nothing is reviewed that nobody has seen
     */
    @Transactional(TxType.REQUIRES_NEW)
    @TransactionConfiguration(timeout = AN_HOUR)
    CandidateView freeze(List<Period> periods, String startedBy) {
        candidates.readOneMoment();
        if (!candidates.tryLock()) {
            throw new PublicationException(CANDIDATE_UNDER_WAY, startedBy);
        }
        Framework framework = catalogue.current();
        catalogue.markUsed(framework.edition());
        SortedMap<String, byte[]> inputs = InputFiles.write(freezing.inputs(framework, periods));
        EditionResults results = EditionResults.of(InputFiles.read(inputs::get));
        check(results);
        CandidateEntity candidate =
                new CandidateEntity(results.inputs().settings(), contents(inputs, results), startedBy, clock.instant());
        candidates.add(candidate);
        files.add(candidate.id(), together(inputs, results.files()));
        return view(candidate);
    }

    private void check(EditionResults results) {
        List<String> periods =
                results.scores().periods().stream().map(Period::code).toList();
        List<String> differences = StandingCheck.differences(
                results.scores(), scores.standing(results.inputs().framework().edition(), periods));
        if (!differences.isEmpty()) {
            throw new PublicationException(
                    SCORES_DIFFER,
                    differences.size(),
                    differences.stream().limit(SHOWN_DIFFERENCES).toList());
        }
    }

    private static Contents contents(SortedMap<String, byte[]> inputs, EditionResults results) {
        List<Accepted> measurements = results.inputs().measurements();
        return new Contents(
                Digests.sha256(inputs.get(InputFiles.CALENDAR)),
                measurements.size(),
                Digests.sha256(inputs.get(InputFiles.MEASUREMENTS)),
                results.scoreRows(),
                results.demonstration());
    }

    private static SortedMap<String, byte[]> together(
            SortedMap<String, byte[]> inputs, SortedMap<String, byte[]> results) {
        SortedMap<String, byte[]> all = new TreeMap<>();
        inputs.forEach((name, content) -> all.put("inputs/" + name, content));
        results.forEach((name, content) -> all.put("results/" + name, content));
        return all;
    }

    @Transactional
    Page<CandidateView> page(int page, int size) {
        List<Long> ids =
                candidates.page(page, size).stream().map(CandidateEntity::id).toList();
        Map<Long, CandidateView> views = candidates(ids);
        return new Page<>(ids.stream().map(views::get).toList(), page, size, candidates.count());
    }

    @Transactional
    CandidateView candidate(long id) {
        return view(known(id));
    }

    /** These candidates, by their numbers. */
    @Transactional
    Map<Long, CandidateView> candidates(List<Long> ids) {
        Map<Long, SignOffEntity> signOffs = candidates.signOffs(ids);
        Map<Long, List<FileView>> filesOf = files.of(ids);
        return candidates.list("id in ?1", ids).stream()
                .map(row -> row.view(Optional.ofNullable(signOffs.get(row.id())), filesOf.get(row.id())))
                .collect(Collectors.toMap(CandidateView::id, Function.identity()));
    }

    @Transactional
    CommentView comment(long id, String author, String text) {
        CommentEntity comment = new CommentEntity(known(id).id(), author, clock.instant(), text.strip());
        candidates.add(comment);
        return comment.view();
    }

    @Transactional
    Page<CommentView> comments(long id, int page, int size) {
        known(id);
        return new Page<>(candidates.comments(id, page, size), page, size, candidates.countComments(id));
    }

    /**
     * Takes the decision on a candidate.
     *
     * @throws PublicationException UNKNOWN_CANDIDATE, DECIDED, SECOND_PERSON, REASON_MISSING
     */
    @Transactional
    CandidateView signOff(long id, SignOffRequest decision, String decidedBy) {
        CandidateEntity candidate =
                candidates.locked(id).orElseThrow(() -> new PublicationException(UNKNOWN_CANDIDATE, id));
        if (candidates.signOff(id).isPresent()) {
            throw new PublicationException(DECIDED, id);
        }
        candidates.add(new SignOffEntity(candidate, decision, decidedBy, clock.instant()));
        return view(candidate);
    }

    /**
     * A frozen file for those who review it; nobody else sees it before it is published.
     *
     * @throws PublicationException UNKNOWN_CANDIDATE, UNKNOWN_FILE
     */
    @Transactional
    Published file(long id, String name) {
        CandidateEntity candidate = known(id);
        FileView file = files.find(id, name).orElseThrow(() -> new PublicationException(UNKNOWN_FILE, name));
        return new Published(id, file, candidate.frozenAt(), false);
    }

    private CandidateView view(CandidateEntity candidate) {
        return candidate.view(
                candidates.signOff(candidate.id()),
                files.of(List.of(candidate.id())).get(candidate.id()));
    }

    private CandidateEntity known(long id) {
        return candidates.findByIdOptional(id).orElseThrow(() -> new PublicationException(UNKNOWN_CANDIDATE, id));
    }
}
