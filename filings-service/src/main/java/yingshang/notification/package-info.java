/**
 * Notifications: what departments and the people around them should hear, kept in an inbox, and mailed where a mailbox
 * is set. Uses {@code indicators} and {@code access}; the texts are in the bundles {@code notifications_zh} and
 * {@code notifications_en}.
 */
package yingshang.notification;
