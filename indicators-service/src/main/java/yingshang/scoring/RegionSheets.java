package yingshang.scoring;

import java.util.List;
import java.util.Map;

/**
 * Where what was computed for a region is written.
 *
 * @param byPeriod number of the new sheet of each computed period, by its code
 * @param replaced numbers of the sheets that are gone, with everything written to them
 */
public record RegionSheets(Map<String, Integer> byPeriod, List<Integer> replaced) {}
