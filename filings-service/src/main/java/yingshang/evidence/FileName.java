package yingshang.evidence;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names of files as they may be shown and saved, whatever was sent. */
final class FileName {

    private static final int MOST = 200;

    /** Folders before the name. */
    private static final Pattern FOLDERS = Pattern.compile(".*[/\\\\]", Pattern.DOTALL);

    /** Control characters, marks that turn the direction of writing, and halves of characters. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\x{2028}\\x{2029}]");

    /** What some file systems do not take. */
    private static final Pattern UNUSABLE = Pattern.compile("[<>:\"|?*]");

    private static final Pattern EDGE = Pattern.compile("^[\\s.]+|[\\s.]+$");
    private static final String NAMELESS = "附件";

    private FileName() {}

    /** The name that is kept: it always ends as the content demands. */
    static String of(String sent, EvidenceType type) {
        String name =
                FOLDERS.matcher(Normalizer.normalize(sent, Normalizer.Form.NFC)).replaceFirst("");
        name = UNUSABLE.matcher(UNSEEN.matcher(name).replaceAll("")).replaceAll("_");
        name = EDGE.matcher(name.replaceAll("\\s+", " ")).replaceAll("");
        String stem = name.toLowerCase(Locale.ROOT).endsWith(type.extension())
                ? name.substring(0, name.length() - type.extension().length())
                : name;
        String end = stem.length() < name.length() ? name.substring(stem.length()) : type.extension();
        int most = Math.min(stem.codePointCount(0, stem.length()), MOST - end.length());
        String kept = EDGE.matcher(stem.substring(0, stem.offsetByCodePoints(0, most)))
                .replaceAll("");
        return (kept.isEmpty() ? NAMELESS : kept) + end;
    }
}
