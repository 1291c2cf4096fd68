package yingshang.rows;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The columns of one kind of file, by every name that files give them. */
public final class Columns {

    private final String kind;
    private final int count;
    private final Map<String, Column> byName = new HashMap<>();

    /**
     * Learns the names once.
     *
     * @param kind of file, with which the codes of its problems begin: {@code case}, {@code rating}
     * @param names of each column; a name says the same whatever its case, width, blanks and strokes
     */
    public Columns(String kind, Map<? extends Column, List<String>> names) {
        this.kind = kind;
        this.count = names.size();
        names.forEach((column, its) -> its.forEach(name -> byName.put(plain(name), column)));
    }

    /** Kind of file. */
    public String kind() {
        return kind;
    }

    /** How many there are. */
    int count() {
        return count;
    }

    /** The column that a file calls {@code name}; null when it is none of ours. */
    public Column called(String name) {
        Column column = byName.get(name);
        return column == null ? byName.get(plain(name)) : column;
    }

    /** Of names that a file uses besides: as far as they are of use to people, without what a database cannot keep. */
    public static List<String> shown(Collection<String> ignored) {
        return ignored.stream()
                .limit(50)
                .map(name -> name.replaceAll("[\\p{Cc}\\p{Cs}]", "\uFFFD"))
                .map(name -> name.length() <= 60 ? name : name.substring(0, 60) + "…")
                .toList();
    }

    private static String plain(String name) {
        return Width.half(name).toLowerCase(Locale.ROOT).replaceAll("[\\s_-]", "");
    }
}
