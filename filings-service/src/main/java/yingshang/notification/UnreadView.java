package yingshang.notification;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How much the caller has not read yet.
 *
 * @param unread notifications in the caller's inbox that the caller has not read
 */
@Schema(name = "UnreadNotifications")
record UnreadView(long unread) {}
