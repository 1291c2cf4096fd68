package yingshang.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.hibernate.annotations.Immutable;

/** A node of one edition. */
@Entity
@Immutable
@Table(name = "node")
class NodeRow extends EditionPart {

    private String code;
    private String parent;

    @Enumerated(EnumType.STRING)
    private NodeKind kind;

    private int position;
    private BigDecimal weight;

    @Enumerated(EnumType.STRING)
    private Averaging averaging;

    private String zh;
    private String en;

    @Enumerated(EnumType.STRING)
    private Measures measures;

    private String evidence;

    @Column(name = "validity_months")
    private Integer validityMonths;

    NodeRow() {}

    NodeRow(int edition, int sequence, Node node) {
        super(edition, sequence);
        code = node.code();
        parent = node.parent();
        kind = node.kind();
        position = node.order();
        weight = node.weight();
        averaging = node.averaging();
        zh = node.name().zh();
        en = node.name().en();
        measures = node.measures();
        evidence = node.evidence();
        validityMonths = node.validityMonths();
    }

    Node node() {
        return new Node(
                code, parent, kind, position, weight, averaging, new Text(zh, en), measures, evidence, validityMonths);
    }
}
