package yingshang.catalogue;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A department as stored. */
@Entity
@Table(name = "department")
class DepartmentRow implements ReferenceRow<DepartmentView> {

    @Id
    private String code;

    private String zh;
    private String en;
    private String region;
    private String document;
    private String clause;

    @Version
    private int version;

    DepartmentRow() {}

    DepartmentRow(DepartmentView department) {
        code = department.code();
        revise(department);
    }

    @Override
    public final void revise(DepartmentView department) {
        zh = department.name().zh();
        en = department.name().en();
        region = department.region();
        document = department.source().document();
        clause = department.source().clause();
    }

    @Override
    public DepartmentView view() {
        return new DepartmentView(code, new Text(zh, en), region, new Source(document, clause));
    }
}
