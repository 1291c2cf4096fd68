package yingshang.imports;

import java.util.ArrayList;
import java.util.List;
import yingshang.filing.DraftRow;

/**
 * A row of a file as it was read.
 *
 * @param number its row in the file, from 1
 * @param region code as typed; null when none was
 * @param scenario code as typed; null when none was
 * @param empty whether nothing is filled in; then nothing else is looked at
 * @param faults why it cannot be taken
 * @param notes what was read over, and is good to know
 * @param row what it says; null when it is empty or has faults
 */
record ReadRow(
        int number,
        String region,
        String scenario,
        boolean empty,
        List<Remark> faults,
        List<Remark> notes,
        DraftRow row) {

    boolean isGood() {
        return row != null;
    }

    /** Where it would file. */
    String place() {
        return region + " " + scenario;
    }

    /** The same with another fault. */
    ReadRow with(Remark fault) {
        List<Remark> all = new ArrayList<>(faults);
        all.add(fault);
        return new ReadRow(number, region, scenario, empty, List.copyOf(all), notes, null);
    }
}
