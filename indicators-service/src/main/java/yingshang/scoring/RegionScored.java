package yingshang.scoring;

import java.util.List;
import java.util.Map;
import yingshang.catalogue.Period;
import yingshang.intake.Measurement;

/**
 * A region whose results have been computed anew.
 *
 * @param measurements all standing measurements of the region, by scenario
 * @param periods the periods computed; their earlier results are void
 * @param sheets where the results are written
 */
public record RegionScored(
        String region, Map<String, List<Measurement>> measurements, List<Period> periods, RegionSheets sheets) {}
