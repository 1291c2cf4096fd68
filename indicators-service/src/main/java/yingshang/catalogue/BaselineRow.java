package yingshang.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;

/** A baseline of one edition. */
@Entity
@Immutable
@Table(name = "baseline")
class BaselineRow extends EditionPart {

    private String region;
    private String scenario;
    private BigDecimal value;

    @Column(name = "as_of")
    private LocalDate asOf;

    private String document;
    private String clause;

    BaselineRow() {}

    BaselineRow(int edition, int sequence, Baseline baseline) {
        super(edition, sequence);
        region = baseline.region();
        scenario = baseline.scenario();
        value = baseline.value();
        asOf = baseline.asOf();
        document = baseline.source().document();
        clause = baseline.source().clause();
    }

    Baseline baseline() {
        return new Baseline(region, scenario, value, asOf, new Source(document, clause));
    }
}
