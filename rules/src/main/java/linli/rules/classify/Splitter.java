package linli.rules.classify;

import java.util.ArrayList;
import java.util.List;
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
    private static final double CLEAR = 0.45;
    private static final int MOST = 4;

    private final Classifier classifier;

    public Splitter(Classifier classifier) {
        this.classifier = classifier;
    }

    /** @return the parts in their order; the text itself when it speaks of one matter */
    public List<String> split(String text) {
        var parts = new ArrayList<StringBuilder>();
        var subjects = new ArrayList<String>();
        for (var clause : END.split(text)) {
            if (clause.isBlank()) continue;
            var subject = subject(clause);
            boolean other = subject != null
                    && subjects.stream().noneMatch(known -> related(known, subject))
                    && (JOINT.matcher(Chat.normal(clause)).find() || subjects.size() > 0 && explicit(clause));
            if (parts.isEmpty() || other && subjects.get(subjects.size() - 1) != null && parts.size() < MOST) {
                parts.add(new StringBuilder(clause.strip()));
                subjects.add(subject);
            } else {
                int last = parts.size() - 1;
                parts.get(last).append('，').append(clause.strip());
                if (subjects.get(last) == null) subjects.set(last, subject);
            }
        }
        return parts.size() < 2
                ? List.of(text)
                : parts.stream().map(StringBuilder::toString).toList();
    }

    private String subject(String clause) {
        var best = classifier.candidates(clause).get(0);
        return best.confidence() >= CLEAR && explicit(clause) ? best.category() : null;
    }

    /** Whether the clause names a thing and what is wrong with it. */
    private boolean explicit(String clause) {
        return classifier.namesProblem(clause);
    }

    private static boolean related(String one, String other) {
        return one == null || one.equals(other);
    }
}
