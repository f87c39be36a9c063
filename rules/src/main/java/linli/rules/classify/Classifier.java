package linli.rules.classify;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import linli.rules.text.Chat;

/**
 * Says what a text is for, what it is about and how urgent it is, each with the words that show it. The operator's words
 * and fixed turns of phrase come first, the trained models are the second opinion. Safe for many threads.
 */
public final class Classifier {
    /** Below this nobody should pretend to know the category. */
    private static final double SURE_ENOUGH = 0.3;

    /** Both fitted on messages that the models had not seen: the second so that of the answers given with 0.9 nine in ten are right. */
    private static final double TRUST_IN_KEYWORDS = 0.4;

    private static final double DIFFIDENCE = 0.93;
    private static final double PRESSING_USUALLY = 0.3;
    private static final double PRESSING_IN_WORDS = 0.05;
    private static final double PRESSING_RARELY = 0.6;

    private final Keywords keywords;
    private final List<String> codes;
    private final Map<String, Urgency> usual = new HashMap<>();
    private final Models models;

    public Classifier(List<Category> categories, Models models) {
        this.models = models;
        keywords = new Keywords(categories);
        codes = categories.stream()
                .map(Category::code)
                .filter(code -> !code.equals(Category.CHATTER) && !code.equals(Category.UNSURE))
                .toList();
        categories.forEach(category -> usual.put(category.code(), category.urgency()));
    }

    /**
     * What a text was taken for.
     *
     * @param nature null where the kind has none
     * @param category null where the kind has none, {@link Category#UNSURE} when not sure
     * @param candidates likeliest first, at most three
     * @param evidence field → words of the text
     */
    public record Verdict(
            Kind kind,
            Nature nature,
            String category,
            List<Candidate> candidates,
            Urgency urgency,
            Map<String, List<String>> evidence) {

        /** The same without a claim to know what it is about. */
        public Verdict unsure() {
            return new Verdict(kind, nature, Category.UNSURE, candidates, urgency, evidence);
        }
    }

    /**
     * @param text cleaned
     * @param about what surrounds it
     */
    public Verdict classify(String text, Surroundings about) {
        var normal = Chat.normal(text);
        var impression = Impression.of(text);
        var evidence = new LinkedHashMap<String, List<String>>();

        var matches = keywords.in(normal);
        var candidates = candidates(matches, impression);
        var pressing = models.urgencies.of(impression);
        double dangerous = pressing.getOrDefault(Urgency.DANGER.name(), 0.0);
        var danger = Dangers.in(normal, dangerous, likelyDanger(candidates.get(0)));
        var subject = new Kinds.Subject(candidates.get(0).confidence(), Keywords.plain(matches), danger.isPresent());
        var kind = new Kinds(models.kinds.of(impression), normal, about, subject).kind();
        evidence.put("kind", reasons(normal, kind, impression));
        if (kind == Kind.PRAISE) {
            return new Verdict(
                    kind, Nature.PRAISE, "K02", List.of(new Candidate("K02", 0.9)), Urgency.NORMAL, evidence);
        }
        if (!kind.opensTicket()) {
            return new Verdict(
                    kind, null, kind == Kind.CHATTER ? Category.CHATTER : null, List.of(), Urgency.NORMAL, evidence);
        }

        var category = category(kind, candidates);
        evidence.put("category", subjectWords(normal, matches.get(category), impression, category));
        var urgency = kind == Kind.REPORT
                ? urgency(normal, category, danger.orElse(null), pressing, evidence)
                : Urgency.NORMAL;
        var nature = Natures.of(kind, normal, category, impression, models.natures);
        evidence.put("nature", nature.words());
        return new Verdict(kind, nature.nature(), category, first(kind, candidates, category), urgency, evidence);
    }

    /** Whether a text says thanks, whatever else it is for. */
    public static boolean thanks(String text) {
        return Cues.in(Chat.normal(text)).stream().anyMatch(cue -> cue.name().equals("thanks"));
    }

    /** How likely each category is, likeliest first. */
    public Map<String, Double> subjects(String text) {
        var all = new LinkedHashMap<String, Double>();
        candidates(keywords.in(Chat.normal(text)), Impression.of(text))
                .forEach(candidate -> all.put(candidate.category(), candidate.confidence()));
        return all;
    }

    /** The likeliest categories of a text whatever it is for, at most three. */
    public List<Candidate> candidates(String text) {
        return candidates(keywords.in(Chat.normal(text)), Impression.of(text)).stream()
                .limit(3)
                .toList();
    }

    /** Whether a clause says enough to be a matter of its own: a thing, and what is wrong with it. */
    boolean namesProblem(String clause) {
        var normal = Chat.normal(clause);
        boolean defect = Cues.in(normal).stream().anyMatch(cue -> cue.kind() == Kind.REPORT);
        return !keywords.in(normal).isEmpty()
                && (defect || Meanings.shipped().in(normal).size() > 1);
    }

    private List<Candidate> candidates(Map<String, Keywords.Match> matches, Impression impression) {
        var opinion = models.subjects.of(impression);
        var scores = new LinkedHashMap<String, Double>();
        for (var code : codes) {
            double second = Math.log(Math.max(opinion.getOrDefault(code, 0.0), 1e-4));
            double first = matches.containsKey(code) ? matches.get(code).strength() : 0;
            scores.put(code, Math.exp((second + TRUST_IN_KEYWORDS * first) / DIFFIDENCE));
        }
        double all = scores.values().stream().mapToDouble(Double::doubleValue).sum();
        return scores.entrySet().stream()
                .map(entry -> new Candidate(entry.getKey(), entry.getValue() / all))
                .sorted(Comparator.comparingDouble(Candidate::confidence).reversed())
                .toList();
    }

    /** A category that is dangerous by nature, such as people trapped in a lift. */
    private boolean likelyDanger(Candidate candidate) {
        return usual.get(candidate.category()) == Urgency.DANGER && candidate.confidence() > 0.5;
    }

    private String category(Kind kind, List<Candidate> candidates) {
        var best = candidates.get(0);
        if (best.confidence() >= SURE_ENOUGH && !best.category().equals("K02")) {
            return best.category();
        } else {
            return kind == Kind.SUGGESTION ? "K01" : Category.UNSURE;
        }
    }

    /** The chosen category first; a suggestion may always be filed as one. */
    private static List<Candidate> first(Kind kind, List<Candidate> candidates, String category) {
        if (kind != Kind.SUGGESTION) return candidates.stream().limit(3).toList();
        var best = candidates.get(0);
        var others = candidates.stream().skip(1).filter(candidate -> !isSuggestion(candidate));
        if (isSuggestion(best)) {
            return Stream.concat(Stream.of(best), others).limit(3).toList();
        }
        var plain = new Candidate("K01", 1 - best.confidence());
        var chosen = category.equals("K01") ? Stream.of(plain, best) : Stream.of(best, plain);
        return Stream.concat(chosen, others).limit(3).toList();
    }

    private static boolean isSuggestion(Candidate candidate) {
        return candidate.category().equals("K01");
    }

    private Urgency urgency(
            String normal,
            String category,
            Dangers.Danger danger,
            Map<String, Double> opinion,
            Map<String, List<String>> evidence) {
        if (danger != null) {
            evidence.put("urgency", danger.words());
            return Urgency.DANGER;
        }
        boolean usuallyPressing = usual.getOrDefault(category, Urgency.NORMAL) != Urgency.NORMAL;
        double likely = opinion.getOrDefault(Urgency.URGENT.name(), 0.0);
        var words = Dangers.pressing(normal);
        boolean pressing = usuallyPressing
                ? likely >= PRESSING_USUALLY || !words.isEmpty() && likely >= PRESSING_IN_WORDS
                : likely >= PRESSING_RARELY;
        if (pressing) {
            evidence.put("urgency", words);
            return Urgency.URGENT;
        }
        return Urgency.NORMAL;
    }

    private List<String> reasons(String normal, Kind kind, Impression impression) {
        var words = new LinkedHashSet<String>();
        Cues.in(normal).stream()
                .filter(cue -> cue.kind() == kind)
                .map(Cues.Cue::words)
                .forEach(words::add);
        if (words.isEmpty()) words.addAll(models.kinds.because(impression, kind.label()));
        return words.stream()
                .filter(word -> !word.isBlank() && normal.contains(word))
                .limit(3)
                .toList();
    }

    private List<String> subjectWords(String normal, Keywords.Match match, Impression impression, String category) {
        var words = new LinkedHashSet<String>();
        if (match != null) words.addAll(match.words());
        if (words.size() < 2) words.addAll(models.subjects.because(impression, category));
        return words.stream().filter(normal::contains).limit(4).toList();
    }
}
