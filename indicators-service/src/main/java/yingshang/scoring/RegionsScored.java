package yingshang.scoring;

import java.util.List;
import yingshang.catalogue.Framework;

/**
 * Told within the run's transaction when the results of some regions have been computed anew, whether or not people can
 * see them with the end of that transaction.
 *
 * @param slot 0 or 1, where all of it is written; whether it is the one that people read is not decided here
 */
public record RegionsScored(Framework framework, int slot, List<RegionScored> regions) implements Scored {}
