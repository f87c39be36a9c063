package linli.bot.post;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import linli.bot.points.Standings;
import linli.bot.voice.Phrases;
import linli.rules.points.Week;

/**
 * Every word and number of the ranking picture.
 *
 * @param title headline
 * @param where community and days
 * @param figures the three numbers of the week
 * @param information name of the first section
 * @param service name of the second section
 * @param total head of the last column
 * @param lines the leaders, at most {@link #MOST_LINES}; empty for a quiet week
 * @param more how many others there are; empty when none
 * @param quiet headline of a quiet week
 * @param invitation what to do about it
 * @param nameless instead of a nickname of which nothing can be written
 * @param thanks one sentence
 * @param maker that a machine made it
 */
record RankingContent(
        String title,
        String where,
        List<Figure> figures,
        String information,
        String service,
        String total,
        List<Line> lines,
        String more,
        String quiet,
        String invitation,
        String nameless,
        String thanks,
        String maker) {
    static final int MOST_LINES = 10;

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("M月d日", Locale.CHINA);

    /** A number and what it counts. */
    record Figure(int number, String label) {}

    /**
     * One member.
     *
     * @param rank from 1, shared by equals
     * @param nickname as the group knows them, drawable or not
     * @param note what the points are for; may be empty
     * @param information points of the first section
     * @param service points of the second section
     * @param total both
     */
    record Line(int rank, String nickname, String note, int information, int service, int total) {}

    /**
     * What happened in a week.
     *
     * @param reported tickets opened
     * @param resolved of all tickets, how many were resolved
     * @param coordinating how many are being worked on
     */
    record Tally(int reported, int resolved, int coordinating) {}

    static RankingContent of(Phrases phrases, String community, Week week, List<Standings.Row> rows, Tally tally) {
        int others = rows.size() - MOST_LINES;
        return new RankingContent(
                phrases.say("ranking.title"),
                phrases.say(
                        "ranking.where", "community", community, "from", day(week.monday()), "to", day(week.sunday())),
                List.of(
                        new Figure(tally.reported(), phrases.say("ranking.reported")),
                        new Figure(tally.resolved(), phrases.say("ranking.resolved")),
                        new Figure(tally.coordinating(), phrases.say("ranking.coordinating"))),
                phrases.say("ranking.information"),
                phrases.say("ranking.service"),
                phrases.say("ranking.total"),
                rows.stream().limit(MOST_LINES).map(row -> line(phrases, row)).toList(),
                others > 0 ? phrases.say("ranking.more", "count", others) : "",
                phrases.say("ranking.quiet"),
                phrases.say("ranking.invitation"),
                phrases.say("ranking.nameless"),
                phrases.say("ranking.thanks"),
                phrases.say("ranking.maker"));
    }

    private static Line line(Phrases phrases, Standings.Row row) {
        return new Line(row.rank(), row.nickname(), note(phrases, row), row.information(), row.service(), row.total());
    }

    private static String note(Phrases phrases, Standings.Row row) {
        if (row.reports() > 0 && row.suggestions() > 0) {
            return phrases.say(
                    "ranking.reports_and_suggestions", "reports", row.reports(), "suggestions", row.suggestions());
        } else if (row.suggestions() > 0) {
            return phrases.say("ranking.suggestions", "suggestions", row.suggestions());
        } else {
            return row.reports() > 0 ? phrases.say("ranking.reports", "reports", row.reports()) : "";
        }
    }

    private static String day(LocalDate date) {
        return DATE.format(date);
    }
}
