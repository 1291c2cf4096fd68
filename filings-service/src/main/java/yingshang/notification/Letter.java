package yingshang.notification;

import java.util.UUID;

/**
 * A mail to be sent.
 *
 * @param id of the notification it tells
 */
record Letter(UUID id, String address, NoticeText text) {}
