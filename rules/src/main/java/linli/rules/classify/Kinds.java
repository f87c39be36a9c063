package linli.rules.classify;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Weighs what a message is for: the model's opinion, certain turns of phrase, and what surrounds the message. */
final class Kinds {
    /** What the text alone says about its subject. */
    record Subject(double confidence, double keywords, boolean dangerous) {}

    /** Half a sentence that names a thing and stops: 门口那个路灯. What is wrong with it comes in the next message. */
    private static final Pattern HALF =
            Pattern.compile("^[^，。]{0,6}[那这](个|盏|台|块|条|辆|棵|扇|部)[^，。坏不没漏堵断破裂掉倒歪塌松堆停响臭脏吵黑]{1,4}$");

    private final Map<Kind, Double> scores = new EnumMap<>(Kind.class);
    private final String normal;
    private final List<Cues.Cue> cues;
    private final Surroundings about;
    private final Subject subject;

    Kinds(Map<String, Double> opinion, String normal, Surroundings about, Subject subject) {
        for (var kind : Kind.values()) {
            scores.put(kind, Math.log(Math.max(opinion.getOrDefault(kind.label(), 0.0), 1e-4)));
        }
        this.normal = normal;
        this.cues = Cues.in(normal);
        this.about = about;
        this.subject = subject;
    }

    Kind kind() {
        if (normal.isBlank() || HALF.matcher(normal).find()) return Kind.CHATTER;
        cues.stream().filter(Cues.Cue::certain).forEach(cue -> favour(cue.kind(), 0.7));
        if (about.quoted() != null) answer();
        var matter = best(Kind::opensTicket);
        double odds = together(Kind::opensTicket) - together(kind -> !kind.opensTicket());
        double relevance = Relevance.of(normal, odds, subject.keywords(), subject.confidence(), about.placeNamed());
        if (subject.dangerous()) relevance += 3;
        if (about.photos() > 0) relevance += 1;
        if (about.staff() && !reportsAsStaff()) relevance -= 6;
        if (relevance > 0) {
            return subject.dangerous() ? Kind.REPORT : matter;
        } else {
            return silence();
        }
    }

    /** What it is when it is no matter; where only a matter seemed likely, nothing else is guessed. */
    private Kind silence() {
        return best(kind -> true).opensTicket() ? Kind.CHATTER : best(kind -> !kind.opensTicket());
    }

    /** How likely it is one of these kinds or another, as a logarithm. */
    private double together(Predicate<Kind> which) {
        return Math.log(scores.entrySet().stream()
                .filter(entry -> which.test(entry.getKey()))
                .mapToDouble(entry -> Math.exp(entry.getValue()))
                .sum());
    }

    /** Staff announce and answer; they report only when the defect and its place are both clear. */
    private boolean reportsAsStaff() {
        return about.placeNamed() && subject.confidence() > 0.5 && !has("notice") && !has("reply");
    }

    private void answer() {
        if (has("too")) favour(Kind.SUPPORT, 1.5);
        if (has("done-yet") || has("how-far")) favour(Kind.PROGRESS, 1.5);
        if (has("rather")) favour(Kind.CORRECTION, 1);
    }

    private Kind best(Predicate<Kind> which) {
        return scores.keySet().stream()
                .filter(which)
                .max(Comparator.comparing(scores::get))
                .orElseThrow();
    }

    private boolean has(String cue) {
        return cues.stream().anyMatch(one -> one.name().equals(cue));
    }

    private void favour(Kind kind, double by) {
        scores.merge(kind, by, Double::sum);
    }
}
