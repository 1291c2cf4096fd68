package yingshang.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yingshang.followup.Reminders.Opened;
import yingshang.followup.Reminders.Unmended;
import yingshang.followup.Reminders.Waiting;
import yingshang.notification.Notice;
import yingshang.notification.NoticeKind;
import yingshang.notification.Recipient;

/** Three days and one day before; at the end and every three days after it, for thirty days. */
class RemindersTest {

    private static final Instant END = Instant.parse("2022-01-20T10:00:00Z");
    private static final UUID ROUND = UUID.randomUUID();

    @ParameterizedTest
    @CsvSource({"-P4D, ", "-P3DT1S, ", "-P3D, due-3", "-P1DT1S, due-3", "-P1D, due-1", "-PT1S, due-1", "PT0S, due-1"})
    void only_the_last_stage_before_a_closing_is_told(Duration after, String stage) {
        List<Notice> notices = at(after).ofWaiting(List.of(waiting(false, "power-supply", "370306", 2)));
        assertThat(notices).extracting(Notice::occasion).isEqualTo(stage == null ? List.of() : List.of(stage));
        assertThat(notices).allSatisfy(notice -> {
            assertThat(notice.kind()).isEqualTo(NoticeKind.DUE_SOON);
            assertThat(notice.subject()).isEqualTo(ROUND);
            assertThat(notice.recipient()).isEqualTo(Recipient.department("power-supply", "370306"));
            assertThat(notice.details())
                    .isEqualTo(Map.of(
                            "period", "2021-S2", "region", "370306", "missing", "2", "closesAt", END.toString()));
        });
    }

    @ParameterizedTest
    @CsvSource({"PT1S, 0", "P2DT23H, 0", "P3D, 3", "P8D, 6", "P30D, 30"})
    void what_is_overdue_is_told_at_the_end_and_every_three_days(Duration after, int stage) {
        assertThat(at(after).ofWaiting(List.of(waiting(true, "power-supply", "370306", 2))))
                .filteredOn(notice -> notice.kind() == NoticeKind.OVERDUE)
                .extracting(Notice::occasion)
                .containsExactly("overdue-" + stage);
    }

    @Test
    void departments_hear_first_and_the_task_force_from_the_second_stage_on() {
        List<Waiting> waiting = List.of(
                waiting(true, "power-supply", "370306", 2),
                waiting(true, "power-supply", "370303", 1),
                waiting(true, "tax-bureau", "370306", 4));
        assertThat(at(Duration.ofHours(1)).ofWaiting(waiting))
                .extracting(Notice::kind)
                .containsExactly(NoticeKind.OVERDUE, NoticeKind.OVERDUE, NoticeKind.OVERDUE);
        assertThat(at(Duration.ofDays(4)).ofWaiting(waiting))
                .hasSize(4)
                .filteredOn(notice -> notice.kind() == NoticeKind.FILINGS_MISSING)
                .singleElement()
                .satisfies(notice -> {
                    assertThat(notice.recipient()).isEqualTo(Recipient.role("TASK_FORCE"));
                    assertThat(notice.occasion()).isEqualTo("overdue-3");
                    assertThat(notice.details())
                            .containsEntry("departments", "2")
                            .containsEntry("missing", "7");
                });
    }

    @ParameterizedTest
    @CsvSource({
        "-P4D, ,",
        "-P2D, RETURN_DUE_SOON, 5-due-3",
        "-PT1H, RETURN_DUE_SOON, 5-due-1",
        "PT1S, RETURN_OVERDUE, 5-over",
        "P9D, RETURN_OVERDUE, 5-over"
    })
    void a_return_is_told_before_its_deadline_and_once_after_it(Duration after, NoticeKind kind, String occasion) {
        Unmended returned = new Unmended(ROUND, 5, "2021-S2", "370306", "getting-electricity", "power-supply", END);
        List<Notice> notices = at(after).ofUnmended(List.of(returned));
        assertThat(notices).extracting(Notice::occasion).isEqualTo(kind == null ? List.of() : List.of(occasion));
        assertThat(notices).allMatch(notice -> notice.kind() == kind);
    }

    @Test
    void an_opening_is_told_whether_or_not_it_is_known_when_the_round_closes() {
        assertThat(at(Duration.ZERO)
                        .ofOpened(List.of(
                                new Opened(ROUND, "2021-S2", END, "tax-bureau"),
                                new Opened(ROUND, "2021-S2", null, "power-supply"))))
                .extracting(notice -> notice.details().get("closesAt"))
                .containsExactly(END.toString(), "");
    }

    private static Reminders at(Duration after) {
        return new Reminders(new Settings(), END.plus(after));
    }

    private static Waiting waiting(boolean over, String department, String region, long missing) {
        return new Waiting(ROUND, "2021-S2", END, over, department, region, missing);
    }

    private record Settings() implements ReminderSettings {

        @Override
        public String every() {
            return "off";
        }

        @Override
        public List<Integer> dueDays() {
            return List.of(1, 3);
        }

        @Override
        public int overdueEvery() {
            return 3;
        }

        @Override
        public int overdueFor() {
            return 30;
        }
    }
}
