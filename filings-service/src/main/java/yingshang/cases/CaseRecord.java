package yingshang.cases;

import java.math.BigDecimal;
import yingshang.rows.Moment;

/**
 * One case, as a file tells it.
 *
 * @param number identifies it within its upload
 * @param item service item or note on the scenario; null when not given
 * @param completed null while it is under way
 * @param steps null when not given, like the two after it
 */
record CaseRecord(
        long row,
        String number,
        String item,
        Moment received,
        Moment completed,
        Integer steps,
        Integer documents,
        BigDecimal cost) {}
