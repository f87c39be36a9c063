package linli.rules.classify;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Weighs what a message is for: the model's opinion, certain turns of phrase, and what surrounds the message. */
final class Kinds {
    private final Map<Kind, Double> scores = new EnumMap<>(Kind.class);
    private final List<Cues.Cue> cues;
    private final Surroundings about;
    private final Candidate subject;
    private final boolean danger;

    Kinds(Map<String, Double> opinion, List<Cues.Cue> cues, Surroundings about, Candidate subject, boolean danger) {
        for (var kind : Kind.values()) {
            scores.put(kind, Math.log(Math.max(opinion.getOrDefault(kind.label(), 0.0), 1e-4)));
        }
        this.cues = cues;
        this.about = about;
        this.subject = subject;
        this.danger = danger;
    }

    Kind kind() {
        cues.stream().filter(Cues.Cue::certain).forEach(cue -> favour(cue.kind(), 2.5));
        if (danger) favour(Kind.REPORT, 4);
        if (about.staff()) staff();
        if (about.quoted() != null) answer();
        if (about.photos() > 0) favour(Kind.REPORT, 1);
        return scores.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElseThrow();
    }

    /** Staff announce and answer; they report only when the defect and its place are both clear. */
    private void staff() {
        boolean report = about.placeNamed() && subject.confidence() > 0.5 && !has("notice");
        if (!report) favour(Kind.CHATTER, 3);
    }

    private void answer() {
        favour(Kind.SUPPORT, has("too") ? 1.5 : 0);
        favour(Kind.PROGRESS, has("done-yet") || has("how-far") ? 1.5 : 0);
        favour(Kind.CORRECTION, has("rather") ? 1 : 0);
    }

    private boolean has(String cue) {
        return cues.stream().anyMatch(one -> one.name().equals(cue));
    }

    private void favour(Kind kind, double by) {
        scores.merge(kind, by, Double::sum);
    }
}
