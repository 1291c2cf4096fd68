package yingshang.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import yingshang.TestNeighbours;
import yingshang.TestPostgres;
import yingshang.indicators.Measurement;

/** What keeps two replicas from delivering one row at the same time. Rows are due far ahead: no job takes them. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestNeighbours.class)
class ClaimTest {

    private static final Instant THEN = Instant.parse("2099-01-01T00:00:00Z");

    @Inject
    DeliveryRepository deliveries;

    @Inject
    DeliverySettings settings;

    @Inject
    OutboxService outbox;

    @AfterEach
    void clean() {
        QuarkusTransaction.requiringNew().run(() -> deliveries.delete("createdAt = ?1", THEN));
    }

    @Test
    void gives_one_row_to_one_claimant() throws Exception {
        keep(40);
        CyclicBarrier bothHold = new CyclicBarrier(2);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        List<Future<List<Long>>> claims =
                List.of(threads.submit(() -> claim(bothHold)), threads.submit(() -> claim(bothHold)));
        List<Long> all = new ArrayList<>();
        for (Future<List<Long>> claim : claims) {
            assertThat(claim.get()).hasSize(15);
            all.addAll(claim.get());
        }
        threads.shutdown();
        assertThat(all).doesNotHaveDuplicates();
    }

    @Test
    void takes_a_claimed_row_again_only_after_its_lease() {
        keep(1);
        QuarkusTransaction.requiringNew()
                .run(() -> deliveries.due(THEN, 1).forEach(row -> row.claim(THEN.plusSeconds(30))));
        assertThat(due(THEN.plusSeconds(29))).isEmpty();
        assertThat(due(THEN.plusSeconds(30))).hasSize(1).allMatch(row -> row.attempts() == 1);
    }

    @Test
    void keeps_nothing_when_the_acceptance_is_rolled_back() {
        Measurement measurement = aMeasurement();
        QuarkusTransaction.begin();
        outbox.add(List.of(measurement));
        QuarkusTransaction.rollback();
        assertThat(QuarkusTransaction.requiringNew()
                        .call(() -> deliveries.count("measurement.filing", measurement.filing())))
                .isZero();
    }

    @Test
    void waits_longer_after_every_failure_up_to_a_bound() {
        List<Long> pauses = IntStream.rangeClosed(1, 100)
                .mapToObj(attempts -> settings.pause(attempts).toMillis())
                .toList();
        assertThat(pauses).isSorted().startsWith(200L, 400L, 500L).endsWith(500L);
    }

    private List<Long> claim(CyclicBarrier bothHold) {
        return QuarkusTransaction.requiringNew().call(() -> {
            List<Long> rows =
                    deliveries.due(THEN, 15).stream().map(Delivery::id).toList();
            bothHold.await();
            return rows;
        });
    }

    private List<Delivery> due(Instant at) {
        return QuarkusTransaction.requiringNew().call(() -> deliveries.due(at, 10).stream()
                .filter(row -> row.view().createdAt().equals(THEN))
                .toList());
    }

    private void keep(int rows) {
        QuarkusTransaction.requiringNew()
                .run(() ->
                        deliveries.persist(IntStream.range(0, rows).mapToObj(i -> new Delivery(aMeasurement(), THEN))));
    }

    private static Measurement aMeasurement() {
        return new Measurement(
                UUID.randomUUID(),
                UUID.randomUUID(),
                1,
                "370300",
                "getting-electricity.time.standard-case",
                "2021",
                "day",
                BigDecimal.ONE,
                null,
                false,
                false,
                THEN,
                "power-supply");
    }
}
