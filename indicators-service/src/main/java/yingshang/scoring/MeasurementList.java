package yingshang.scoring;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
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
        MessageDigest digest = sha256();
        List<Measurement> ordered = measurements.stream()
                .sorted(Comparator.comparingLong(Measurement::id))
                .toList();
        ordered.forEach(one -> line(digest, one.id() + "," + one.version()));
        return new MeasurementList(
                digest.digest(), ordered.stream().map(Measurement::id).toList());
    }

    /**
     * The digest of a whole run: SHA-256 of the lines {@code region,digest}, each ended by a line feed, in order of the
     * region's code.
     *
     * @param regions digests of the regions' lists, in lower-case hexadecimal
     */
    static byte[] ofRun(SortedMap<String, String> regions) {
        MessageDigest digest = sha256();
        regions.forEach((region, list) -> line(digest, region + "," + list));
        return digest.digest();
    }

    private static void line(MessageDigest digest, String text) {
        digest.update((text + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException neverOnJava) {
            throw new IllegalStateException(neverOnJava);
        }
    }
}
