package yingshang.ratings;

import jakarta.persistence.Embeddable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What became of the rows: read = accepted + duplicates + rejected, accepted = created + unchanged.
 *
 * @param read rows of the file, the header and blank ones not counted
 * @param accepted ratings of the file that are held now
 * @param created of these, ratings that were not held before
 * @param unchanged of these, ratings that were held just so
 * @param duplicates rows whose rating stands again further down, which is the row that counts
 * @param rejected rows that are no rating, or contradict one that is held
 * @param bad created ratings that have to be put right, or were
 */
@Embeddable
@Schema(name = "RatingCounts")
record RatingCounts(long read, long accepted, long created, long unchanged, long duplicates, long rejected, long bad) {}
