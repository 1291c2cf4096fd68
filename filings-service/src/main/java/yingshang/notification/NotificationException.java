package yingshang.notification;

/** A rule of notifications was broken. */
public class NotificationException extends RuntimeException {

    private final Reason reason;
    private final Object[] about;

    NotificationException(Reason reason, Object... about) {
        super(reason.toString());
        this.reason = reason;
        this.about = about;
    }

    /** Which rule. */
    public enum Reason {
        /** There is no such notification in the caller's inbox. */
        NOT_FOUND,
        /** No department and no role of this code can have a mailbox. */
        NO_SUCH_RECIPIENT,
        /** No mailbox is set for this recipient. */
        NO_MAIL_ADDRESS
    }

    public Reason reason() {
        return reason;
    }

    /** What the text of the problem names. */
    public Object[] about() {
        return about.clone();
    }
}
