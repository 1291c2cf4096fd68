package yingshang.reform;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import yingshang.jobs.JobWork;
import yingshang.notification.Notice;
import yingshang.notification.NoticeKind;
import yingshang.notification.NotificationService;
import yingshang.notification.Recipient;
import yingshang.reform.BulletinRepository.Missing;
import yingshang.reform.BulletinRepository.Month;
import yingshang.reform.ReformException.Reason;
import yingshang.wire.Page;

/** Composes the bulletin of each month that is over, once, and tells whom it names. */
@ApplicationScoped
public class BulletinService {

    /** Bulletins of one run; what is left comes with the next. */
    private static final int AT_ONCE = 100;

    private final BulletinRepository bulletins;
    private final NotificationService notifications;
    private final Clock clock;

    BulletinService(BulletinRepository bulletins, NotificationService notifications, Clock clock) {
        this.bulletins = bulletins;
        this.notifications = notifications;
        this.clock = clock;
    }

    /** Composes what is missing of the months before the present one. */
    @Transactional(Transactional.TxType.MANDATORY)
    JobWork compose(Instant now) {
        LocalDate lastMonth = LocalDate.ofInstant(now, clock.getZone()).minusMonths(1);
        List<Missing> missing = bulletins.missing(lastMonth, clock.getZone().getId(), AT_ONCE);
        missing.forEach(one -> compose(one, now));
        return new JobWork(missing.size(), missing.size());
    }

    private void compose(Missing missing, Instant now) {
        YearMonth month = YearMonth.parse(missing.month());
        Bulletin bulletin = new Bulletin(missing.month(), missing.region(), now);
        bulletins.persistAndFlush(bulletin);
        bulletins.compose(bulletin, new Month(start(month), start(month.plusMonths(1)), day(month.plusMonths(1))));
        notifications.add(notices(bulletin.view(), bulletins.rows(bulletin.id(), null)));
    }

    private Instant start(YearMonth month) {
        return day(month).atStartOfDay(clock.getZone()).toInstant();
    }

    private static LocalDate day(YearMonth month) {
        return month.atDay(1);
    }

    @Transactional
    Page<BulletinView> list(String region, int page, int size) {
        PanacheQuery<Bulletin> found = bulletins.matching(region).page(page, size);
        return new Page<>(found.stream().map(Bulletin::view).toList(), page, size, found.count());
    }

    @Transactional
    BulletinView get(UUID id) {
        return existing(id).view();
    }

    @Transactional
    Page<BulletinRowView> rows(UUID id, BulletinBy by, int page, int size) {
        List<BulletinRowView> rows = bulletins.rows(existing(id).id(), by);
        List<BulletinRowView> shown =
                rows.stream().skip((long) page * size).limit(size).toList();
        return new Page<>(shown, page, size, rows.size());
    }

    private Bulletin existing(UUID id) {
        return bulletins
                .findByIdOptional(id)
                .orElseThrow(() -> new ReformException(Reason.NO_SUCH_BULLETIN, id.toString()));
    }

    /** The task force hears of everything, each department of what it leads. */
    private static List<Notice> notices(BulletinView bulletin, List<BulletinRowView> rows) {
        List<Notice> notices = new ArrayList<>();
        for (BulletinRowView row : rows) {
            switch (row.by()) {
                case ALL -> notices.add(notice(bulletin, row, Recipient.role(ReformNotices.TASK_FORCE)));
                case DEPARTMENT ->
                    notices.add(notice(bulletin, row, Recipient.department(row.code(), bulletin.region())));
                case INDICATOR -> {
                    // nobody answers for an indicator as a whole
                }
            }
        }
        return notices;
    }

    private static Notice notice(BulletinView bulletin, BulletinRowView row, Recipient recipient) {
        return new Notice(
                NoticeKind.REFORM_BULLETIN,
                recipient,
                bulletin.id(),
                "",
                Map.of(
                        "month", bulletin.month(),
                        "region", bulletin.region(),
                        "measures", Long.toString(row.measures()),
                        "done", Long.toString(row.done()),
                        "onTime", Long.toString(row.onTime()),
                        "late", Long.toString(row.late()),
                        "returned", Long.toString(row.returned()),
                        "overdue", Long.toString(row.overdue())));
    }
}
