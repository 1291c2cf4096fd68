package yingshang.cases;

import jakarta.persistence.Embeddable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What became of the rows: read = accepted + duplicates + rejected, accepted = created + updated + unchanged.
 *
 * @param read rows of the file, the header and blank ones not counted
 * @param accepted cases that are held now
 * @param created of these, cases that the upload before did not hold
 * @param updated of these, cases that it held otherwise
 * @param unchanged of these, cases that it held just so
 * @param removed cases that it held and this one does not
 * @param duplicates rows whose case stands again further down, which is the row that counts
 * @param rejected rows that are no case
 * @param unfinished cases without completion, which are not measured
 * @param unknown finished cases without what is measured: no working day outside the calendar, no hour without times
 */
@Embeddable
@Schema(name = "CaseCounts")
record CaseCounts(
        long read,
        long accepted,
        long created,
        long updated,
        long unchanged,
        long removed,
        long duplicates,
        long rejected,
        long unfinished,
        long unknown) {}
