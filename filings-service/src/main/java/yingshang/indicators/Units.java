package yingshang.indicators;

import java.util.Locale;
import java.util.ResourceBundle;

/** What people call units: the bundles {@code units_zh} and {@code units_en}, by the framework's codes. */
public final class Units {

    private Units() {}

    /** Name of a unit; the code itself when the bundles do not know it. */
    public static String name(String code, Locale language) {
        ResourceBundle names = ResourceBundle.getBundle("units", language);
        return names.containsKey(code) ? names.getString(code) : code;
    }
}
