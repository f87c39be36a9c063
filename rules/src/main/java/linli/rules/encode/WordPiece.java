package linli.rules.encode;

import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Cuts a text into the pieces the encoder knows, as BERT's tokenizer does: every Chinese character and punctuation mark by
 * itself, other words as the longest pieces in the vocabulary (Devlin et al. 2019, appendix A.2).
 */
final class WordPiece {
    private static final long START = 101;
    private static final long END = 102;
    private static final long UNKNOWN = 100;

    private final Map<String, Long> vocabulary;

    private WordPiece(Map<String, Long> vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** @param tokenizer the model's {@code tokenizer.json}, whose {@code model.vocab} maps each piece to its number */
    static WordPiece read(InputStream tokenizer) throws IOException {
        var vocabulary = new HashMap<String, Long>(1 << 16);
        try (var json = new JsonFactory().createParser(ObjectReadContext.empty(), tokenizer)) {
            boolean inside = false;
            for (var token = json.nextToken(); token != null; token = json.nextToken()) {
                if (!inside) {
                    inside = token == JsonToken.START_OBJECT && "vocab".equals(json.currentName());
                } else if (token == JsonToken.VALUE_NUMBER_INT) {
                    vocabulary.put(json.currentName(), json.getLongValue());
                } else if (token == JsonToken.END_OBJECT) {
                    break;
                }
            }
        }
        if (vocabulary.isEmpty()) throw new IOException("the tokenizer has no model.vocab");
        return new WordPiece(vocabulary);
    }

    /** @return the numbers of the pieces between the start and end marks, at most {@code longest} and the two marks */
    long[] cut(String text, int longest) {
        var pieces = new ArrayList<Long>();
        for (var word : words(text)) {
            if (pieces.size() >= longest) break;
            pieces(word, pieces);
        }
        var numbers = new long[Math.min(pieces.size(), longest) + 2];
        numbers[0] = START;
        for (int i = 1; i < numbers.length - 1; i++) numbers[i] = pieces.get(i - 1);
        numbers[numbers.length - 1] = END;
        return numbers;
    }

    private void pieces(String word, List<Long> pieces) {
        int before = pieces.size();
        for (int from = 0; from < word.length(); ) {
            int to = word.length();
            Long piece = null;
            for (; to > from && piece == null; to--) {
                piece = vocabulary.get((from > 0 ? "##" : "") + word.substring(from, to));
            }
            if (piece == null) {
                pieces.subList(before, pieces.size()).clear();
                pieces.add(UNKNOWN);
                return;
            }
            pieces.add(piece);
            from = to + 1;
        }
    }

    private static List<String> words(String text) {
        var words = new ArrayList<String>();
        var word = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .forEach(c -> {
                    boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c);
                    boolean alone = Character.isIdeographic(c) || isPunctuation(c);
                    if ((space || alone) && !word.isEmpty()) {
                        words.add(word.toString());
                        word.setLength(0);
                    }
                    if (alone) words.add(Character.toString(c));
                    else if (!space && !isInvisible(c)) word.appendCodePoint(c);
                });
        if (!word.isEmpty()) words.add(word.toString());
        return words;
    }

    private static boolean isPunctuation(int c) {
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION,
                    Character.MATH_SYMBOL,
                    Character.CURRENCY_SYMBOL,
                    Character.MODIFIER_SYMBOL,
                    Character.OTHER_SYMBOL -> true;
            default -> false;
        };
    }

    private static boolean isInvisible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.NON_SPACING_MARK -> true;
            default -> false;
        };
    }
}
