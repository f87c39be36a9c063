package linli.rules.privacy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Set;

/** What tells a real number from one that only looks like it. */
final class Checksums {
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10x98765432";
    private static final Set<String> PROVINCES = Set.of(
            "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37", "41", "42", "43",
            "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64", "65", "71", "81", "82", "83", "91");

    private Checksums() {}

    /** GB 11643: 17 digits and a check character. */
    static boolean isIdentity(String eighteen) {
        int sum = 0;
        for (int i = 0; i < 17; i++) sum += (eighteen.charAt(i) - '0') * WEIGHTS[i];
        boolean fits = CHECKS.charAt(sum % 11) == eighteen.charAt(17);
        return fits && isDate(eighteen.substring(6, 14)) && !startsWithDate(eighteen);
    }

    /** Numbers given before 1999: no check character, a year of two digits. */
    static boolean isOldIdentity(String fifteen) {
        return isProvince(fifteen) && isDate("19" + fifteen.substring(6, 12)) && !startsWithDate(fifteen);
    }

    static boolean isCard(String digits) {
        boolean same = digits.chars().distinct().count() == 1;
        return digits.charAt(0) != '0' && !same && !startsWithDate(digits) && luhn(digits);
    }

    private static boolean luhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int weighed = i % 2 == 0 ? digit : digit * 2;
            sum += weighed > 9 ? weighed - 9 : weighed;
        }
        return sum % 10 == 0;
    }

    private static boolean isProvince(String digits) {
        return PROVINCES.contains(digits.substring(0, 2));
    }

    /** Order numbers like to begin with the day: 20241121… */
    private static boolean startsWithDate(String digits) {
        return digits.startsWith("20") && isDate(digits.substring(0, 8));
    }

    private static boolean isDate(String yearMonthDay) {
        int year = Integer.parseInt(yearMonthDay.substring(0, 4));
        try {
            LocalDate.of(
                    year, Integer.parseInt(yearMonthDay.substring(4, 6)), Integer.parseInt(yearMonthDay.substring(6)));
            return year >= 1850 && year < 2100;
        } catch (DateTimeException notOne) {
            return false;
        }
    }
}
