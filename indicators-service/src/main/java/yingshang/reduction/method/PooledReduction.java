package yingshang.reduction.method;

import static java.math.BigDecimal.ONE;
import static java.math.BigDecimal.ZERO;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The reduction of a list of service items, pooled and as a mean over items.
 *
 * @param items all items of the list
 * @param measured items that count: both reductions rest on these
 * @param excluded the other items by reason, every reason named
 * @param statutoryDays sum of the statutory limits that count, working days
 * @param committedDays sum of the committed limits that count, working days
 * @param pooledReduction {@code 1 - committed / statutory} of the sums; null when nothing counts
 * @param meanReduction mean of the items' reductions; null when nothing counts
 */
public record PooledReduction(
        int items,
        int measured,
        Map<LimitPair.Exclusion, Integer> excluded,
        BigDecimal statutoryDays,
        BigDecimal committedDays,
        BigDecimal pooledReduction,
        BigDecimal meanReduction) {

    /** Pools {@code pairs}. */
    public static PooledReduction of(Collection<LimitPair> pairs) {
        Map<LimitPair.Exclusion, Integer> excluded = new EnumMap<>(LimitPair.Exclusion.class);
        for (LimitPair.Exclusion reason : LimitPair.Exclusion.values()) {
            excluded.put(reason, (int)
                    pairs.stream().filter(pair -> pair.exclusion() == reason).count());
        }
        List<LimitPair> counted =
                pairs.stream().filter(pair -> pair.exclusion() == null).toList();
        BigDecimal statutory =
                counted.stream().map(pair -> pair.statutory().days()).reduce(ZERO, BigDecimal::add);
        BigDecimal committed =
                counted.stream().map(pair -> pair.committed().days()).reduce(ZERO, BigDecimal::add);
        BigDecimal pooled =
                counted.isEmpty() ? null : ONE.subtract(committed.divide(statutory, MathContext.DECIMAL128));
        return new PooledReduction(
                pairs.size(),
                counted.size(),
                Collections.unmodifiableMap(excluded),
                statutory,
                committed,
                pooled,
                mean(counted));
    }

    /** Items that do not count, for whatever reason. */
    public int excludedItems() {
        return items - measured;
    }

    private static BigDecimal mean(List<LimitPair> counted) {
        if (counted.isEmpty()) {
            return null;
        }
        BigDecimal sum = counted.stream()
                .map(pair -> Cut.of(pair.statutory().days(), pair.committed().days(), true)
                        .relative())
                .reduce(ZERO, BigDecimal::add);
        return sum.divide(BigDecimal.valueOf(counted.size()), MathContext.DECIMAL128);
    }
}
