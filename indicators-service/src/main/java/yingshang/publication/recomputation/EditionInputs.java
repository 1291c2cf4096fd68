package yingshang.publication.recomputation;

import java.time.LocalDate;
import java.util.List;
import yingshang.catalogue.Framework;
import yingshang.catalogue.Period;
import yingshang.catalogue.ReferenceData;
import yingshang.intake.Accepted;
import yingshang.reduction.ServiceItemPromises;

/**
 * Everything an edition is computed from.
 *
 * @param framework complete, under the number and digest it is stored with
 * @param reference regions with their levels, documents, service items, the working-day calendar
 * @param measurements those that stood when the inputs were frozen, up to the end of the last period
 */
public record EditionInputs(
        Settings settings, Framework framework, ReferenceData reference, List<Accepted> measurements) {

    /**
     * What is neither catalogue nor measurement.
     *
     * @param methodVersion version of {@code docs/methodology.md} by which everything is computed
     * @param periods what the edition speaks of, oldest first
     * @param frozenOn day (Asia/Shanghai) on which the inputs were frozen; targets of a period that has not ended are
     *     judged on it
     * @param seed what the draws of the intervals are repeated by
     * @param draws at least 1,000
     */
    public record Settings(
            String methodVersion,
            int frameworkEdition,
            String frameworkDigest,
            List<Period> periods,
            LocalDate frozenOn,
            long seed,
            int draws,
            ServiceItemPromises serviceItems) {}
}
