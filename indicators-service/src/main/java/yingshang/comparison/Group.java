package yingshang.comparison;

import java.math.BigDecimal;
import java.util.List;
import yingshang.catalogue.Written;
import yingshang.comparison.method.Contribution;

/** What the leaves at or below one node added together. */
record Group(String node, List<Contribution> parts) {

    /** Unrounded. */
    BigDecimal points() {
        return parts.stream().map(Contribution::points).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The one cause of all, or that there are several. */
    String cause() {
        List<String> causes = parts.stream()
                .filter(part -> part.points().signum() != 0)
                .map(part -> Written.of(part.cause()))
                .distinct()
                .toList();
        return causes.size() == 1 ? causes.get(0) : "several";
    }

    /** The one node that came or went; null when there is none, or more than one. */
    String through() {
        List<String> nodes = parts.stream()
                .map(Contribution::through)
                .filter(through -> through != null)
                .distinct()
                .toList();
        return nodes.size() == 1 ? nodes.get(0) : null;
    }
}
