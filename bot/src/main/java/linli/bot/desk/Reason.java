package linli.bot.desk;

import java.util.List;

/**
 * Why one field of a ticket is as it is.
 *
 * @param field which
 * @param name in words
 * @param value in words
 * @param because one sentence
 * @param clues the words that show it; empty where nothing was said of it
 * @param sure in words, or null where nobody guessed: it was corrected, or follows from the rest
 * @param otherwise what else it may be, likeliest first
 * @param corrected whether a person put it right
 */
public record Reason(
        Field field,
        String name,
        String value,
        String because,
        List<Clue> clues,
        String sure,
        List<String> otherwise,
        boolean corrected) {}
