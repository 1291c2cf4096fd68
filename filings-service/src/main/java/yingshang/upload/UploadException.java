package yingshang.upload;

/** A body could not be taken. */
public class UploadException extends RuntimeException {

    private final Reason reason;
    private final transient Object[] about;

    UploadException(Reason reason, Object... about) {
        super(reason.name());
        this.reason = reason;
        this.about = about;
    }

    UploadException(Reason reason, Throwable cause) {
        super(reason.name(), cause);
        this.reason = reason;
        this.about = new Object[0];
    }

    /** Why. */
    public enum Reason {
        /** Larger than [megabytes]. */
        TOO_LARGE,
        /** No byte came. */
        EMPTY,
        /** The bytes came too slowly. */
        TOO_SLOW,
        /** The connection ended before the body did. */
        BROKEN_OFF,
        /** Too many others upload just now. */
        BUSY,
        /** Too many others download just now. */
        BUSY_OUT
    }

    public Reason reason() {
        return reason;
    }

    /** What the reason is about, in the order named there. */
    public Object[] about() {
        return about.clone();
    }
}
