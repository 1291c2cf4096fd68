package yingshang.cases;

import static yingshang.cases.CaseColumn.COMPLETED;
import static yingshang.cases.CaseColumn.COST;
import static yingshang.cases.CaseColumn.DOCUMENTS;
import static yingshang.cases.CaseColumn.ITEM;
import static yingshang.cases.CaseColumn.NUMBER;
import static yingshang.cases.CaseColumn.RECEIVED;
import static yingshang.cases.CaseColumn.STEPS;
import static yingshang.rows.RowFault.demand;

import java.time.Clock;
import yingshang.rows.Cells;
import yingshang.rows.Judge;
import yingshang.rows.Moment;
import yingshang.rows.Row;
import yingshang.rows.RowRule;

/** Says of each row whether it is a case. A row has one fault at most: the first, from left to right as named below. */
final class CaseJudge implements Judge<CaseRecord> {

    private static final int LONGEST_NUMBER = 64;
    private static final int LONGEST_ITEM = 200;

    private final Cells cells;

    /** Judges by what the clock says now. */
    CaseJudge(Clock clock) {
        this.cells = new Cells(clock);
    }

    @Override
    public CaseRecord judge(Row row) {
        String number = cells.text(row, NUMBER, LONGEST_NUMBER);
        demand(number != null, NUMBER, RowRule.MISSING);
        String item = cells.line(row, ITEM, LONGEST_ITEM);
        Moment received = cells.moment(row, RECEIVED);
        demand(received != null, RECEIVED, RowRule.MISSING);
        Moment completed = cells.moment(row, COMPLETED);
        demand(completed == null || !completed.isBefore(received), COMPLETED, CaseRule.COMPLETED_BEFORE_RECEIVED);
        return new CaseRecord(
                row.row(),
                number,
                item,
                received,
                completed,
                cells.counted(row, STEPS),
                cells.counted(row, DOCUMENTS),
                cells.decimal(row, COST));
    }
}
