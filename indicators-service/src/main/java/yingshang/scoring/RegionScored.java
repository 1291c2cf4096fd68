package yingshang.scoring;

import java.util.List;
import java.util.Map;
import yingshang.catalogue.Framework;
import yingshang.catalogue.Period;
import yingshang.intake.Measurement;

/**
 * Told within the run's transaction when a region's results have been computed anew.
 *
 * @param measurements all standing measurements of the region, by scenario
 * @param periods the periods computed; their earlier results are void
 */
public record RegionScored(
        Framework framework, String region, Map<String, List<Measurement>> measurements, List<Period> periods)
        implements Scored {}
