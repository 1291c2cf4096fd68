package yingshang.ratings;

import static yingshang.ratings.RatingColumn.CHANNEL;
import static yingshang.ratings.RatingColumn.COMMENT;
import static yingshang.ratings.RatingColumn.COMPLEXITY;
import static yingshang.ratings.RatingColumn.DEPARTMENT;
import static yingshang.ratings.RatingColumn.ENTERED;
import static yingshang.ratings.RatingColumn.HANDLED;
import static yingshang.ratings.RatingColumn.ITEM;
import static yingshang.ratings.RatingColumn.LEVEL;
import static yingshang.ratings.RatingColumn.NAME;
import static yingshang.ratings.RatingColumn.NUMBER;
import static yingshang.ratings.RatingColumn.PHONE;
import static yingshang.ratings.RatingColumn.RATED;
import static yingshang.ratings.RatingColumn.REAL_NAME;
import static yingshang.ratings.RatingColumn.RECTIFIED;
import static yingshang.ratings.RatingColumn.REVISITED;
import static yingshang.ratings.RatingColumn.WINDOW;
import static yingshang.rows.RowFault.demand;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import yingshang.rows.Cells;
import yingshang.rows.Column;
import yingshang.rows.Judge;
import yingshang.rows.Moment;
import yingshang.rows.Row;
import yingshang.rows.RowRule;

/** Says of each row whether it is a rating that this uploader may bring. */
final class RatingJudge implements Judge<RatingRecord> {

    private static final int LONGEST_WORD = 40;
    private static final Words<YesNo> YES_NO = Words.of(YesNo.values())
            .called(YesNo.YES, "是", "true", "1", "实名")
            .called(YesNo.NO, "否", "false", "0", "匿名");

    private final Uploader uploader;
    private final Cells cells;
    private final Instant now;

    /** Judges by what the clock says now. */
    RatingJudge(Uploader uploader, Clock clock) {
        this.uploader = uploader;
        this.cells = new Cells(clock);
        this.now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    @Override
    public RatingRecord judge(Row row) {
        String number = needed(cells.text(row, NUMBER, RatingRequest.LONGEST_NUMBER), NUMBER);
        String department = department(row);
        String item = needed(cells.line(row, ITEM, RatingRequest.LONGEST_ITEM), ITEM);
        String window = cells.line(row, WINDOW, RatingRequest.LONGEST_WINDOW);
        RatingChannel channel = needed(meaning(row, CHANNEL, RatingChannel.WORDS), CHANNEL);
        RatingLevel level = needed(meaning(row, LEVEL, RatingLevel.WORDS), LEVEL);
        Moment handled = needed(cells.moment(row, HANDLED), HANDLED);
        Moment rated = needed(cells.moment(row, RATED), RATED);
        demand(!rated.day().isBefore(handled.day()), RATED, RatingRule.RATED_BEFORE_HANDLED);
        Moment entered = cells.moment(row, ENTERED);
        demand(entered == null || !entered.isBefore(rated), ENTERED, RatingRule.ENTERED_BEFORE_RATED);
        boolean realName = needed(meaning(row, REAL_NAME, YES_NO), REAL_NAME) == YesNo.YES;
        return new RatingRecord(
                row.row(),
                number,
                department,
                item,
                window,
                channel,
                level,
                handled.day(),
                rated.at(),
                entered == null ? now : entered.at(),
                realName,
                contact(row, level, realName),
                complexity(row, level),
                settled(row, RECTIFIED, level, entered),
                revisited(row, level, realName, entered));
    }

    private String department(Row row) {
        String department = cells.half(row, DEPARTMENT, LONGEST_WORD * 2);
        if (department == null) {
            return needed(uploader.department(), DEPARTMENT);
        }
        demand(
                uploader.department() == null || department.equals(uploader.department()),
                DEPARTMENT,
                RatingRule.OTHER_DEPARTMENT);
        demand(uploader.departments().contains(department), DEPARTMENT, RatingRule.UNKNOWN_DEPARTMENT);
        return department;
    }

    /** Of good ratings nothing is kept, of unnamed ones neither name nor phone. */
    private Contact contact(Row row, RatingLevel level, boolean realName) {
        if (!level.isBad()) {
            return null;
        }
        Contact contact = new Contact(
                realName ? cells.line(row, NAME, RatingRequest.LONGEST_NAME) : null,
                realName ? cells.half(row, PHONE, RatingRequest.LONGEST_PHONE) : null,
                cells.line(row, COMMENT, RatingRequest.LONGEST_COMMENT));
        return contact.says() ? contact : null;
    }

    private Complexity complexity(Row row, RatingLevel level) {
        Complexity complexity = meaning(row, COMPLEXITY, Complexity.WORDS);
        demand(complexity == null || uploader.takesOver(), COMPLEXITY, RatingRule.NOT_YOURS);
        demand(complexity == null || level.isBad(), COMPLEXITY, RatingRule.NOT_BAD);
        return complexity;
    }

    private Instant revisited(Row row, RatingLevel level, boolean realName, Moment entered) {
        Instant revisited = settled(row, REVISITED, level, entered);
        demand(revisited == null || realName, REVISITED, RatingRule.NOT_REAL_NAME);
        return revisited;
    }

    private Instant settled(Row row, Column column, RatingLevel level, Moment entered) {
        Moment settled = cells.moment(row, column);
        if (settled == null) {
            return null;
        }
        demand(uploader.takesOver(), column, RatingRule.NOT_YOURS);
        demand(level.isBad(), column, RatingRule.NOT_BAD);
        demand(entered != null, ENTERED, RowRule.MISSING);
        demand(!settled.isBefore(entered), column, RatingRule.BEFORE_ENTRY);
        return settled.at();
    }

    private <E extends Enum<E>> E meaning(Row row, Column column, Words<E> words) {
        String word = cells.half(row, column, LONGEST_WORD);
        if (word == null) {
            return null;
        }
        E meaning = words.meaning(word);
        demand(meaning != null, column, RatingRule.UNKNOWN_WORD);
        return meaning;
    }

    private static <T> T needed(T value, Column column) {
        demand(value != null, column, RowRule.MISSING);
        return value;
    }

    private enum YesNo {
        YES,
        NO
    }
}
