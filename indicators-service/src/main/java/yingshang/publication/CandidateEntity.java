package yingshang.publication;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.Immutable;
import yingshang.catalogue.Period;
import yingshang.catalogue.Written;
import yingshang.publication.recomputation.EditionInputs.Settings;
import yingshang.publication.recomputation.Manifest;

/** What was frozen for review; its files are beside it, and nothing of it ever changes. */
@Entity
@Immutable
@Table(name = "edition_candidate")
class CandidateEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "edition_candidate_seq")
    @SequenceGenerator(name = "edition_candidate_seq", sequenceName = "edition_candidate_seq")
    private Long id;

    private String[] periods;
    private int frameworkEdition;
    private String frameworkDigest;
    private String methodVersion;
    private String calendarDigest;
    private int measurements;
    private String measurementDigest;
    private int scores;
    private long seed;
    private int draws;
    private boolean demonstration;
    private String startedBy;
    private Instant frozenAt;

    CandidateEntity() {}

    CandidateEntity(Settings settings, Contents contents, String startedBy, Instant frozenAt) {
        this.periods = settings.periods().stream().map(Period::code).toArray(String[]::new);
        this.frameworkEdition = settings.frameworkEdition();
        this.frameworkDigest = settings.frameworkDigest();
        this.methodVersion = settings.methodVersion();
        this.seed = settings.seed();
        this.draws = settings.draws();
        this.calendarDigest = contents.calendarDigest();
        this.measurements = contents.measurements();
        this.measurementDigest = contents.measurementDigest();
        this.scores = contents.scores();
        this.demonstration = contents.demonstration();
        this.startedBy = startedBy;
        this.frozenAt = frozenAt;
    }

    /** What was counted and digested of the frozen files. */
    record Contents(
            String calendarDigest, int measurements, String measurementDigest, int scores, boolean demonstration) {}

    /** What an edition adds to its candidate. */
    record Publication(
            int number,
            EditionKind kind,
            Integer corrects,
            String reason,
            Instant publishedAt,
            Instant embargoUntil,
            String previousHash) {}

    Instant frozenAt() {
        return frozenAt;
    }

    Long id() {
        return id;
    }

    String startedBy() {
        return startedBy;
    }

    List<String> periods() {
        return List.of(periods);
    }

    /** The manifest of the edition that is made of this candidate. */
    Manifest manifest(Publication publication, List<Manifest.Entry> files) {
        return new Manifest(
                publication.number(),
                Written.of(publication.kind()),
                periods(),
                frameworkEdition,
                frameworkDigest,
                methodVersion,
                calendarDigest,
                measurements,
                measurementDigest,
                seed,
                draws,
                frozenAt,
                publication.publishedAt(),
                publication.embargoUntil(),
                publication.corrects(),
                publication.reason(),
                publication.previousHash(),
                files);
    }

    CandidateView view(Optional<SignOffEntity> signOff, List<FileView> files) {
        return new CandidateView(
                id,
                signOff.map(SignOffEntity::status).orElse("open"),
                periods(),
                frameworkEdition,
                methodVersion,
                calendarDigest,
                measurements,
                measurementDigest,
                scores,
                seed,
                draws,
                demonstration,
                startedBy,
                frozenAt,
                signOff.map(SignOffEntity::decidedBy).orElse(null),
                signOff.map(SignOffEntity::decidedAt).orElse(null),
                signOff.map(SignOffEntity::reason).orElse(null),
                files);
    }
}
