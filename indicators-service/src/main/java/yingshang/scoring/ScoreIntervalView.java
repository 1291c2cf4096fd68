package yingshang.scoring;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import yingshang.catalogue.Text;

/**
 * How far a score and its rank move when the framework's weights are other than they are, and when one metric is left
 * out (methodology, uncertainty).
 *
 * @param node code of the node, never of a scenario; {@code overall} is the region's score
 * @param kind {@code overall}, {@code dimension}, {@code indicator} or {@code metric}
 * @param whole the smallest interval that holds {@code byWeights} and {@code byLeavingOut}
 * @param byWeights from the 5th to the 95th percentile (nearest rank) of draws with weights varied by up to 25 %
 * @param byLeavingOut from the least to the greatest when no metric or one metric below the node is left out
 * @param seed what the draws are repeated by
 * @param demonstration whether any score of the period rests on a made-up measurement
 * @param newestRun the newest run that computed any of the period's scores; with a newer one the intervals are gone
 */
@Schema(name = "ScoreIntervalView")
record ScoreIntervalView(
        int frameworkEdition,
        String methodVersion,
        String region,
        String period,
        String node,
        String kind,
        Text name,
        ScoreRange whole,
        ScoreRange byWeights,
        ScoreRange byLeavingOut,
        long seed,
        int draws,
        boolean demonstration,
        long newestRun,
        Instant computedAt) {}
