package linli.bot.desk;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import linli.rules.text.Chat;

/**
 * A stretch of a ticket's text.
 *
 * @param text never empty; all pieces together are the text
 * @param fields what these words led to; empty for plain text
 */
public record Piece(String text, Set<Field> fields) {

    /**
     * The text cut where its words begin and stop to decide something.
     *
     * @param evidence field → words, as the rules compare them
     */
    public static List<Piece> cut(String text, Map<String, List<String>> evidence) {
        var found = new ArrayList<Set<Field>>();
        for (int at = 0; at < text.length(); at++) {
            found.add(EnumSet.noneOf(Field.class));
        }
        var folded = Chat.fold(text).toLowerCase(Locale.ROOT);
        if (folded.length() == text.length()) {
            clues(evidence).forEach((field, clues) -> clues.forEach(clue -> mark(folded, clue, field, found)));
        }
        return pieces(text, found);
    }

    private static Map<Field, List<Clue>> clues(Map<String, List<String>> evidence) {
        var clues = new EnumMap<Field, List<Clue>>(Field.class);
        for (var field : Field.values()) {
            clues.put(field, Clue.of(evidence.getOrDefault(field.key(), List.of())));
        }
        return clues;
    }

    private static void mark(String folded, Clue clue, Field field, List<Set<Field>> found) {
        var words = Chat.fold(clue.words()).toLowerCase(Locale.ROOT);
        int at = clue.picture() ? -1 : folded.indexOf(words);
        while (at >= 0) {
            for (int i = at; i < at + words.length(); i++) {
                found.get(i).add(field);
            }
            at = folded.indexOf(words, at + words.length());
        }
    }

    private static List<Piece> pieces(String text, List<Set<Field>> found) {
        var pieces = new ArrayList<Piece>();
        int from = 0;
        for (int at = 1; at <= text.length(); at++) {
            if (at == text.length() || !found.get(at).equals(found.get(from))) {
                pieces.add(new Piece(text.substring(from, at), found.get(from)));
                from = at;
            }
        }
        return pieces;
    }
}
