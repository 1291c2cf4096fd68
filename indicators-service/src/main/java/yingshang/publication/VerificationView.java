package yingshang.publication;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whether what was published is still what was published.
 *
 * @param intact whether every edition is
 * @param editions oldest first; without those under embargo, which are checked all the same
 */
@Schema(name = "EditionVerificationView")
record VerificationView(boolean intact, Instant verifiedAt, List<Verified> editions) {

    /**
     * What became of one edition.
     *
     * @param hash as the edition has it
     * @param differences what is not as it was published: {@code hash}, {@code previousHash}, a field of the manifest,
     *     or the path of a file; empty when it is intact
     */
    @Schema(name = "VerifiedEdition")
    record Verified(int number, boolean intact, String hash, List<String> differences) {}
}
