package yingshang.notification;

import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import yingshang.wire.Problems;

class NotificationProblems {

    private final Problems problems;

    NotificationProblems(Problems problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper
    Response of(NotificationException broken) {
        return switch (broken.reason()) {
            case NOT_FOUND -> problems.of(404, "notification-not-found", broken.about());
            case NO_SUCH_RECIPIENT -> problems.of(404, "mail-recipient-unknown", broken.about());
            case NO_MAIL_ADDRESS -> problems.of(404, "mail-address-not-found", broken.about());
        };
    }
}
