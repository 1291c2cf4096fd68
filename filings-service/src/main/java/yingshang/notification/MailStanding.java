package yingshang.notification;

/**
 * How mail stands.
 *
 * @param pending not sent yet
 * @param failing those of them whose last attempt failed
 * @param failed given up
 * @param unknown may or may not have been sent
 */
record MailStanding(long pending, long failing, long failed, long unknown) {}
