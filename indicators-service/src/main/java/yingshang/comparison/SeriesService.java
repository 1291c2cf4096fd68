package yingshang.comparison;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import yingshang.catalogue.Catalogue;
import yingshang.catalogue.Frequency;
import yingshang.catalogue.Period;
import yingshang.catalogue.PeriodRange;
import yingshang.catalogue.Written;
import yingshang.scoring.PlacedScore;
import yingshang.scoring.Shown;
import yingshang.scoring.StandingScores;
import yingshang.wire.Page;

/** Puts scores of several periods behind one another, each series with periods of one length. */
@ApplicationScoped
class SeriesService {

    /**
     * Which series are asked for.
     *
     * @param newest most observations of a series
     */
    record Asked(List<String> regions, List<String> nodes, PeriodRange range, int newest) {}

    private record Key(Frequency frequency, String region, String node) {

        @Override
        public String toString() {
            return frequency.code() + "." + region + "." + node;
        }
    }

    private final Catalogue catalogue;
    private final StandingScores scores;

    SeriesService(Catalogue catalogue, StandingScores scores) {
        this.catalogue = catalogue;
        this.scores = scores;
    }

    @Transactional
    Page<SeriesView> page(Asked asked, int page, int size) {
        Places places = new Places(catalogue);
        asked.regions().forEach(places::demandRegion);
        asked.nodes().forEach(places::demandNode);
        List<Period> scored = scores.periods(places.framework());
        List<Key> keys = keys(asked, scored);
        List<Key> shown = keys.stream().skip((long) page * size).limit(size).toList();
        Map<String, List<PlacedScore>> found = found(places, shown, scored, asked);
        List<SeriesView> items = shown.stream()
                .map(key -> view(key, places, found.getOrDefault(key.toString(), List.of())))
                .toList();
        return new Page<>(items, page, size, keys.size());
    }

    /** By region, node and frequency, the longest periods first; of frequencies that have no period in range, none. */
    private static List<Key> keys(Asked asked, List<Period> scored) {
        List<Key> keys = new ArrayList<>();
        for (String region : new TreeSet<>(asked.regions())) {
            for (String node : new TreeSet<>(asked.nodes())) {
                for (Frequency frequency : Frequency.values()) {
                    if (!asked.range().newest(scored, frequency, 1).isEmpty()) {
                        keys.add(new Key(frequency, region, node));
                    }
                }
            }
        }
        return keys;
    }

    private Map<String, List<PlacedScore>> found(Places places, List<Key> keys, List<Period> scored, Asked asked) {
        if (keys.isEmpty()) {
            return Map.of();
        }
        Set<String> regions = keys.stream().map(Key::region).collect(Collectors.toSet());
        Set<String> nodes = keys.stream().map(Key::node).collect(Collectors.toSet());
        List<Period> periods = keys.stream()
                .map(Key::frequency)
                .distinct()
                .flatMap(frequency -> asked.range().newest(scored, frequency, asked.newest()).stream())
                .toList();
        return scores.ofRegions(places.framework(), regions, nodes, periods).stream()
                .collect(groupingBy(score -> new Key(
                                score.id().period().frequency(),
                                score.id().region(),
                                score.id().node())
                        .toString()));
    }

    private static SeriesView view(Key key, Places places, List<PlacedScore> scores) {
        return new SeriesView(
                key.toString(),
                places.framework().edition(),
                key.frequency().code(),
                key.region(),
                places.regionName(key.region()),
                key.node(),
                places.kind(key.node()),
                places.name(key.node()),
                scores.stream()
                        .sorted(Comparator.comparing(score -> score.id().period()))
                        .map(SeriesService::observation)
                        .toList());
    }

    private static SeriesView.Observation observation(PlacedScore score) {
        return new SeriesView.Observation(
                score.id().toString(),
                score.id().period().code(),
                Written.of(score.result().state()),
                Shown.figure(score.result().score()),
                Shown.figure(score.result().coverage()),
                score.rank(),
                score.peers(),
                score.carriedForward(),
                score.demonstration());
    }
}
