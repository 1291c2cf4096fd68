package yingshang.scoring.method;

/**
 * A seeded source of numbers that gives the same ones everywhere and for ever: SplitMix64 (Steele, Lea and Flood 2014),
 * written out because the bits that the library's own generators give are not promised from one release to the next.
 */
final class SplitMix64 {

    private static final double UNIT = 0x1.0p-53;

    private long state;

    SplitMix64(long seed) {
        state = seed;
    }

    /** The next 64 bits. */
    long next() {
        state += 0x9E3779B97F4A7C15L;
        long bits = state;
        bits = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        bits = (bits ^ (bits >>> 27)) * 0x94D049BB133111EBL;
        return bits ^ (bits >>> 31);
    }

    /** From 0 to below 1, in steps of 2^-53. */
    double uniform() {
        return (next() >>> 11) * UNIT;
    }
}
