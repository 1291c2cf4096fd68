package yingshang.ratings;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import yingshang.evidence.EvidenceKind;
import yingshang.filing.Figure;
import yingshang.filing.FilingView;

/** What the ratings of a region and period came to when a filing took a figure over. */
@Entity
@Immutable
class RatingStatement {

    @Id
    private UUID id;

    private UUID filing;
    private String scenario;

    @Enumerated(EnumType.STRING)
    private RatingFigure figure;

    private String region;
    private String period;
    private BigDecimal value;
    private String unit;
    private long basis;

    @JdbcTypeCode(SqlTypes.JSON)
    private RatingFiguresView figures;

    private String digest;
    private String madeBy;
    private Instant madeAt;

    protected RatingStatement() {}

    RatingStatement(
            FilingView filing, RatingAdoptionRequest request, BigDecimal value, Tally tally, String digest, Act act) {
        this.id = UUID.randomUUID();
        this.filing = filing.id();
        this.scenario = request.scenario();
        this.figure = request.figure();
        this.region = filing.region();
        this.period = filing.period();
        this.value = value;
        this.unit = request.figure().unit();
        this.basis = request.figure().basis(tally);
        this.figures = RatingFiguresView.of(tally);
        this.digest = digest;
        this.madeBy = act.by();
        this.madeAt = act.at();
    }

    /** What the filing takes over. */
    Figure figure() {
        return new Figure(scenario, unit, value, EvidenceKind.RATING_STATEMENT, id);
    }

    UUID id() {
        return id;
    }

    UUID filing() {
        return filing;
    }

    RatingStatementView view() {
        return new RatingStatementView(
                id, filing, scenario, figure, region, period, value, unit, basis, figures, digest, madeBy, madeAt);
    }
}
