package yingshang.validation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** The findings on a claim, as they are made. */
final class Findings {

    private final Claim claim;
    private final List<Finding> made = new ArrayList<>();

    Findings(Claim claim) {
        this.claim = claim;
    }

    /** A finding on an entry. */
    void add(Rule rule, int entry, String field, Object... arguments) {
        String justification = claim.values().get(entry).justification();
        boolean justified =
                rule.severity() != Severity.NEEDS_JUSTIFICATION || justification != null && !justification.isBlank();
        made.add(new Finding(rule, entry, field, justified, written(arguments)));
    }

    /** A finding on the filing as a whole. */
    void ofFiling(Rule rule, Object... arguments) {
        made.add(new Finding(rule, null, "entries", true, written(arguments)));
    }

    /** The entries' in the order filed, then the filing's. */
    List<Finding> inOrder() {
        made.sort(Comparator.comparing(Finding::entry, Comparator.nullsLast(Comparator.naturalOrder())));
        return List.copyOf(made);
    }

    private static List<String> written(Object... arguments) {
        return Arrays.stream(arguments)
                .map(one -> one instanceof BigDecimal number
                        ? number.stripTrailingZeros().toPlainString()
                        : String.valueOf(one))
                .toList();
    }
}
