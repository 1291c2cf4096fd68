package yingshang.routes;

import io.quarkus.test.Mock;
import jakarta.inject.Singleton;
import java.util.stream.Stream;

/** The allow-list with routes for tests alone, whose limits are small enough to be reached. */
@Mock
@Singleton
class MoreRoutes extends RouteTable {

    MoreRoutes() {
        super(Stream.concat(
                        lines("routes.tsv").stream(),
                        Stream.of(
                                "POST\t/uploads/flaky\tfilings-service\tsigned-in",
                                "POST\t/uploads\tfilings-service\tsigned-in\t2M",
                                "POST\t/uploads/slow\tfilings-service\tsigned-in\t2M\t8s",
                                "POST\t/uploads/unread\tfilings-service\tsigned-in\t600M\t1m"))
                .toList());
    }
}
