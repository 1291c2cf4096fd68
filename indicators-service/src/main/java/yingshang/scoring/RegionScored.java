package yingshang.scoring;

import java.util.List;
import java.util.Map;
import yingshang.catalogue.Framework;
import yingshang.catalogue.Period;
import yingshang.intake.Measurement;

/**
 * Told within the run's transaction when a region's results have been computed anew, whether or not people can see them
 * with the end of that transaction.
 *
 * @param measurements all standing measurements of the region, by scenario
 * @param periods the periods computed; their earlier results are void
 * @param sheets where the results are written
 */
public record RegionScored(
        Framework framework,
        String region,
        Map<String, List<Measurement>> measurements,
        List<Period> periods,
        RegionSheets sheets)
        implements Scored {}
