package linli.rules.classify;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Recognises danger to life or property now, and what is merely pressing; its words are in {@code dangers.txt}. */
final class Dangers {
    /** @param words of the text that show it */
    record Danger(List<String> words) {}

    /** A missed danger costs more than a false alarm, so the model need not be sure; least of all about a dangerous subject. */
    private static final double LIKELY = 0.3;

    private static final double LIKELY_WITH_WEAK_SIGN = 0.2;
    private static final double LIKELY_SUBJECT = 0.15;
    private static final double LIKELY_IN_A_TALE = 0.7;
    private static final double LIKELY_IN_DOUBT = 0.2;

    private static final Phrasebook BOOK = Phrasebook.read("dangers.txt");

    private Dangers() {}

    /**
     * @param opinion how likely the model thinks danger, 0 to 1
     * @param dangerousSubject whether the matter is dangerous by nature
     * @return the danger with its words; nothing for tales of the past, jokes, news and worries
     */
    static Optional<Danger> in(String normal, double opinion, boolean dangerousSubject) {
        var found = BOOK.in(normal);
        if (has(found, "never")) return Optional.empty();
        boolean plain = has(found, "plain");
        boolean weak = has(found, "weak");
        boolean danger;
        if (has(found, "tale")) {
            danger = opinion >= LIKELY_IN_A_TALE;
        } else if (has(found, "doubt")) {
            danger = opinion >= (plain ? LIKELY_IN_DOUBT : LIKELY);
        } else {
            danger = plain
                    || opinion >= LIKELY
                    || weak && opinion >= LIKELY_WITH_WEAK_SIGN
                    || dangerousSubject && opinion >= LIKELY_SUBJECT;
        }
        return danger ? Optional.of(new Danger(words(found))) : Optional.empty();
    }

    /** Signs and doubts by name with their words, for the model to weigh. */
    static Map<String, String> hints(String normal) {
        var hints = new LinkedHashMap<String, String>();
        var found = BOOK.in(normal);
        boolean doubtful = has(found, "doubt") || has(found, "tale");
        for (var sign : found) {
            hints.put(sign.group() + "=" + sign.name(), sign.words());
            if (sign.group().equals("plain")) hints.put("plain=" + (doubtful ? "doubtful" : "clear"), sign.words());
        }
        return hints;
    }

    /** The words that make a matter pressing where it can be; empty when it can wait. */
    static List<String> pressing(String normal) {
        return BOOK.in(normal).stream()
                .filter(found -> found.group().equals("press"))
                .map(Phrasebook.Found::words)
                .toList();
    }

    private static List<String> words(List<Phrasebook.Found> found) {
        return found.stream()
                .filter(sign -> sign.group().equals("plain") || sign.group().equals("weak"))
                .map(Phrasebook.Found::words)
                .toList();
    }

    private static boolean has(List<Phrasebook.Found> found, String group) {
        return found.stream().anyMatch(sign -> sign.group().equals(group));
    }
}
