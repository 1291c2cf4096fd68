package yingshang.reduction.method;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * The share of items settled on the spot (即办件).
 *
 * @param onTheSpot items settled on the spot
 * @param stated items that state a kind (即办件 or 承诺件)
 * @param unstated items that state none: left out
 * @param share {@code onTheSpot / stated}, 0 to 1; null when no item states a kind
 */
public record InstantShare(int onTheSpot, int stated, int unstated, BigDecimal share) {

    /** The share among {@code onTheSpot + promised} items; {@code unstated} are only counted. */
    public static InstantShare of(int onTheSpot, int promised, int unstated) {
        int stated = onTheSpot + promised;
        BigDecimal share = stated == 0
                ? null
                : BigDecimal.valueOf(onTheSpot).divide(BigDecimal.valueOf(stated), MathContext.DECIMAL128);
        return new InstantShare(onTheSpot, stated, unstated, share);
    }
}
