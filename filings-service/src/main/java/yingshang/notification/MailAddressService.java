package yingshang.notification;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import yingshang.indicators.Indicators;
import yingshang.notification.NotificationException.Reason;
import yingshang.wire.Page;

/** Looks after the mailboxes of departments and roles. */
@ApplicationScoped
public class MailAddressService {

    private final MailAddressRepository addresses;
    private final Indicators indicators;
    private final Clock clock;

    MailAddressService(MailAddressRepository addresses, Indicators indicators, Clock clock) {
        this.addresses = addresses;
        this.indicators = indicators;
        this.clock = clock;
    }

    @Transactional
    Page<MailAddressView> list(int page, int size) {
        PanacheQuery<MailAddress> found = addresses.all().page(page, size);
        return new Page<>(found.stream().map(MailAddress::view).toList(), page, size, found.count());
    }

    /** Sets the mailbox of a recipient that exists. */
    @Transactional
    MailAddressView set(MailAddress.Key key, String address, String by) {
        if (!exists(key)) {
            throw new NotificationException(Reason.NO_SUCH_RECIPIENT, key.code());
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        addresses.keep(key, address, by, now);
        return find(key).view();
    }

    /** Forgets a mailbox; what waits for it is not mailed any more. */
    @Transactional
    void remove(MailAddress.Key key) {
        addresses.delete(find(key));
    }

    private MailAddress find(MailAddress.Key key) {
        return addresses
                .findByIdOptional(key)
                .orElseThrow(() -> new NotificationException(Reason.NO_MAIL_ADDRESS, key.code()));
    }

    private boolean exists(MailAddress.Key key) {
        return switch (key.kind()) {
            case DEPARTMENT, HEAD -> indicators.framework().departments().containsKey(key.code());
            case ROLE -> Recipient.ROLES.contains(key.code());
        };
    }
}
