package yingshang.catalogue;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A dimension of the framework in force.
 *
 * @param weight its share in the overall score before renormalising
 * @param averaging how its score is made of its indicators'
 * @param indicatorCount indicators below it
 */
@Schema(name = "DimensionView")
record DimensionView(String code, int order, Text name, BigDecimal weight, Averaging averaging, long indicatorCount) {}
