package yingshang.scoring;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import yingshang.intake.Measurement;

/**
 * The exact measurements that a region was scored by.
 *
 * @param digest SHA-256 of the lines {@code identifier,version}, each ended by a line feed, in order of the identifier
 * @param measurements identifiers, ascending; each stands for one version of one entry
 */
record MeasurementList(byte[] digest, List<Long> measurements) {

    static MeasurementList of(Collection<Measurement> measurements) {
        Measurement[] ordered = measurements.toArray(Measurement[]::new);
        Arrays.sort(ordered, Comparator.comparingLong(Measurement::id));
        StringBuilder lines = new StringBuilder();
        for (Measurement one : ordered) {
            lines.append(one.id()).append(',').append(one.version()).append('\n');
        }
        return new MeasurementList(
                sha256().digest(lines.toString().getBytes(StandardCharsets.UTF_8)),
                Arrays.stream(ordered).map(Measurement::id).toList());
    }

    /**
     * The digest of a whole run: SHA-256 of the lines {@code region,digest}, each ended by a line feed, in order of the
     * region's code.
     *
     * @param regions digests of the regions' lists, in lower-case hexadecimal
     */
    static byte[] ofRun(SortedMap<String, String> regions) {
        StringBuilder lines = new StringBuilder();
        regions.forEach(
                (region, list) -> lines.append(region).append(',').append(list).append('\n'));
        return sha256().digest(lines.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException neverOnJava) {
            throw new IllegalStateException(neverOnJava);
        }
    }
}
