package yingshang.catalogue;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A region as stored. */
@Entity
@Table(name = "region")
class RegionRow implements ReferenceRow<RegionView> {

    @Id
    private String code;

    private String parent;
    private String level;
    private String zh;
    private String en;

    @Version
    private int version;

    RegionRow() {}

    RegionRow(RegionView region) {
        code = region.code();
        revise(region);
    }

    @Override
    public final void revise(RegionView region) {
        parent = region.parent();
        level = region.level();
        zh = region.name().zh();
        en = region.name().en();
    }

    @Override
    public RegionView view() {
        return new RegionView(code, parent, level, new Text(zh, en));
    }
}
