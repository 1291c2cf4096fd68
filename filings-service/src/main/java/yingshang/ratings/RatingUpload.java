package yingshang.ratings;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import yingshang.rows.FileSource;

/** A file of ratings that was taken in. */
@Entity
@Immutable
class RatingUpload {

    @Id
    private UUID id;

    private String region;
    private String department;

    @Embedded
    private FileSource source;

    private String uploadedBy;
    private Instant uploadedAt;

    @Embedded
    private RatingCounts counts;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, Long> rejectedByRule;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> ignoredColumns;

    private String digest;

    protected RatingUpload() {}

    RatingUpload(UUID id, String region, Uploader uploader, FileSource source, Act act, RatingIntake.Taken taken) {
        this.id = id;
        this.region = region;
        this.department = uploader.department();
        this.source = source;
        this.uploadedBy = act.by();
        this.uploadedAt = act.at();
        this.counts = taken.counts();
        this.rejectedByRule = taken.reading().rejected();
        this.ignoredColumns = taken.reading().ignored();
        this.digest = taken.digest();
    }

    UUID id() {
        return id;
    }

    String region() {
        return region;
    }

    String department() {
        return department;
    }

    RatingUploadView view() {
        return new RatingUploadView(
                id, region, department, source, uploadedBy, uploadedAt, counts, rejectedByRule, ignoredColumns, digest);
    }
}
