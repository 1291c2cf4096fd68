package yingshang.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The six files of a small, faultless framework, to be spoilt by tests. In the texts {@code |} stands for a tab. */
final class FrameworkText {

    private final Map<String, byte[]> files = new HashMap<>();

    private FrameworkText() {}

    static FrameworkText aValid() {
        return new FrameworkText()
                .with("framework.tsv", FrameworkRows.FRAMEWORK, "small|小|Small|2020|0.6666|12|5")
                .with(
                        "nodes.tsv",
                        FrameworkRows.NODES,
                        "overall||overall|0|1||总|Overall|||",
                        "land|overall|indicator|2|1||地|Land|||",
                        "power|overall|indicator|1|1||电|Power|||",
                        "power.time|power|metric|1|1||时间|Time|time|a source|")
                .with(
                        "scenarios.tsv",
                        FrameworkRows.SCENARIOS,
                        "power.time.high|power.time|2|1|高|High|day|lower|1|0||18|248|linear|1|document|A|1|30|B|2",
                        "power.time.low|power.time|1|1|低|Low|day|lower|1|0|400||||||A|1|||")
                .with("baselines.tsv", FrameworkRows.BASELINES, "370300|power.time.high|40|2020-12-31|A|3")
                .with(
                        "targets.tsv",
                        FrameworkRows.TARGETS,
                        "T1|370300|A|1|power.time.high|<=|20|2021-12-31||",
                        "T2|370300|A|1|power.time.low|<=|5||注|note")
                .with("region-weights.tsv", FrameworkRows.REGION_WEIGHTS, "370000|370300|0.6", "370000|370400|0.4");
    }

    /** Puts {@code row} in the place of row {@code line}, counted as faults are; or behind the last one. */
    FrameworkText row(String file, int line, String row) {
        List<String> lines = new ArrayList<>(text(file).lines().toList());
        if (line > lines.size()) {
            lines.add(tabs(row));
        } else {
            lines.set(line - 1, tabs(row));
        }
        return content(file, String.join("\n", lines).getBytes(UTF_8));
    }

    FrameworkText content(String file, byte[] content) {
        files.put(file, content);
        return this;
    }

    FrameworkText without(String file) {
        files.remove(file);
        return this;
    }

    String text(String file) {
        return new String(files.get(file), UTF_8);
    }

    Framework read() {
        return FrameworkFiles.read(name -> files.containsKey(name) ? new ByteArrayInputStream(files.get(name)) : null);
    }

    private FrameworkText with(String file, List<String> columns, String... rows) {
        String text = String.join("\t", columns) + "\n" + tabs(String.join("\n", rows)) + "\n";
        return content(file, text.getBytes(UTF_8));
    }

    private static String tabs(String text) {
        return text.replace('|', '\t');
    }
}
