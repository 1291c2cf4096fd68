package yingshang.publication.recomputation;

/**
 * What the first sheet of a report says about the edition.
 *
 * @param kind {@code preliminary} or {@code final}
 * @param corrects number of the edition that it corrects; null when it corrects none
 */
public record ReportHeading(int edition, String kind, Integer corrects, String reason) {

    /** The heading of the edition that {@code manifest} describes. */
    public static ReportHeading of(Manifest manifest) {
        return new ReportHeading(manifest.edition(), manifest.kind(), manifest.corrects(), manifest.reason());
    }
}
