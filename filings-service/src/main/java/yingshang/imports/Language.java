package yingshang.imports;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import yingshang.indicators.Name;
import yingshang.indicators.Units;

/** The words of templates, in one of the two languages. */
enum Language {
    ZH,
    EN;

    /** How a language is written. */
    static final String FORM = "zh|en";

    /** The language asked for, or else the first of the two that the caller reads, or else Chinese. */
    static Language of(String asked, HttpHeaders headers) {
        List<Locale> read = asked == null ? headers.getAcceptableLanguages() : List.of(Locale.forLanguageTag(asked));
        return read.stream()
                .map(Locale::getLanguage)
                .filter(language -> language.matches(FORM))
                .findFirst()
                .map(language -> valueOf(language.toUpperCase(Locale.ROOT)))
                .orElse(ZH);
    }

    String text(String key) {
        return ResourceBundle.getBundle("template", locale()).getString(key);
    }

    String unit(String code) {
        return Units.name(code, locale());
    }

    String name(Name name, String code) {
        return name == null ? code : this == ZH || name.en() == null ? name.zh() : name.en();
    }

    private Locale locale() {
        return Locale.forLanguageTag(name());
    }
}
