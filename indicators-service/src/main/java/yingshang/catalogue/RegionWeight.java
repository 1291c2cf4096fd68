package yingshang.catalogue;

import java.math.BigDecimal;

/** The share of a child region in its parent's score, where a framework scores a region through its children. */
public record RegionWeight(String region, String child, BigDecimal weight) {}
