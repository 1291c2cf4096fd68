package yingshang.reduction;

/** Which reductions are asked for; null asks for all. */
record ReductionFilter(String region, String period, String indicator) {}
