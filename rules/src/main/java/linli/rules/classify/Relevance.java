package linli.rules.classify;

import java.util.Map;

/**
 * Whether a text is a resident's matter at all. The models learnt from residents' groups only, so what sounds of other worlds
 * (reviews, news, commands to an assistant, an office's answer) or of petitions to an office is weighed here.
 */
final class Relevance {
    /** Fitted on labelled messages and on public chats, reviews, news, petitions and official answers, then rounded. */
    private static final Map<String, Double> WEIGHTS = Map.ofEntries(
            Map.entry("petition frame", 1.8),
            Map.entry("petition place", 2.2),
            Map.entry("petition wrong", 0.5),
            Map.entry("petition formal", 1.4),
            Map.entry("other assistant", -1.8),
            Map.entry("other feelings", -0.8),
            Map.entry("other tech", -2.1),
            Map.entry("other chat", -1.6),
            Map.entry("other review", -2.5),
            Map.entry("other news", -2.5),
            Map.entry("other share", -4.0),
            Map.entry("official answer", -5.0),
            Map.entry("official tone", -2.5),
            Map.entry("chatter reply", -2.5),
            Map.entry("chatter notice", -1.2),
            Map.entry("chatter trade", -2.0),
            Map.entry("chatter forward", -1.2),
            Map.entry("chatter feelings", -0.6),
            Map.entry("chatter laughing", -0.5),
            Map.entry("support! too", -1.0),
            Map.entry("correction! slip", -1.2),
            Map.entry("progress how-far", -0.5),
            Map.entry("report please", 0.8),
            Map.entry("report nuisance", 0.6),
            Map.entry("report nobody-acts", 0.3),
            Map.entry("suggestion could-we", 1.6),
            Map.entry("suggestion put-one", 2.0),
            Map.entry("enquiry ask", 0.5),
            Map.entry("enquiry how", 0.3),
            Map.entry("enquiry where-when", 0.4));

    private static final double START = -0.5;
    private static final double SIGNS = 0.6;
    private static final double KEYWORDS = 0.3;
    private static final double NAMED_PLACE = 0.3;
    private static final double VAGUE = 0.15;
    private static final double NOTHING_TO_HOLD = 0.5;

    private Relevance() {}

    /**
     * @param odds the model's, logarithm of a matter against talk
     * @param keywords strength of the operator's words for the likeliest subject
     * @param subject confidence of the likeliest subject
     * @return above 0 for a resident's matter
     */
    static double of(String normal, double odds, double keywords, double subject, boolean placeNamed) {
        double relevance = START + odds + KEYWORDS * Math.min(3, keywords);
        if (placeNamed) relevance += NAMED_PLACE;
        if (keywords == 0 && subject < VAGUE) relevance -= NOTHING_TO_HOLD;
        for (var sign : Cues.all(normal)) {
            relevance += SIGNS * WEIGHTS.getOrDefault(sign.group() + " " + sign.name(), 0.0);
        }
        return relevance;
    }
}
