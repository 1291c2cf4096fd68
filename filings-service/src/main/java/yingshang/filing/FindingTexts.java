package yingshang.filing;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import yingshang.indicators.Framework;
import yingshang.indicators.Indicators;
import yingshang.indicators.IndicatorsException;
import yingshang.indicators.Name;
import yingshang.indicators.Scenario;
import yingshang.indicators.Units;
import yingshang.validation.Argument;
import yingshang.validation.Finding;
import yingshang.wire.Problems;

/**
 * Says findings in the reader's language, with names for codes. Names stay codes while indicators-service cannot be
 * asked, which is found out once a request.
 */
@RequestScoped
public class FindingTexts {

    private final Problems texts;
    private final Indicators indicators;
    private boolean asked;
    private Framework framework;

    FindingTexts(Problems texts, Indicators indicators) {
        this.texts = texts;
        this.indicators = indicators;
    }

    /** What the rule says about what was filed. */
    public String of(Finding finding) {
        List<Argument> kinds = finding.rule().arguments();
        List<String> given = finding.arguments();
        Object[] shown = IntStream.range(0, Math.min(kinds.size(), given.size()))
                .mapToObj(i -> shown(kinds.get(i), given.get(i)))
                .toArray();
        return texts.text("finding." + finding.rule().code(), shown);
    }

    private String shown(Argument kind, String given) {
        return switch (kind) {
            case TEXT, NUMBER -> given;
            case UNIT -> Units.name(given, language());
            case SPECIAL ->
                texts.text("special." + given.toLowerCase(Locale.ROOT).replace('_', '-'));
            case SCENARIO -> scenario(given);
            case INDICATOR ->
                framework() == null ? given : named(framework().indicators().get(given), given);
        };
    }

    private String scenario(String code) {
        Scenario scenario = framework() == null ? null : framework().scenarios().get(code);
        return scenario == null
                ? code
                : texts.text("scenario", named(scenario.metricName(), code), named(scenario.name(), code), code);
    }

    private String named(Name name, String code) {
        if (name == null) {
            return code;
        }
        return language().getLanguage().equals("en") ? name.en() : name.zh();
    }

    private Locale language() {
        return Locale.forLanguageTag(texts.text("language"));
    }

    private Framework framework() {
        if (!asked) {
            asked = true;
            framework = atHand();
        }
        return framework;
    }

    private Framework atHand() {
        try {
            return indicators.framework();
        } catch (IndicatorsException away) {
            return null;
        }
    }
}
