package yingshang.scoring;

import java.util.List;
import java.util.Map;

/**
 * Where what was computed for a region is written.
 *
 * @param slot 0 or 1; whether it is the one that people read is not decided here
 * @param byPeriod number of the new sheet of each computed period, by its code
 * @param replaced numbers of the sheets that are gone, with everything written to them
 */
public record RegionSheets(int slot, Map<String, Integer> byPeriod, List<Integer> replaced) {}
