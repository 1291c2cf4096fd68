package yingshang.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.IntStream;
import yingshang.wire.Page;

/** Says who was told what, who has read it, and what became of the mail. */
@ApplicationScoped
class SentNotificationService {

    private final SentNotificationRepository sent;
    private final NoticeTexts texts;

    SentNotificationService(SentNotificationRepository sent, NoticeTexts texts) {
        this.sent = sent;
        this.texts = texts;
    }

    @Transactional
    Page<SentNotificationView> list(SentNotificationFilter filter) {
        List<SentNotification> found = sent.list(filter);
        List<NotificationView> views = texts.views(found.stream()
                .map(one -> new Received(one.notification(), null))
                .toList());
        List<SentNotificationView> items = IntStream.range(0, found.size())
                .mapToObj(i -> view(found.get(i), views.get(i)))
                .toList();
        return new Page<>(items, filter.page(), filter.size(), sent.count(filter));
    }

    private static SentNotificationView view(SentNotification one, NotificationView notification) {
        return new SentNotificationView(
                notification,
                one.readers(),
                one.mailing() == null ? null : one.mailing().view());
    }
}
