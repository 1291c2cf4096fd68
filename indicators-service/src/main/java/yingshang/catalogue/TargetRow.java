package yingshang.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;

/** A target of one edition; {@code code} is the target's own identifier. */
@Entity
@Immutable
@Table(name = "target")
class TargetRow extends EditionPart {

    private String code;
    private String region;
    private String scenario;

    @Enumerated(EnumType.STRING)
    private Comparison comparison;

    private BigDecimal value;
    private LocalDate due;
    private String document;
    private String clause;

    @Column(name = "note_zh")
    private String noteZh;

    @Column(name = "note_en")
    private String noteEn;

    TargetRow() {}

    TargetRow(int edition, int sequence, Target target) {
        super(edition, sequence);
        code = target.id();
        region = target.region();
        scenario = target.scenario();
        comparison = target.comparison();
        value = target.value();
        due = target.due();
        document = target.source().document();
        clause = target.source().clause();
        noteZh = target.note().zh();
        noteEn = target.note().en();
    }

    Target target() {
        return new Target(
                code, region, scenario, comparison, value, due, new Source(document, clause), new Text(noteZh, noteEn));
    }
}
