package yingshang.filing;

import jakarta.persistence.Embeddable;
import java.util.List;
import yingshang.validation.Finding;
import yingshang.validation.Severity;

/**
 * What the review desk sorts by, kept with the filing.
 *
 * @param held entries the filing holds
 * @param blocking findings that keep it from being submitted
 * @param asking findings that ask for a justification
 * @param informing findings that only inform
 */
@Embeddable
record Tally(int held, int blocking, int asking, int informing) {

    static final Tally NOTHING = new Tally(0, 0, 0, 0);

    static Tally of(int held, List<Finding> findings) {
        return new Tally(
                held,
                count(findings, Severity.BLOCKS),
                count(findings, Severity.NEEDS_JUSTIFICATION),
                count(findings, Severity.INFORMS));
    }

    /** The worst there is; null when there is no finding. */
    Severity worst() {
        return blocking > 0
                ? Severity.BLOCKS
                : asking > 0 ? Severity.NEEDS_JUSTIFICATION : informing > 0 ? Severity.INFORMS : null;
    }

    private static int count(List<Finding> findings, Severity severity) {
        return (int) findings.stream()
                .filter(finding -> finding.rule().severity() == severity)
                .count();
    }
}
