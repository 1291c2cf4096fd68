package yingshang.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import yingshang.rows.Reading;
import yingshang.rows.Rejection;
import yingshang.rows.RowFile;
import yingshang.rows.Rows;

/** Reads files of cases in March 2022, without a database. */
final class Read {

    static final String HEADER = "number,item,received,completed,steps,documents,cost\n";

    private static final Clock NOW = Clock.fixed(Instant.parse("2022-03-01T04:00:00Z"), ZoneId.of("Asia/Shanghai"));

    private Read() {}

    /** What became of each row. */
    static List<Object> all(byte[] file) {
        CaseJudge judge = new CaseJudge(NOW);
        List<Object> all = new ArrayList<>();
        try (Rows rows = RowFile.of(CaseColumn.ALL, path(file)).rows(Measure.HOURS.needed())) {
            Reading<CaseRecord> reading = new Reading<>(rows, judge, Long.MAX_VALUE);
            int rejected = 0;
            for (CaseRecord next = reading.next(); next != null; next = reading.next()) {
                all.addAll(reading.first().subList(rejected, reading.first().size()));
                rejected = reading.first().size();
                all.add(next);
            }
            all.addAll(reading.first().subList(rejected, reading.first().size()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return all;
    }

    /** The only case of a file. */
    static CaseRecord only(String file) {
        List<Object> all = all(file.getBytes(StandardCharsets.UTF_8));
        assertThat(all).singleElement().isInstanceOf(CaseRecord.class);
        return (CaseRecord) all.get(0);
    }

    /** The only row of a file, which is no case. */
    static Rejection rejected(String file) {
        List<Object> all = all(file.getBytes(StandardCharsets.UTF_8));
        assertThat(all).singleElement().isInstanceOf(Rejection.class);
        return (Rejection) all.get(0);
    }

    /** A file that is gone when the tests are. */
    static Path path(byte[] file) {
        try {
            Path path = Files.createTempFile("cases", "");
            path.toFile().deleteOnExit();
            return Files.write(path, file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
