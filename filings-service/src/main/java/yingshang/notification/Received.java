package yingshang.notification;

import java.time.Instant;

/**
 * A notification as one account sees it.
 *
 * @param readAt null until the account has read it
 */
record Received(Notification notification, Instant readAt) {}
