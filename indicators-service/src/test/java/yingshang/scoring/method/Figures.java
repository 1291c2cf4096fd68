package yingshang.scoring.method;

import java.math.BigDecimal;
import java.util.List;

/** Short forms for trees and figures in tests. */
final class Figures {

    static final BigDecimal TWO_THIRDS = of("0.6666");

    private Figures() {}

    static BigDecimal of(String figure) {
        return new BigDecimal(figure);
    }

    static Observed seen(String value) {
        return new Observed(of(value));
    }

    /** A leaf of weight 1 whose value is its score. */
    static Leaf aLeaf(String code) {
        return aLeaf(code, "1");
    }

    static Leaf aLeaf(String code, String weight) {
        return new Leaf(code, of(weight), Goalpost.linear(of("100"), of("0")));
    }

    static Branch aBranch(String code, String weight, Item... children) {
        return new Branch(code, of(weight), List.of(children));
    }
}
