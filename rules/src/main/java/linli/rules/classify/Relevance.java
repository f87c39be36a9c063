package linli.rules.classify;

import java.util.Map;

/**
 * Whether a text is a resident's matter at all. What sounds of other worlds than residents' groups (reviews, news, commands to
 * an assistant, an office's answer) or of petitions to an office is weighed here together with the model.
 */
final class Relevance {
    /**
     * Fitted by logistic regression on some 1,000 of our messages that the models had not seen, and on public chats, reviews, news,
     * petitions and official answers; then rounded. Trade weighs more than they say, because adverts name places as petitions do.
     */
    private static final Map<String, Double> SIGNS = Map.ofEntries(
            Map.entry("petition place", 1.9),
            Map.entry("petition frame", 1.6),
            Map.entry("petition wrong", 0.9),
            Map.entry("official answer", -2.6),
            Map.entry("official tone", -0.2),
            Map.entry("other review", -1.3),
            Map.entry("other share", -1.2),
            Map.entry("other assistant", -1.0),
            Map.entry("other chat", -1.1),
            Map.entry("other news", -0.9),
            Map.entry("other feelings", -1.0),
            Map.entry("other tech", -0.6),
            Map.entry("chatter reply", -1.3),
            Map.entry("chatter trade", -2.0),
            Map.entry("chatter shop", -0.5),
            Map.entry("chatter feelings", -1.0),
            Map.entry("chatter forward", -1.0),
            Map.entry("chatter greeting", -0.5),
            Map.entry("chatter laughing", -0.2),
            Map.entry("support too", -0.9),
            Map.entry("enquiry whether", -1.0),
            Map.entry("enquiry ask", -0.3),
            Map.entry("enquiry how", -0.3),
            Map.entry("enquiry where-when", -0.5),
            Map.entry("withdrawal settled", -1.3),
            Map.entry("praise thanks", -0.3),
            Map.entry("praise better", -0.7),
            Map.entry("report broken", 0.3),
            Map.entry("report nuisance", 0.2));

    /** Where a report weighs as much as silence, so that of our messages nine in ten are taken rightly. */
    private static final double START = -1.8;

    private static final double MODEL = 1.0;
    private static final double SUBJECT = 2.0;
    private static final double KEYWORDS = 0.3;
    private static final double VERY_SHORT = -0.4;
    private static final double NAMED_PLACE = 0.3;

    private Relevance() {}

    /**
     * @param odds the model's, logarithm of a matter against talk
     * @param keywords strength of the operator's words for the likeliest subject
     * @param subject confidence of the likeliest subject
     * @return above 0 for a resident's matter
     */
    static double of(String normal, double odds, double keywords, double subject, boolean placeNamed) {
        double relevance = START + MODEL * odds + SUBJECT * subject + KEYWORDS * Math.min(3, keywords);
        if (placeNamed) relevance += NAMED_PLACE;
        if (normal.length() <= 6) relevance += VERY_SHORT;
        for (var sign : Cues.all(normal)) {
            relevance += SIGNS.getOrDefault(sign.group() + " " + sign.name(), 0.0);
        }
        return relevance;
    }
}
