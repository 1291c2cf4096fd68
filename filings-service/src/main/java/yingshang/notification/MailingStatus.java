package yingshang.notification;

/** Where a mailing stands. */
enum MailingStatus {
    /** Not sent yet; it will be tried, or tried again. */
    PENDING,
    /** Somebody is sending it. */
    SENDING,
    SENT,
    /** Certainly not sent, and not tried again. */
    FAILED,
    /** It may or may not have been sent; not tried again. */
    UNKNOWN
}
