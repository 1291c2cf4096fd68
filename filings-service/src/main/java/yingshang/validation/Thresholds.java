package yingshang.validation;

import java.math.BigDecimal;

/**
 * From where on a rule speaks.
 *
 * @param changeShare a change by more than this share of the last accepted value is large
 * @param evidenceShare an improvement by more than this share of the last accepted value needs evidence
 * @param outlierHistory fewest earlier values that outliers can be told from
 * @param outlierScore a value with a larger modified z-score, in either direction, is an outlier
 */
public record Thresholds(
        BigDecimal changeShare, BigDecimal evidenceShare, int outlierHistory, BigDecimal outlierScore) {}
