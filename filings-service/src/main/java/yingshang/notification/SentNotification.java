package yingshang.notification;

/**
 * A notification with what became of it.
 *
 * @param mailing null when it was not to be mailed
 */
record SentNotification(Notification notification, long readers, Mailing mailing) {}
