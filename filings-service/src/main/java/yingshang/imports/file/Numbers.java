package yingshang.imports.file;

import java.math.BigDecimal;
import java.math.MathContext;

/** Numbers as a workbook writes them. */
final class Numbers {

    private static final int LONGEST = 100;

    /**
     * Spreadsheet programs calculate with binary fractions and show 15 digits: what they keep as 0.30000000000000004
     * was 0.3 to whoever typed or saw it.
     */
    private static final MathContext SHOWN = new MathContext(15);

    private Numbers() {}

    /** A whole number within bounds; anything else means that the file is damaged. */
    static int whole(String written, int least, int most) {
        try {
            int number = Integer.parseInt(String.valueOf(written));
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException none) {
            // falls through to the refusal
        }
        throw FileException.damaged("not between " + least + " and " + most);
    }

    /** A number as a spreadsheet program shows it when asked for all digits. */
    static String shown(String written) {
        if (written.length() > LONGEST) {
            throw FileException.damaged("a number of " + written.length() + " characters");
        }
        try {
            BigDecimal number = new BigDecimal(written.strip());
            boolean noisy = number.precision() > SHOWN.getPrecision();
            return (noisy ? number.round(SHOWN).stripTrailingZeros() : number).toString();
        } catch (NumberFormatException | ArithmeticException none) {
            throw FileException.damaged("no number");
        }
    }
}
