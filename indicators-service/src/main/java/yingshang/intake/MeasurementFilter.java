package yingshang.intake;

/** Which standing measurements are asked for; null asks for all. */
record MeasurementFilter(String region, String indicator, String scenario, String period) {}
