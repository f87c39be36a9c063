package linli.bot.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An owner's reply that settles a list: {@code 1 3 确认 2 并到 1 4 忽略}, or verb first for one: {@code 确认 12}, {@code 忽略 4 不是我们小区}.
 *
 * @param steps what is to be done, in order
 */
record Settlement(List<Step> steps) {
    private static final Pattern TOKEN =
            Pattern.compile("\\s*(?:#?(\\d{1,6})号?|(确认|立案|受理)|(忽略|不予受理|不受理)|(并到|合并到|并入))[\\s、,，。;；和]*");
    private static final Pattern ONE_WITH_REASON =
            Pattern.compile("(?:忽略|不予受理|不受理)\\s*#?(\\d{1,6})号?[\\s,，:：]+([^\\d\\s].*)", Pattern.DOTALL);

    enum Verb {
        CONFIRM,
        REJECT,
        MERGE
    }

    /**
     * One thing to do.
     *
     * @param number of the ticket
     * @param verb what
     * @param into number of the ticket to join, for MERGE; else 0
     * @param reason for REJECT; may be empty
     */
    record Step(int number, Verb verb, int into, String reason) {}

    /** Reads the whole text; empty where any part of it is something else. */
    static Optional<Settlement> of(String text) {
        var reasoned = ONE_WITH_REASON.matcher(text);
        if (reasoned.matches()) {
            var step = new Step(
                    Integer.parseInt(reasoned.group(1)),
                    Verb.REJECT,
                    0,
                    reasoned.group(2).strip());
            return Optional.of(new Settlement(List.of(step)));
        }
        var reader = new Reader(text);
        return reader.readAll() && !reader.steps.isEmpty()
                ? Optional.of(new Settlement(reader.steps))
                : Optional.empty();
    }

    /** Numbers gather until a verb uses them; a verb with none before it takes those after it. */
    private static final class Reader {
        private final java.util.regex.Matcher token;
        private final int end;
        private final List<Integer> numbers = new ArrayList<>();
        private final List<Step> steps = new ArrayList<>();
        private Verb leading;

        Reader(String text) {
            token = TOKEN.matcher(text);
            end = text.length();
        }

        boolean readAll() {
            int at = 0;
            while (at < end) {
                token.region(at, end);
                if (!token.lookingAt() || !take()) {
                    return false;
                }
                at = token.end();
            }
            flush();
            return numbers.isEmpty() && leading == null;
        }

        private boolean take() {
            if (token.group(1) != null) {
                return number(Integer.parseInt(token.group(1)));
            }
            var verb = token.group(2) != null ? Verb.CONFIRM : token.group(3) != null ? Verb.REJECT : Verb.MERGE;
            if (numbers.isEmpty() || leading == Verb.CONFIRM || leading == Verb.REJECT) {
                flush();
                leading = verb;
                return verb != Verb.MERGE && numbers.isEmpty();
            }
            if (verb == Verb.MERGE) {
                leading = verb;
            } else {
                numbers.forEach(n -> steps.add(new Step(n, verb, 0, "")));
                numbers.clear();
            }
            return true;
        }

        private boolean number(int number) {
            if (leading == Verb.MERGE) {
                numbers.forEach(n -> steps.add(new Step(n, Verb.MERGE, number, "")));
                numbers.clear();
                leading = null;
            } else {
                numbers.add(number);
            }
            return true;
        }

        private void flush() {
            if ((leading == Verb.CONFIRM || leading == Verb.REJECT) && !numbers.isEmpty()) {
                var verb = leading;
                numbers.forEach(n -> steps.add(new Step(n, verb, 0, "")));
                numbers.clear();
                leading = null;
            }
        }
    }
}
