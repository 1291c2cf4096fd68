package yingshang.cases;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import yingshang.rows.FileSource;

/** A file of cases that was taken in. It never changes, but may be replaced by a later one for the same place. */
@Entity
class CaseUpload {

    @Id
    private UUID id;

    @Version
    private int version;

    private UUID round;
    private String period;
    private String region;
    private String department;
    private String indicator;
    private String scenario;
    private String unit;

    @Enumerated(EnumType.STRING)
    private Measure measure;

    @Embedded
    private FileSource source;

    private String uploadedBy;
    private Instant uploadedAt;

    @Embedded
    private CaseCounts counts;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, Long> rejectedByRule;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> ignoredColumns;

    @Embedded
    private CaseFigures figures;

    private String digest;
    private UUID replacedBy;

    protected CaseUpload() {}

    CaseUpload(CaseSubject subject, FileSource source, String by, Instant at) {
        this.id = UUID.randomUUID();
        this.round = subject.place().round();
        this.period = subject.period();
        this.region = subject.place().region();
        this.department = subject.place().department();
        this.indicator = subject.scenario().indicator();
        this.scenario = subject.scenario().code();
        this.unit = subject.scenario().unit();
        this.measure = subject.measure();
        this.source = source;
        this.uploadedBy = by;
        this.uploadedAt = at;
    }

    void settle(CaseOutcome outcome) {
        counts = outcome.counts();
        rejectedByRule = outcome.rejectedByRule();
        ignoredColumns = outcome.ignoredColumns();
        figures = outcome.figures();
        digest = outcome.digest();
    }

    void replace(CaseUpload by) {
        replacedBy = by.id;
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

    UUID replacedBy() {
        return replacedBy;
    }

    Measure measure() {
        return measure;
    }

    String scenario() {
        return scenario;
    }

    /**
     * The figure that {@code statistic} names, for a filing to take over.
     *
     * @param decimals most that the scenario takes; null when it does not say
     */
    Proposal proposal(Statistic statistic, Integer decimals) {
        if (replacedBy != null) {
            throw new CaseException(CaseException.Reason.REPLACED, id.toString(), replacedBy.toString());
        }
        if (!statistic.says(measure)) {
            throw new CaseException(
                    CaseException.Reason.WRONG_STATISTIC, statistic.name().toLowerCase(Locale.ROOT), scenario);
        }
        if (figures.count() == 0) {
            throw new CaseException(CaseException.Reason.NO_FIGURE, id.toString());
        }
        BigDecimal figure = statistic.of(figures);
        boolean exact = decimals == null || figure.scale() <= decimals;
        return new Proposal(
                id,
                round,
                region,
                department,
                indicator,
                scenario,
                unit,
                exact ? figure : figure.setScale(decimals, RoundingMode.HALF_UP));
    }

    CaseUploadView view() {
        return new CaseUploadView(
                id,
                round,
                period,
                region,
                department,
                indicator,
                scenario,
                unit,
                measure,
                replacedBy == null ? CaseUploadStatus.CURRENT : CaseUploadStatus.REPLACED,
                replacedBy,
                source,
                uploadedBy,
                uploadedAt,
                counts,
                rejectedByRule,
                ignoredColumns,
                figures,
                digest);
    }
}
