package yingshang.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;

/** The head of a framework edition. It may be replaced as long as no result rests on it, and never after. */
@Entity
@Table(name = "framework_edition")
class EditionRow {

    @Id
    private Integer number;

    private String code;
    private String digest;

    @Column(name = "title_zh")
    private String titleZh;

    @Column(name = "title_en")
    private String titleEn;

    @Column(name = "base_year")
    private int baseYear;

    @Column(name = "coverage_threshold")
    private BigDecimal coverageThreshold;

    @Column(name = "validity_months")
    private int validityMonths;

    @Column(name = "rank_decimals")
    private Integer rankDecimals;

    @Column(name = "loaded_at")
    private Instant loadedAt;

    @Column(name = "used_at")
    private Instant usedAt;

    @Version
    private int version;

    EditionRow() {}

    EditionRow(int number, Framework framework, Instant now) {
        this.number = number;
        take(framework, now);
    }

    int number() {
        return number;
    }

    boolean holds(Framework framework) {
        return digest.equals(framework.digest());
    }

    boolean used() {
        return usedAt != null;
    }

    /** Takes the content of a changed file. */
    void replaceBy(Framework framework, Instant now) {
        if (used()) {
            throw new IllegalStateException("edition " + number + " is used");
        }
        take(framework, now);
    }

    private void take(Framework framework, Instant now) {
        code = framework.code();
        digest = framework.digest();
        titleZh = framework.title().zh();
        titleEn = framework.title().en();
        baseYear = framework.baseYear();
        coverageThreshold = framework.coverageThreshold();
        validityMonths = framework.validityMonths();
        rankDecimals = framework.rankDecimals();
        loadedAt = now;
    }

    /** From the first result that rests on it, the edition is frozen. */
    void markUsed(Instant now) {
        if (usedAt == null) {
            usedAt = now;
        }
    }

    Framework framework(EditionParts parts) {
        return new Framework(
                number,
                code,
                digest,
                new Text(titleZh, titleEn),
                baseYear,
                coverageThreshold,
                validityMonths,
                rankDecimals,
                parts.nodes(),
                parts.scenarios(),
                parts.baselines(),
                parts.targets(),
                parts.regionWeights());
    }

    /** @param averaging how its overall score is made */
    FrameworkView view(Averaging averaging, int current) {
        return new FrameworkView(
                number,
                code,
                new Text(titleZh, titleEn),
                digest,
                baseYear,
                coverageThreshold,
                validityMonths,
                rankDecimals,
                averaging,
                loadedAt,
                usedAt,
                number == current);
    }
}
