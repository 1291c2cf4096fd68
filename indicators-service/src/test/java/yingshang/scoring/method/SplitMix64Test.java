package yingshang.scoring.method;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SplitMix64Test {

    /** The first numbers that other implementations of the generator give from this seed. */
    @Test
    void gives_the_numbers_that_the_generator_is_known_for() {
        SplitMix64 random = new SplitMix64(1234567);
        assertThat(new long[] {random.next(), random.next(), random.next(), random.next(), random.next()})
                .containsExactly(
                        6457827717110365317L,
                        3203168211198807973L,
                        Long.parseUnsignedLong("9817491932198370423"),
                        4593380528125082431L,
                        Long.parseUnsignedLong("16408922859458223821"));
    }

    @Test
    void is_the_generator_of_the_library_on_this_machine_too() {
        SplitMix64 ours = new SplitMix64(42);
        SplittableRandom theirs = new SplittableRandom(42);
        for (int i = 0; i < 1000; i++) {
            assertThat(ours.next()).isEqualTo(theirs.nextLong());
        }
    }

    @Test
    void numbers_lie_between_nothing_and_one_and_are_spread_evenly() {
        SplitMix64 random = new SplitMix64(7);
        int[] tenths = new int[10];
        for (int i = 0; i < 100_000; i++) {
            double number = random.uniform();
            assertThat(number).isGreaterThanOrEqualTo(0).isLessThan(1);
            tenths[(int) (number * 10)]++;
        }
        assertThat(IntStream.of(tenths)).allMatch(count -> count > 9_500 && count < 10_500);
    }
}
