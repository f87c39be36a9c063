package linli.rules.classify;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import linli.rules.text.Chat;
import linli.rules.text.Words;

/** What the models look at: short runs of characters, known words, their meanings, and which meanings stand together. */
final class Features {
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern MENTION = Pattern.compile("@[^\\s@]{1,8}\\s?");
    private static final Pattern PAUSE = Pattern.compile("[，。、；：…~～,.;:\"“”\\s]+");
    /** Meanings standing together beyond this many say more about the length of the text than about its subject. */
    private static final int PAIRED = 8;

    private static final Meanings MEANINGS = Meanings.shipped();
    private static final Words WORDS = new Words(MEANINGS.words());

    private Features() {}

    /** Each feature's name → the words of the text it came from. */
    static Map<String, String> of(String text) {
        var plain = plain(text);
        var features = new LinkedHashMap<String, String>();
        for (var feature : WORDS.features(plain)) {
            var words = feature.startsWith("w=") ? feature.substring(2) : feature;
            if (feature.length() <= 2 || feature.startsWith("w=")) features.put(feature, words);
        }
        for (var edge : edges(plain)) features.put(edge, "");
        var meant = new LinkedHashMap<String, String>();
        for (var hit : MEANINGS.in(plain)) meant.putIfAbsent(hit.meaning(), hit.word());
        meant.forEach((meaning, word) -> features.put("m=" + meaning, word));
        var pairable = new ArrayList<>(new TreeSet<>(meant.keySet()));
        for (int i = 0; i < Math.min(pairable.size(), PAIRED); i++) {
            for (int j = i + 1; j < Math.min(pairable.size(), PAIRED); j++) {
                var one = pairable.get(i);
                var other = pairable.get(j);
                features.put("m=" + one + "+" + other, meant.get(one) + " " + meant.get(other));
            }
        }
        var normal = Chat.normal(text);
        for (var cue : Cues.in(normal)) features.put("cue=" + cue.name(), cue.words());
        features.putAll(Dangers.hints(normal));
        return features;
    }

    private static String plain(String text) {
        var normal = MENTION.matcher(Chat.normal(text)).replaceAll("@");
        return PAUSE.matcher(NUMBER.matcher(normal).replaceAll("0"))
                .replaceAll(" ")
                .strip();
    }

    private static List<String> edges(String plain) {
        if (plain.isEmpty()) return List.of("empty");
        int last = plain.length() - 1;
        var length = last < 4 ? "tiny" : last < 8 ? "short" : last < 20 ? "middle" : last < 40 ? "long" : "rambling";
        return List.of(
                "length=" + length,
                "^" + plain.charAt(0),
                "^" + plain.substring(0, Math.min(2, plain.length())),
                plain.charAt(last) + "$",
                plain.substring(Math.max(0, last - 1)) + "$");
    }
}
