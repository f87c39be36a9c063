package linli.bot.trial;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import linli.bot.desk.Piece;
import linli.bot.desk.Reason;
import linli.rules.classify.Urgency;
import linli.rules.transcript.Unread;

/**
 * What came of a trial, fit to be read by others: masked, people called by title or number.
 *
 * @param file name of the chat's file
 * @param group it was tried as
 * @param from day of the first message
 * @param to day of the last
 * @param messages how many people wrote
 * @param people how many wrote
 * @param dated whether the file told the days
 */
record Story(
        String file,
        String group,
        LocalDate from,
        LocalDate to,
        int messages,
        int people,
        int notices,
        int voices,
        boolean dated,
        List<Opened> tickets,
        List<Question> questions,
        List<Day> days,
        List<Privately> privately,
        int reminders,
        int joined,
        int understood,
        List<Line> silent,
        int silentCount,
        List<Unread> unread,
        int failures) {

    /** How many lines of unimportant talk are shown; the rest is counted. */
    static final int SHOWN = 500;

    /** A message. */
    record Line(Instant at, String who, String text) {}

    /** A ticket that would have been opened. */
    record Opened(
            int number,
            Instant at,
            String who,
            String category,
            String place,
            Urgency urgency,
            List<Piece> text,
            List<Reason> reasons,
            int supporters) {}

    /** What would have been asked. */
    record Question(Instant at, String who, String about, String text) {}

    /** What the group would have read on one day. */
    record Day(LocalDate day, int messages, int tickets, List<Line> said) {}

    /** What people would have been told alone, by occasion. */
    record Privately(String occasion, int count, String example) {}

    int saidInGroup() {
        return days.stream().mapToInt(day -> day.said().size()).sum();
    }
}
