package linli.rules.classify;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import linli.rules.text.Chat;

/**
 * Takes a message with several problems apart. A new part begins where a clause names another subject of its own; clauses
 * that only tell more about the same problem stay with it.
 */
public final class Splitter {
    private static final Pattern END =
            Pattern.compile("[，。；;！!？?、\\n]+|,|\\s{1,}|(?=还有(?!没|吗|谁|多久))|(?=另外)|(?=顺便)|(?=再就是)|(?=[2-9二三四五][.、)）])");
    private static final Pattern JOINT = Pattern.compile("^(还有|另外|再就是|再有|顺便|以及|然后|第?[2-9二三四五][.、)）])|也(?!许|不知)");
    /** What people add when they tell of one thing: rubbish smells, leaks bring plaster down, noise is noise. */
    private static final Map<String, Set<String>> CONSEQUENCES = Map.ofEntries(
            Map.entry("D01", Set.of("D02", "D04", "D06", "D07")),
            Map.entry("D02", Set.of("D01", "D04", "D06", "D07")),
            Map.entry("D03", Set.of("D01", "D02", "D05")),
            Map.entry("D05", Set.of("A04", "D06", "D07", "H03")),
            Map.entry("D08", Set.of("D06", "D07", "G05")),
            Map.entry("D10", Set.of("B05", "D07")),
            Map.entry("B05", Set.of("B06", "D07", "D10")),
            Map.entry("B06", Set.of("A09", "A11", "B05", "I04")),
            Map.entry("B01", Set.of("B08")),
            Map.entry("A02", Set.of("A01")),
            Map.entry("A05", Set.of("A06", "A09")),
            Map.entry("A06", Set.of("A04", "A05", "F03")),
            Map.entry("F01", Set.of("A04", "F02", "F06")),
            Map.entry("G01", Set.of("G02", "G03")),
            Map.entry("G02", Set.of("G01", "G03")),
            Map.entry("G03", Set.of("G01", "G02", "D06", "L06")),
            Map.entry("G04", Set.of("D07", "G01", "G02", "L06")),
            Map.entry("G05", Set.of("D08", "G01")),
            Map.entry("G06", Set.of("D07", "G01")),
            Map.entry("H04", Set.of("D02", "L05")),
            Map.entry("C02", Set.of("L07")),
            Map.entry("C04", Set.of("C09")));

    private static final double CLEAR = 0.75;
    private static final int MOST = 4;
    /** Nobody tells of another matter in the thirtieth clause; whoever writes thousands means to keep us busy. */
    private static final int CLAUSES = 30;

    /** @param namesProblem whether it names a thing and what is wrong with it */
    private record Clause(String text, boolean namesProblem) {}

    private final Classifier classifier;

    public Splitter(Classifier classifier) {
        this.classifier = classifier;
    }

    /** @return the parts in their order; the text itself when it speaks of one matter */
    public List<String> split(String text) {
        var clauses = Arrays.stream(END.split(text, CLAUSES))
                .filter(Predicate.not(String::isBlank))
                .map(clause -> new Clause(clause, classifier.namesProblem(clause)))
                .toList();
        // Two matters take two problems; the subject is much dearer to find.
        if (clauses.stream().filter(Clause::namesProblem).count() < 2) return List.of(text);
        var parts = new ArrayList<StringBuilder>();
        var subjects = new ArrayList<String>();
        for (var clause : clauses) {
            var subject = subject(clause);
            boolean complaint = "I01".equals(subject)
                    && !JOINT.matcher(Chat.normal(clause.text())).find();
            boolean other =
                    subject != null && !complaint && subjects.stream().noneMatch(known -> related(known, subject));
            if (parts.isEmpty() || other && subjects.get(subjects.size() - 1) != null && parts.size() < MOST) {
                parts.add(new StringBuilder(clause.text().strip()));
                subjects.add(subject);
            } else {
                int last = parts.size() - 1;
                parts.get(last).append('，').append(clause.text().strip());
                if (subjects.get(last) == null) subjects.set(last, subject);
            }
        }
        return parts.size() < 2
                ? List.of(text)
                : parts.stream().map(StringBuilder::toString).toList();
    }

    private String subject(Clause clause) {
        if (!clause.namesProblem()) return null;
        var best = classifier.candidates(clause.text()).get(0);
        return best.confidence() >= CLEAR ? best.category() : null;
    }

    /** Whether a later clause only tells what came of the earlier one. */
    private static boolean related(String earlier, String later) {
        return earlier == null
                || earlier.equals(later)
                || CONSEQUENCES.getOrDefault(earlier, Set.of()).contains(later);
    }
}
