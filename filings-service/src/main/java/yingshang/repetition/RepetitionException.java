package yingshang.repetition;

/** A request with an {@code Idempotency-Key} is refused. */
public class RepetitionException extends RuntimeException {

    private final Reason reason;

    RepetitionException(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    /** Why. */
    public enum Reason {
        /** The key is no key. */
        INVALID_KEY,
        /** The key came with another request before. */
        REUSED,
        /** A request with this key is being worked on. */
        IN_PROGRESS
    }

    public Reason reason() {
        return reason;
    }
}
