package yingshang.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NoticeTextsTest {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)}");

    @ParameterizedTest
    @EnumSource(NoticeKind.class)
    void every_kind_tells_all_its_details_and_no_others_in_both_languages(NoticeKind kind) {
        Set<Integer> details = IntStream.range(0, kind.details().size()).boxed().collect(Collectors.toSet());
        for (Locale language : Set.of(Locale.CHINESE, Locale.ENGLISH)) {
            ResourceBundle texts = ResourceBundle.getBundle("notifications", language);
            assertThat(texts.getLocale().getLanguage()).isEqualTo(language.getLanguage());
            assertThat(places(texts.getString(kind.code() + ".body"))).isEqualTo(details);
            assertThat(details).containsAll(places(texts.getString(kind.code() + ".title")));
        }
    }

    @Test
    void every_kind_is_read_as_it_is_written() {
        assertThat(NoticeKind.FORM.split("\\|"))
                .containsExactly(
                        Arrays.stream(NoticeKind.values()).map(NoticeKind::code).toArray(String[]::new));
        assertThat(NoticeKind.values()).allMatch(kind -> NoticeKind.parse(kind.code()) == kind);
        assertThat(NoticeKind.parse(null)).isNull();
    }

    @Test
    void a_notice_without_a_detail_of_its_text_or_with_another_is_refused() {
        Recipient recipient = Recipient.role("TASK_FORCE");
        UUID subject = UUID.randomUUID();
        assertThatThrownBy(() -> new Notice(NoticeKind.ROUND_OPENED, recipient, subject, "", Map.of("period", "2021")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("closesAt");
        Map<String, String> more = Map.of("period", "2021", "closesAt", "", "colour", "red");
        assertThatThrownBy(() -> new Notice(NoticeKind.ROUND_OPENED, recipient, subject, "", more))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_notice_names_times_that_everybody_can_read() {
        Map<String, String> details = Map.of("period", "2021", "closesAt", "in the autumn");
        assertThatThrownBy(() -> new Notice(
                        NoticeKind.ROUND_OPENED, Recipient.role("TASK_FORCE"), UUID.randomUUID(), "", details))
                .isInstanceOf(DateTimeParseException.class);
    }

    @Test
    void a_recipient_is_a_department_or_a_role_that_exists() {
        assertThatThrownBy(() -> new Recipient("tax-bureau", null, "REVIEWER"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Recipient(null, "370306", "REVIEWER"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Recipient.role("DEPARTMENT")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Recipient.department(null)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Set<Integer> places(String text) {
        Set<Integer> places = new TreeSet<>();
        Matcher found = PLACE.matcher(text);
        while (found.find()) {
            places.add(Integer.valueOf(found.group(1)));
        }
        return places;
    }
}
