package yingshang.appeals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AppealCodeTest {

    @Test
    void is_read_as_it_is_written_whatever_people_make_of_it() {
        AppealCode code = new AppealCode("0123456789ABCDEF");
        assertThat(code.written()).isEqualTo("0123-4567-89AB-CDEF").matches(AppealCode.FORM);
        assertThat(AppealCode.typed("o1L3 4567-89ab-cdef").letters()).isEqualTo("0113456789ABCDEF");
        assertThat(AppealCode.typed(code.written())).isEqualTo(code);
    }

    @Test
    void opens_its_own_number_only() {
        AppealCode code = AppealCode.fresh();
        String digest = code.digest("AP20210930-000001");
        assertThat(code.opens("AP20210930-000001", digest)).isTrue();
        assertThat(code.opens("AP20210930-000002", digest)).isFalse();
        assertThat(AppealCode.fresh().opens("AP20210930-000001", digest)).isFalse();
        assertThat(digest).hasSize(64).doesNotContain(code.letters());
        assertThat(code).hasToString("AppealCode");
    }

    @Test
    void no_two_are_the_same() {
        Set<String> drawn = new HashSet<>();
        for (int i = 0; i < 10_000; i++) {
            assertThat(drawn.add(AppealCode.fresh().letters())).isTrue();
        }
        assertThat(drawn).allMatch(letters -> letters.matches("[0-9A-HJKMNP-TV-Z]{16}"));
    }
}
