package yingshang.reform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yingshang.notification.Notice;
import yingshang.notification.NoticeKind;
import yingshang.notification.Recipient;

/** Fifteen, five and one day before; the day after; the head after five days and the task force after ten. */
class DueNoticesTest {

    private static final LocalDate DUE = LocalDate.of(2021, 10, 31);

    @ParameterizedTest
    @CsvSource({"-16, ", "-15, 15", "-6, 15", "-5, 5", "-2, 5", "-1, 1", "0, 1"})
    void only_the_last_stage_before_a_due_date_is_told(int days, String stage) {
        List<Notice> notices = on(days);
        assertThat(notices).extracting(Notice::kind).allMatch(NoticeKind.REFORM_DUE_SOON::equals);
        assertThat(notices)
                .extracting(Notice::occasion)
                .isEqualTo(stage == null ? List.of() : List.of(occasion(stage), occasion(stage), occasion(stage)));
        if (stage != null) {
            assertThat(notices)
                    .extracting(Notice::recipient)
                    .containsExactly(
                            Recipient.department("tax-bureau", "370306"),
                            Recipient.department("court", "370306"),
                            Recipient.department("finance-bureau", "370306"));
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 2, 0, 0", "4, 2, 0, 0", "5, 2, 2, 0", "9, 2, 2, 0", "10, 2, 2, 1", "60, 2, 2, 1"})
    void overdue_is_told_to_the_leads_then_their_heads_then_the_task_force(
            int days, int leads, int heads, int taskForce) {
        List<Notice> notices = on(days);
        assertThat(notices)
                .filteredOn(one -> one.kind() == NoticeKind.REFORM_OVERDUE)
                .hasSize(leads);
        assertThat(notices)
                .filteredOn(one -> "HEAD".equals(one.recipient().role()))
                .hasSize(heads)
                .allSatisfy(one -> assertThat(one.details()).containsEntry("days", "5"));
        assertThat(notices)
                .filteredOn(one -> one.recipient().equals(Recipient.role("TASK_FORCE")))
                .hasSize(taskForce);
    }

    @Test
    void the_same_stage_is_the_same_occasion_on_every_later_day() {
        assertThat(on(12))
                .extracting(Notice::occasion)
                .isEqualTo(on(30).stream().map(Notice::occasion).toList());
        assertThat(on(12))
                .extracting(Notice::details)
                .isEqualTo(on(30).stream().map(Notice::details).toList());
    }

    @Test
    void nobody_hears_of_what_is_further_away() {
        DueNotices notices = new DueNotices(Settings.AS_SHIPPED, DUE);
        assertThat(notices.from()).isEqualTo(DUE.minusDays(60));
        assertThat(notices.to()).isEqualTo(DUE.plusDays(15));
    }

    private static List<Notice> on(int daysAfter) {
        DueNotices.Due due = new DueNotices.Due(
                UUID.fromString("00000000-0000-0000-0000-000000000001"),
                "5.6",
                "题",
                "Title",
                "370306",
                "tax-bureau|court",
                "finance-bureau",
                DUE);
        return new DueNotices(Settings.AS_SHIPPED, DUE.plusDays(daysAfter)).of(List.of(due));
    }

    private static String occasion(String stage) {
        return DUE + "-due-" + stage;
    }

    private record Settings(
            String every,
            String bulletinEvery,
            int yellowDays,
            List<Integer> dueDays,
            int headAfter,
            int taskForceAfter,
            int overdueFor)
            implements ReformSettings {

        private static final Settings AS_SHIPPED = new Settings("off", "off", 15, List.of(15, 5, 1), 5, 10, 60);
    }
}
