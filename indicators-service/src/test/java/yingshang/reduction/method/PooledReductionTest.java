package yingshang.reduction.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PooledReductionTest {

    @Test
    void pools_days_and_averages_items_which_are_different_things() {
        PooledReduction reduction = PooledReduction.of(
                List.of(pair(days(20), days(5)), pair(days(10), days(10)), pair(days(10), Limit.onTheSpot())));
        assertThat(reduction.items()).isEqualTo(3);
        assertThat(reduction.measured()).isEqualTo(3);
        assertThat(reduction.statutoryDays()).isEqualByComparingTo("40");
        assertThat(reduction.committedDays()).isEqualByComparingTo("15");
        assertThat(reduction.pooledReduction()).isEqualByComparingTo("0.625");
        assertThat(reduction.meanReduction().toPlainString()).startsWith("0.58333333");
    }

    @Test
    void leaves_out_what_cannot_be_counted_and_says_why() {
        PooledReduction reduction = PooledReduction.of(List.of(
                pair(days(20), days(5)),
                pair(Limit.none(), days(5)),
                pair(days(20), Limit.none()),
                pair(Limit.freeText(), Limit.none()),
                pair(days(20), Limit.freeText()),
                pair(days(0), days(0)),
                pair(Limit.onTheSpot(), Limit.onTheSpot())));
        assertThat(reduction.items()).isEqualTo(7);
        assertThat(reduction.measured()).isEqualTo(1);
        assertThat(reduction.excludedItems()).isEqualTo(6);
        assertThat(reduction.excluded())
                .isEqualTo(Map.of(
                        LimitPair.Exclusion.MISSING, 2,
                        LimitPair.Exclusion.FREE_TEXT, 2,
                        LimitPair.Exclusion.ZERO_STATUTORY, 2));
        assertThat(reduction.pooledReduction()).isEqualByComparingTo("0.75");
    }

    @Test
    void is_unknown_rather_than_nothing_when_no_item_counts() {
        PooledReduction reduction = PooledReduction.of(List.of(pair(Limit.freeText(), days(3))));
        assertThat(reduction.pooledReduction()).isNull();
        assertThat(reduction.meanReduction()).isNull();
        assertThat(reduction.excludedItems()).isEqualTo(1);
        assertThat(PooledReduction.of(List.of()).items()).isZero();
    }

    @Test
    void a_commitment_above_the_legal_limit_is_a_reduction_below_nothing() {
        assertThat(PooledReduction.of(List.of(pair(days(5), days(6)))).pooledReduction())
                .isEqualByComparingTo("-0.2");
    }

    @Test
    void the_share_on_the_spot_rests_on_the_items_that_state_a_kind() {
        InstantShare share = InstantShare.of(57, 77, 1);
        assertThat(share.stated()).isEqualTo(134);
        assertThat(share.unstated()).isEqualTo(1);
        assertThat(share.share().toPlainString()).startsWith("0.42537");
        assertThat(InstantShare.of(0, 0, 3).share()).isNull();
    }

    @Test
    void refuses_days_that_do_not_fit_the_form() {
        assertThatIllegalArgumentException().isThrownBy(() -> days(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Limit(Limit.Form.NONE, BigDecimal.ONE));
        assertThatIllegalArgumentException().isThrownBy(() -> new Limit(Limit.Form.ON_THE_SPOT, null));
    }

    private static LimitPair pair(Limit statutory, Limit committed) {
        return new LimitPair(statutory, committed);
    }

    private static Limit days(int days) {
        return Limit.workingDays(BigDecimal.valueOf(days));
    }
}
