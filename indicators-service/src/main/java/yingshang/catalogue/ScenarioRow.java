package yingshang.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.hibernate.annotations.Immutable;

/** A scenario of one edition, with its goalposts and statutory limit where it has them. */
@Entity
@Immutable
@Table(name = "scenario")
class ScenarioRow extends EditionPart {

    private String code;
    private String metric;
    private int position;
    private BigDecimal weight;
    private String zh;
    private String en;
    private String unit;

    @Enumerated(EnumType.STRING)
    private Direction direction;

    private int decimals;
    private BigDecimal minimum;
    private BigDecimal maximum;
    private BigDecimal best;
    private BigDecimal worst;

    @Enumerated(EnumType.STRING)
    private GoalpostVariant variant;

    private BigDecimal power;

    @Column(name = "goalpost_origin")
    private String goalpostOrigin;

    @Column(name = "goalpost_document")
    private String goalpostDocument;

    @Column(name = "goalpost_clause")
    private String goalpostClause;

    private BigDecimal statutory;

    @Column(name = "statutory_document")
    private String statutoryDocument;

    @Column(name = "statutory_clause")
    private String statutoryClause;

    ScenarioRow() {}

    ScenarioRow(int edition, int sequence, Scenario scenario) {
        super(edition, sequence);
        code = scenario.code();
        metric = scenario.metric();
        position = scenario.order();
        weight = scenario.weight();
        zh = scenario.name().zh();
        en = scenario.name().en();
        unit = scenario.unit();
        direction = scenario.direction();
        decimals = scenario.decimals();
        minimum = scenario.minimum();
        maximum = scenario.maximum();
        if (scenario.goalposts() != null) {
            take(scenario.goalposts());
        }
        if (scenario.statutory() != null) {
            take(scenario.statutory());
        }
    }

    private void take(Goalposts goalposts) {
        best = goalposts.best();
        worst = goalposts.worst();
        variant = goalposts.variant();
        power = goalposts.power();
        goalpostOrigin = goalposts.origin();
        goalpostDocument = goalposts.source().document();
        goalpostClause = goalposts.source().clause();
    }

    private void take(StatutoryLimit limit) {
        statutory = limit.value();
        statutoryDocument = limit.source().document();
        statutoryClause = limit.source().clause();
    }

    Scenario scenario() {
        Goalposts goalposts = best == null
                ? null
                : new Goalposts(
                        best, worst, variant, power, goalpostOrigin, new Source(goalpostDocument, goalpostClause));
        StatutoryLimit limit = statutory == null
                ? null
                : new StatutoryLimit(statutory, new Source(statutoryDocument, statutoryClause));
        return new Scenario(
                code,
                metric,
                position,
                weight,
                new Text(zh, en),
                unit,
                direction,
                decimals,
                minimum,
                maximum,
                goalposts,
                limit);
    }
}
