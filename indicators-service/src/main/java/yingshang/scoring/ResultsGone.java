package yingshang.scoring;

import java.util.List;

/**
 * Told within the run's transaction before anything is computed: these results rest on nothing any more.
 *
 * @param periods periods that no longer have any measurement
 * @param regions regions that no longer have any measurement
 */
public record ResultsGone(int frameworkEdition, List<String> periods, List<String> regions) implements Scored {}
