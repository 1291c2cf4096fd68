package yingshang.notification;

import jakarta.enterprise.context.ApplicationScoped;
import java.text.MessageFormat;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import yingshang.indicators.Framework;
import yingshang.indicators.Indicators;
import yingshang.indicators.IndicatorsException;
import yingshang.indicators.Name;
import yingshang.wire.Problems;

/**
 * Says notifications in somebody's language: {@code <kind>.title} and {@code <kind>.body} of the bundles, filled with
 * the details. Codes become names, and stay codes while indicators-service cannot be asked: an inbox must open.
 */
@ApplicationScoped
class NoticeTexts {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Indicators indicators;
    private final Problems problems;
    private final Clock clock;

    NoticeTexts(Indicators indicators, Problems problems, Clock clock) {
        this.indicators = indicators;
        this.problems = problems;
        this.clock = clock;
    }

    /** What the account sees of each, in the language of the running request. */
    List<NotificationView> views(List<Received> received) {
        Locale language = Locale.forLanguageTag(problems.text("language"));
        Framework framework = framework();
        return received.stream()
                .map(one -> one.notification().view(text(one.notification(), language, framework), one.readAt()))
                .toList();
    }

    /** A notification in a language of which no request says anything. */
    NoticeText text(Notification notification, Locale language) {
        return text(notification, language, framework());
    }

    private NoticeText text(Notification notification, Locale language, Framework framework) {
        ResourceBundle texts = ResourceBundle.getBundle("notifications", language);
        Object[] details = notification.kind().details().stream()
                .map(name -> shown(name, notification.details().getOrDefault(name, ""), texts, framework))
                .toArray();
        String code = notification.kind().code();
        return new NoticeText(filled(texts, code + ".title", details), filled(texts, code + ".body", details));
    }

    private static String filled(ResourceBundle texts, String key, Object[] details) {
        return new MessageFormat(texts.getString(key), Locale.ROOT).format(details);
    }

    private String shown(String name, String value, ResourceBundle texts, Framework framework) {
        if (value.isBlank()) {
            return texts.getString("none");
        }
        return switch (name) {
            case "region" -> named(framework == null ? Map.of() : framework.regions(), value, texts);
            case "indicator" -> named(framework == null ? Map.of() : framework.indicators(), value, texts);
            case "department" -> named(framework == null ? Map.of() : framework.departments(), value, texts);
            case "closesAt", "until" -> MINUTE.format(Instant.parse(value).atZone(clock.getZone()));
            case "reason" -> reason(value, texts.getLocale());
            case "what" -> texts.getString("due." + value);
            case "title" -> inLanguage(value, texts.getLocale());
            case "decision" -> texts.getString("decision." + value);
            default -> value;
        };
    }

    /** A reason from the reviewers' list comes as its code. */
    private static String reason(String value, Locale language) {
        ResourceBundle reasons = ResourceBundle.getBundle("problems", language);
        String key = "review-reason." + value;
        return reasons.containsKey(key) ? reasons.getString(key) : value;
    }

    /** Something that comes in Chinese, and on a second line in English. */
    private static String inLanguage(String value, Locale language) {
        String[] lines = value.split("\n", 2);
        return lines[language.getLanguage().equals("en") ? lines.length - 1 : 0];
    }

    private static String named(Map<String, Name> names, String code, ResourceBundle texts) {
        Name name = names.get(code);
        if (name == null) {
            return code;
        }
        return texts.getLocale().getLanguage().equals("en") ? name.en() : name.zh();
    }

    private Framework framework() {
        try {
            return indicators.framework();
        } catch (IndicatorsException away) {
            return null;
        }
    }
}
