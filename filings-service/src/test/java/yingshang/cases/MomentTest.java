package yingshang.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static yingshang.cases.Read.HEADER;
import static yingshang.cases.Read.only;
import static yingshang.cases.Read.rejected;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import yingshang.rows.Rejection;

/** Dates as people and programs write them. */
class MomentTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2021-03-05|2021-03-04T16:00:00Z|false",
                "2021/3/5|2021-03-04T16:00:00Z|false",
                "2021.03.05|2021-03-04T16:00:00Z|false",
                "20210305|2021-03-04T16:00:00Z|false",
                "2021年3月5日|2021-03-04T16:00:00Z|false",
                "２０２１－０３－０５|2021-03-04T16:00:00Z|false",
                "2021-03-05 14:30|2021-03-05T06:30:00Z|true",
                "2021-03-05 14:30:01|2021-03-05T06:30:01Z|true",
                "2021/3/5 9:05|2021-03-05T01:05:00Z|true",
                "2021年3月5日14:30|2021-03-05T06:30:00Z|true",
                "2021年3月5日 14:30:00|2021-03-05T06:30:00Z|true",
                "20210305 14:30:00|2021-03-05T06:30:00Z|true",
                "2021-03-05T14:30:00|2021-03-05T06:30:00Z|true",
                "2021-03-05T14:30:00.999|2021-03-05T06:30:00Z|true",
                "2021-03-05T14:30:00Z|2021-03-05T14:30:00Z|true",
                "2021-03-05T14:30:00+08:00|2021-03-05T06:30:00Z|true",
                "2021-03-05T14:30+0800|2021-03-05T06:30:00Z|true",
                "2021-03-05 14:30:00 +08|2021-03-05T06:30:00Z|true",
                "2021-03-05T23:30:00-03:30|2021-03-06T03:00:00Z|true",
                "2020-02-29|2020-02-28T16:00:00Z|false"
            })
    void reads_dates_as_people_and_programs_write_them(String written, Instant at, boolean timed) {
        CaseRecord read = only(HEADER + "A1,," + written + ",,,,\n");
        assertThat(read.received().at()).isEqualTo(at);
        assertThat(read.received().timed()).isEqualTo(timed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yesterday",
                "2021",
                "2021-03",
                "2021-13-01",
                "2021-02-29",
                "2021-00-10",
                "2021-01-00",
                "21-03-05",
                "2021-3/5",
                "2021年3月5",
                "2021-03-05T",
                "2021-03-0514:30",
                "2021-03-05 24:00",
                "2021-03-05 12:60",
                "2021-03-05 12",
                "2021-03-05 1:2",
                "2021-03-05 12:30 PM",
                "2021-03-05T12:30+25:00",
                "44260",
                "05/03/2021",
                "2021--03-05",
                "2021-03-05T12:30:00+08:0",
                "-2021-03-05",
                "2021-03-05 12:30:00.",
                "20210230"
            })
    void says_when_it_cannot_read_a_date(String written) {
        assertThat(rejected(HEADER + "A1,," + written + ",,,,\n"))
                .isEqualTo(new Rejection(2, "received", "unreadable-date", written));
    }
}
