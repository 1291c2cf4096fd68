package yingshang.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import yingshang.filing.DraftChange;
import yingshang.filing.DraftOutcome;
import yingshang.imports.ImportReport.Remarked;
import yingshang.imports.ImportReport.Row;
import yingshang.wire.Problems;

/** Writes reports in the reader's language. */
@ApplicationScoped
class ImportReports {

    private final Problems texts;

    ImportReports(Problems texts) {
        this.texts = texts;
    }

    /** Every row that was filled in, with what became of it; the rejected ones first. */
    List<Row> rows(ReadFile file, List<DraftOutcome> outcomes) {
        Map<Integer, DraftOutcome> byNumber =
                outcomes.stream().collect(Collectors.toMap(DraftOutcome::number, Function.identity()));
        return file.rows().stream()
                .filter(row -> !row.empty())
                .map(row -> row(file.header(), row, byNumber.get(row.number())))
                .sorted(Comparator.comparing(row -> row.outcome() != DraftChange.REJECTED))
                .toList();
    }

    ImportReport.Counts counts(ReadFile file, List<Row> rows) {
        Map<DraftChange, Long> counts =
                rows.stream().collect(Collectors.groupingBy(Row::outcome, Collectors.counting()));
        Function<DraftChange, Integer> count =
                change -> counts.getOrDefault(change, 0L).intValue();
        return new ImportReport.Counts(
                file.rows().size(),
                count.apply(DraftChange.CREATED),
                count.apply(DraftChange.UPDATED),
                count.apply(DraftChange.UNCHANGED),
                count.apply(DraftChange.REJECTED),
                file.rows().size() - rows.size());
    }

    private Row row(Header header, ReadRow row, DraftOutcome outcome) {
        List<Remarked> notes = remarked(header, row.notes());
        if (outcome == null) {
            return new Row(
                    row.number(),
                    row.region(),
                    row.scenario(),
                    DraftChange.REJECTED,
                    remarked(header, row.faults()),
                    notes,
                    List.of());
        }
        List<Remarked> refusals = outcome.refusals().stream()
                .map(refusal -> new Remarked(
                        refusal.field(), caption(header, refusal.field()), refusal.rule(), refusal.message()))
                .toList();
        return new Row(
                row.number(), row.region(), row.scenario(), outcome.change(), refusals, notes, outcome.findings());
    }

    private List<Remarked> remarked(Header header, List<Remark> remarks) {
        return remarks.stream()
                .map(remark -> new Remarked(
                        remark.field().code(),
                        header.caption(remark.field()),
                        remark.rule(),
                        texts.text("row." + remark.rule(), remark.arguments().toArray())))
                .toList();
    }

    private static String caption(Header header, String field) {
        return header.caption(Field.valueOf(field.toUpperCase(Locale.ROOT)));
    }
}
