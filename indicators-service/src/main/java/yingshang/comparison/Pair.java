package yingshang.comparison;

import java.math.BigDecimal;
import yingshang.catalogue.Period;
import yingshang.scoring.PlacedScore;
import yingshang.scoring.Shown;

/** The same place in two periods; what was not scored is null, but never both. */
record Pair(PlacedScore before, PlacedScore after) {

    static Pair alone(PlacedScore score, Period later) {
        return score.id().period().equals(later) ? new Pair(null, score) : new Pair(score, null);
    }

    /** This half and the other one. */
    Pair with(Pair other) {
        return after == null ? new Pair(before, other.after) : new Pair(other.before, after);
    }

    String region() {
        return either().id().region();
    }

    String node() {
        return either().id().node();
    }

    private PlacedScore either() {
        return after == null ? before : after;
    }

    /** Points won, unrounded; null without both scores. */
    BigDecimal change() {
        return before == null
                        || after == null
                        || !before.result().scored()
                        || !after.result().scored()
                ? null
                : after.result().score().subtract(before.result().score());
    }

    /** Points won, rounded once. */
    BigDecimal shownChange() {
        return Shown.figure(change());
    }

    /** Places won; null without both ranks. */
    Integer rankChange() {
        return before == null || after == null || before.rank() == null || after.rank() == null
                ? null
                : before.rank() - after.rank();
    }
}
