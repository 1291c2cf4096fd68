package yingshang.catalogue;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.hibernate.annotations.Immutable;

/** A region weight of one edition. */
@Entity
@Immutable
@Table(name = "region_weight")
class RegionWeightRow extends EditionPart {

    private String region;
    private String child;
    private BigDecimal weight;

    RegionWeightRow() {}

    RegionWeightRow(int edition, int sequence, RegionWeight share) {
        super(edition, sequence);
        region = share.region();
        child = share.child();
        weight = share.weight();
    }

    RegionWeight regionWeight() {
        return new RegionWeight(region, child, weight);
    }
}
