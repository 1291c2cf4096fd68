package yingshang.scoring.method;

import java.math.BigDecimal;

/** A node of the tree to score. */
public sealed interface Item permits Branch, Leaf {

    /** Unique in the tree. */
    String code();

    /** Share in the parent's mean, above 0, on any scale. */
    BigDecimal weight();
}
