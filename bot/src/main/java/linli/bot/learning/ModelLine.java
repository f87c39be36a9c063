package linli.bot.learning;

import java.time.Instant;

/**
 * One line of the history of a community's models.
 *
 * @param at when it began
 * @param result what came of it
 * @param model name of the models in use afterwards
 * @param examples how many of the community's own there were
 * @param before how the models in use did, or null where nothing was measured
 * @param after how the new ones did, or null
 * @param note what went wrong, for the operator, or null
 * @param program which version of the program learnt and measured
 */
public record ModelLine(
        Instant at, Result result, String model, int examples, Exam before, Exam after, String note, String program) {}
