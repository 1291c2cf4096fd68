package yingshang.scoring;

import java.util.List;

/**
 * Told within the run's transaction: these results rest on nothing any more.
 *
 * @param sheets numbers of the sheets that are gone
 */
public record ResultsGone(int slot, List<Integer> sheets) implements Scored {}
