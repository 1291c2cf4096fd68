package yingshang.notification;

/** A notification in somebody's language. */
record NoticeText(String title, String body) {}
