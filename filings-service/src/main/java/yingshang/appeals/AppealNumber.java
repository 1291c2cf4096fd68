package yingshang.appeals;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** What an appeal is called: the day of its registration and a count of all appeals, which is no secret. */
final class AppealNumber {

    static final String FORM = "AP\\d{8}-\\d{6,12}";

    private AppealNumber() {}

    static String of(LocalDate day, long count) {
        return "AP%s-%06d".formatted(DateTimeFormatter.BASIC_ISO_DATE.format(day), count);
    }
}
