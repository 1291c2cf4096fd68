package yingshang.publication.recomputation;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import yingshang.scoring.method.Uncertainty;

/** Everything that an edition says, computed from its inputs alone: the same inputs give the same bytes. */
public final class EditionResults {

    private final EditionInputs inputs;
    private final ComputedScores scores;
    private final List<Table> tables;

    private EditionResults(EditionInputs inputs) {
        this.inputs = inputs;
        this.scores = new ComputedScores(
                inputs.framework(),
                inputs.reference().regions(),
                inputs.measurements(),
                inputs.settings().periods());
        Uncertainty.Settings uncertainty = new Uncertainty.Settings(
                inputs.settings().seed(),
                inputs.settings().draws(),
                inputs.framework().rankDecimals());
        this.tables = List.of(
                NameTables.regions(scores),
                NameTables.nodes(scores),
                ScoreTable.of(scores),
                IntervalTable.of(scores, uncertainty),
                ReductionTable.of(scores),
                TargetTable.of(scores, inputs.settings().frozenOn()),
                ServiceItemTable.of(inputs));
    }

    /** Computes the edition. */
    public static EditionResults of(EditionInputs inputs) {
        return new EditionResults(inputs);
    }

    /** What was computed from. */
    public EditionInputs inputs() {
        return inputs;
    }

    /** The scores, unrounded. */
    public ComputedScores scores() {
        return scores;
    }

    /** The tables in which the results are written. */
    public List<Table> tables() {
        return tables;
    }

    Table table(String name) {
        return tables.stream()
                .filter(table -> table.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** How many scores there are. */
    public int scoreRows() {
        return table("scores").rows().size();
    }

    /** Whether any of what was computed from was made up. */
    public boolean demonstration() {
        return inputs.measurements().stream()
                .anyMatch(accepted -> accepted.measurement().demonstration());
    }

    /** The result files by their names: one JSON file with everything, and every table as CSV with its description. */
    public SortedMap<String, byte[]> files() {
        SortedMap<String, byte[]> files = new TreeMap<>();
        tables.forEach(table -> files.put(table.name() + ".csv", CsvText.write(table)));
        files.put("csv-metadata.json", TableMetadata.of(tables));
        files.put("results.json", JsonText.results(inputs.settings(), tables));
        return files;
    }
}
