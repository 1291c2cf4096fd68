package yingshang.reduction;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import yingshang.catalogue.Framework;
import yingshang.catalogue.ServiceItem;
import yingshang.catalogue.Target;
import yingshang.catalogue.TimeLimit;
import yingshang.catalogue.Written;
import yingshang.reduction.method.InstantShare;
import yingshang.reduction.method.Limit;
import yingshang.reduction.method.LimitPair;
import yingshang.reduction.method.PooledReduction;
import yingshang.scoring.Shown;

/** What a list of service items comes to, held against the targets that the documents set for it. */
public final class ServiceItemCalculation {

    private static final String ON_THE_SPOT = "即办件";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Framework framework;
    private final ServiceItemPromises promises;

    /** @param framework holds the targets that {@code promises} names, or some of them */
    public ServiceItemCalculation(Framework framework, ServiceItemPromises promises) {
        this.framework = framework;
        this.promises = promises;
    }

    /**
     * The reduction of {@code items}.
     *
     * @param list where they come from; null for all lists
     * @param category their legal category; null for all
     */
    public ServiceItemReductionView of(List<ServiceItem> items, String list, String category) {
        PooledReduction pooled = PooledReduction.of(
                items.stream().map(ServiceItemCalculation::pair).toList());
        InstantShare instant = instant(items);
        Optional<Target> target =
                promises.reductionCategory().equals(category) ? target(promises.reductionTarget()) : Optional.empty();
        Optional<Target> instantTarget = target(promises.instantTarget());
        return new ServiceItemReductionView(
                list,
                category,
                pooled.items(),
                pooled.measured(),
                pooled.excludedItems(),
                excludedBy(pooled),
                pooled.statutoryDays(),
                pooled.committedDays(),
                Shown.figure(pooled.pooledReduction()),
                Shown.figure(pooled.meanReduction()),
                Shown.figure(instant.share()),
                instant.onTheSpot(),
                instant.stated(),
                target.map(ServiceItemCalculation::share).orElse(null),
                target.map(Target::id).orElse(null),
                target.map(found -> attained(found, pooled.pooledReduction())).orElse(null),
                instantTarget.map(ServiceItemCalculation::share).orElse(null),
                instantTarget.map(Target::id).orElse(null),
                instantTarget.map(found -> attained(found, instant.share())).orElse(null));
    }

    private Optional<Target> target(String id) {
        return framework.targets().stream()
                .filter(target -> target.id().equals(id))
                .findFirst();
    }

    private static BigDecimal share(Target percent) {
        return percent.value().divide(HUNDRED);
    }

    private static Boolean attained(Target percent, BigDecimal share) {
        return share == null ? null : TargetsOfRow.promise(percent).comparison().attained(share, share(percent));
    }

    private static InstantShare instant(List<ServiceItem> items) {
        int onTheSpot = (int)
                items.stream().filter(item -> ON_THE_SPOT.equals(item.kind())).count();
        int unstated =
                (int) items.stream().filter(item -> item.kind().isBlank()).count();
        return InstantShare.of(onTheSpot, items.size() - onTheSpot - unstated, unstated);
    }

    private static Map<String, Integer> excludedBy(PooledReduction pooled) {
        Map<String, Integer> reasons = new TreeMap<>();
        pooled.excluded().forEach((reason, count) -> reasons.put(Written.of(reason), count));
        return reasons;
    }

    private static LimitPair pair(ServiceItem item) {
        return new LimitPair(limit(item.statutory()), limit(item.committed()));
    }

    private static Limit limit(TimeLimit limit) {
        return switch (limit.form()) {
            case WORKING_DAYS -> Limit.workingDays(BigDecimal.valueOf(limit.workingDays()));
            case ON_THE_SPOT -> Limit.onTheSpot();
            case FREE_TEXT -> Limit.freeText();
            case NONE -> Limit.none();
        };
    }
}
