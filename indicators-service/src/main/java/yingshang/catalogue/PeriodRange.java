package yingshang.catalogue;

import static yingshang.catalogue.CatalogueException.Reason.MIXED_FREQUENCIES;
import static yingshang.catalogue.CatalogueException.Reason.PERIODS_REVERSED;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Periods of one length, from one to another.
 *
 * @param frequency null for any
 * @param from null for no first
 * @param to null for no last
 */
public record PeriodRange(Frequency frequency, Period from, Period to) {

    /**
     * The range between two periods.
     *
     * @param frequency its SDMX code; null for that of the periods
     * @param from code of the first period; null for none
     * @param to code of the last; null for none
     * @throws CatalogueException MIXED_FREQUENCIES, PERIODS_REVERSED
     */
    public static PeriodRange of(String frequency, String from, String to) {
        Period first = from == null ? null : Period.of(from);
        Period last = to == null ? null : Period.of(to);
        List<Frequency> named = Stream.concat(
                        Stream.ofNullable(frequency).map(Frequency::of),
                        Stream.of(Stream.ofNullable(first), Stream.ofNullable(last))
                                .flatMap(periods -> periods)
                                .map(Period::frequency))
                .distinct()
                .toList();
        if (named.size() > 1) {
            throw new CatalogueException(
                    MIXED_FREQUENCIES,
                    String.join(
                            ", ",
                            Stream.of(frequency, from, to)
                                    .filter(given -> given != null)
                                    .toList()));
        }
        if (first != null && last != null && first.compareTo(last) > 0) {
            throw new CatalogueException(PERIODS_REVERSED, from + " > " + to);
        }
        return new PeriodRange(named.isEmpty() ? null : named.get(0), first, last);
    }

    /** Of {@code periods} those of one frequency in this range, the newest {@code most} of them, oldest first. */
    public List<Period> newest(Collection<Period> periods, Frequency of, int most) {
        List<Period> within = periods.stream()
                .filter(period -> period.frequency() == of && (frequency == null || frequency == of))
                .filter(period -> from == null || period.compareTo(from) >= 0)
                .filter(period -> to == null || period.compareTo(to) <= 0)
                .sorted(Comparator.reverseOrder())
                .limit(most)
                .toList();
        return within.stream().sorted().toList();
    }
}
