package yingshang.validation;

import java.math.BigDecimal;
import java.util.List;
import yingshang.validation.Claim.Expectation;
import yingshang.validation.Claim.Past;
import yingshang.validation.Claim.Value;

/** What a value says against what was accepted of its scenario before. */
final class PastRules {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Claim claim;
    private final Thresholds thresholds;
    private final Findings findings;

    PastRules(Claim claim, Thresholds thresholds, Findings findings) {
        this.claim = claim;
        this.thresholds = thresholds;
        this.findings = findings;
    }

    /** @param expectation what is expected of the entry at {@code i}, whose unit is as expected */
    void check(int i, Expectation expectation) {
        Value value = claim.values().get(i);
        Past past = claim.past().get(value.scenario());
        if (past == null) {
            return;
        }
        if (value.value() == null) {
            special(i, value.special(), past, expectation);
        } else {
            if (past.special() != null) {
                findings.add(Rule.VALUE_GAINED, i, "value", past.special());
            }
            if (past.last() != null) {
                change(i, value, past.last(), expectation);
            }
            outlier(i, value.value(), past.history(), expectation.unit());
        }
    }

    /** What was once accepted instead of a value is not asked about again. */
    private void special(int i, String special, Past past, Expectation expectation) {
        if (special == null || special.equals(past.special())) {
            return;
        }
        if (past.special() != null) {
            findings.add(Rule.SPECIAL_CHANGED, i, "special", past.special(), special);
        } else if (past.last() != null) {
            findings.add(Rule.VALUE_LOST, i, "special", past.last(), expectation.unit());
        }
    }

    private void change(int i, Value value, BigDecimal before, Expectation expectation) {
        BigDecimal now = value.value();
        int direction = now.compareTo(before);
        if (direction == 0) {
            return;
        }
        boolean better = direction < 0 == expectation.lowerIsBetter();
        boolean large = exceeds(before, now, thresholds.changeShare());
        if (large) {
            Rule rule = better ? Rule.LARGE_IMPROVEMENT : Rule.LARGE_WORSENING;
            findings.add(rule, i, "value", before, now, expectation.unit(), percent(thresholds.changeShare()));
        } else if (!better) {
            findings.add(Rule.WORSENED, i, "value", before, now, expectation.unit());
        }
        if (better
                && exceeds(before, now, thresholds.evidenceShare())
                && !claim.evidenced().contains(value.scenario())) {
            BigDecimal share = percent(thresholds.evidenceShare());
            findings.add(Rule.EVIDENCE_REQUIRED, i, "value", before, now, expectation.unit(), share);
        }
    }

    /** Multiplies instead of dividing: from zero every change is more than any share of it. */
    private static boolean exceeds(BigDecimal before, BigDecimal now, BigDecimal share) {
        return now.subtract(before).abs().compareTo(before.abs().multiply(share)) > 0;
    }

    private static BigDecimal percent(BigDecimal share) {
        return share.multiply(HUNDRED);
    }

    private void outlier(int i, BigDecimal value, List<BigDecimal> history, String unit) {
        if (history.size() < Math.max(1, thresholds.outlierHistory())) {
            return;
        }
        RobustScore score = RobustScore.of(value, history);
        if (score.exceeds(thresholds.outlierScore())) {
            findings.add(
                    Rule.OUTLIER,
                    i,
                    "value",
                    value,
                    unit,
                    score.median(),
                    history.size(),
                    score.rounded(),
                    thresholds.outlierScore());
        }
    }
}
