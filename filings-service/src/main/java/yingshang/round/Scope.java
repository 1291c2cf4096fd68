package yingshang.round;

import jakarta.persistence.Embeddable;
import java.util.Collections;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * What is filed in a round: these indicators in these regions.
 *
 * @param indicators codes; empty for all
 * @param regions codes; empty for all
 */
@Embeddable
record Scope(
        @JdbcTypeCode(SqlTypes.ARRAY) List<String> indicators,
        @JdbcTypeCode(SqlTypes.ARRAY) List<String> regions) {

    boolean includes(String indicator, String region) {
        return (indicators.isEmpty() || indicators.contains(indicator))
                && (regions.isEmpty() || regions.contains(region));
    }

    /** Whether something could be filed in both. */
    boolean overlaps(Scope other) {
        return meet(indicators, other.indicators) && meet(regions, other.regions);
    }

    private static boolean meet(List<String> some, List<String> others) {
        return some.isEmpty() || others.isEmpty() || !Collections.disjoint(some, others);
    }
}
