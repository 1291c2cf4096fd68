package yingshang.indicators;

/** What tests of other rooms do with the copy of the framework. */
public final class Copy {

    private Copy() {}

    /** Makes the next question go to the neighbour. */
    public static void forget(Indicators indicators) {
        indicators.forget();
    }
}
