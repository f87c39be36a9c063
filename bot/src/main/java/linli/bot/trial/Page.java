package linli.bot.trial;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import linli.bot.desk.Piece;
import linli.bot.desk.Reason;
import linli.bot.voice.Phrases;
import linli.rules.Rulebook;
import linli.rules.classify.Urgency;
import linli.rules.transcript.Unread;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** A trial's story as one page that needs nothing else: to be read on a desk or a phone, and to be printed. */
@Silently
@Component
class Page {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("M月d日", Locale.CHINA);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("M月d日 HH:mm", Locale.CHINA);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.CHINA);
    private static final int MOST_TICKETS = 500;
    private static final int MOST_QUESTIONS = 200;
    private static final int MOST_DAYS_TOLD = 60;
    private static final int MOST_UNREAD = 200;

    private final Phrases phrases;
    private final ZoneId zone;

    Page(Phrases phrases, Rulebook rulebook) {
        this.phrases = phrases;
        this.zone = rulebook.timetable().zone();
    }

    /** The whole page. */
    String of(Story story) {
        var page = new StringBuilder(100_000);
        var title = phrases.say("try.title", "group", story.group());
        page.append("<!DOCTYPE html><html lang=\"zh-CN\"><head><meta charset=\"utf-8\">")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
                .append("<title>")
                .append(text(title))
                .append("</title><style>")
                .append(style())
                .append("</style></head><body><main>");
        page.append("<header><h1>").append(text(title)).append("</h1>");
        paragraph(page, "lead", phrases.say("try.lead"));
        paragraph(
                page,
                "file",
                phrases.say(
                        "try.file",
                        "file",
                        story.file(),
                        "from",
                        DAY.format(story.from()),
                        "to",
                        DAY.format(story.to())));
        if (!story.dated()) paragraph(page, "note", phrases.say("try.undated", "day", DAY.format(story.from())));
        page.append("</header>");
        figures(page, story);
        tickets(page, story);
        questions(page, story);
        said(page, story);
        silence(page, story);
        unread(page, story);
        paragraph(page, "foot", phrases.say("try.foot"));
        return page.append("</main></body></html>\n").toString();
    }

    /** One line for the terminal. */
    String line(Story story) {
        return phrases.say(
                "try.summary",
                "messages",
                story.messages(),
                "tickets",
                story.tickets().size(),
                "questions",
                story.questions().size(),
                "said",
                perDay(story),
                "unread",
                story.unread().size());
    }

    private void figures(StringBuilder page, Story story) {
        page.append("<section class=\"figures\">");
        figure(page, story.messages(), phrases.say("try.figure_messages", "people", story.people()));
        figure(page, story.tickets().size(), phrases.say("try.figure_tickets", "joined", story.joined()));
        figure(page, story.questions().size(), phrases.say("try.figure_questions"));
        figure(page, perDay(story), phrases.say("try.figure_said"));
        page.append("</section>");
        var urgent = story.tickets().stream()
                .filter(ticket -> ticket.urgency() != Urgency.NORMAL)
                .count();
        paragraph(
                page,
                "lead",
                phrases.say(
                        "try.in_short",
                        "silent",
                        story.silentCount(),
                        "understood",
                        story.understood(),
                        "urgent",
                        urgent));
    }

    private static String perDay(Story story) {
        long days = Math.max(
                1, story.days().stream().filter(day -> day.messages() > 0).count());
        return String.format(Locale.ROOT, "%.1f", (double) story.saidInGroup() / days);
    }

    private void figure(StringBuilder page, Object number, String words) {
        page.append("<div><b>")
                .append(number)
                .append("</b><span>")
                .append(text(words))
                .append("</span></div>");
    }

    private void tickets(StringBuilder page, Story story) {
        page.append("<section><h2>")
                .append(text(phrases.say("try.tickets", "count", story.tickets().size())))
                .append("</h2>");
        if (story.tickets().isEmpty()) paragraph(page, "none", phrases.say("try.no_tickets"));
        shown(story).forEach(ticket -> ticket(page, ticket));
        more(page, story.tickets().size() - MOST_TICKETS);
        page.append("</section>");
    }

    /** Of very many the pressing ones before all others. */
    private static List<Story.Opened> shown(Story story) {
        return story.tickets().stream()
                .sorted(Comparator.comparing(Story.Opened::urgency).reversed())
                .limit(MOST_TICKETS)
                .sorted(Comparator.comparingInt(Story.Opened::number))
                .toList();
    }

    private void more(StringBuilder page, int left) {
        if (left > 0) paragraph(page, "none", phrases.say("try.more", "count", left));
    }

    private void ticket(StringBuilder page, Story.Opened ticket) {
        page.append("<article class=\"ticket level-")
                .append(ticket.urgency().ordinal())
                .append("\"><header><b>#")
                .append(ticket.number())
                .append("</b><h3>")
                .append(text(ticket.category()))
                .append("</h3>");
        if (ticket.urgency() != Urgency.NORMAL)
            tag(page, "urgent", ticket.urgency().chinese());
        if (ticket.supporters() > 0)
            tag(page, "support", phrases.say("page.ticket_supporters", "n", ticket.supporters()));
        page.append("<time>")
                .append(text(MOMENT.format(ticket.at().atZone(zone))))
                .append("</time></header><p class=\"words\"><i>")
                .append(text(ticket.who()))
                .append("</i>");
        ticket.text().forEach(piece -> piece(page, piece));
        page.append("</p><dl>");
        ticket.reasons().forEach(reason -> reason(page, reason));
        page.append("</dl></article>");
    }

    private static void piece(StringBuilder page, Piece piece) {
        var first = piece.fields().stream().findFirst();
        first.ifPresent(
                field -> page.append("<mark class=\"of-").append(field.key()).append("\">"));
        page.append(text(piece.text()).replace("\n", "<br>"));
        if (first.isPresent()) page.append("</mark>");
    }

    private void reason(StringBuilder page, Reason reason) {
        page.append("<div class=\"of-")
                .append(reason.field().key())
                .append("\"><dt>")
                .append(text(reason.name()))
                .append("</dt><dd><strong>")
                .append(text(reason.value()))
                .append("</strong>");
        if (reason.sure() != null) tag(page, "sure", reason.sure());
        page.append("<small>").append(text(reason.because()));
        if (!reason.otherwise().isEmpty()) {
            page.append(text(phrases.say(
                    "page.ticket_otherwise", "names", String.join(phrases.say("page.ticket_or"), reason.otherwise()))));
        }
        page.append("</small></dd></div>");
    }

    private void questions(StringBuilder page, Story story) {
        page.append("<section><h2>")
                .append(text(
                        phrases.say("try.questions", "count", story.questions().size())))
                .append("</h2>");
        if (story.questions().isEmpty()) paragraph(page, "none", phrases.say("try.no_questions"));
        story.questions().stream().limit(MOST_QUESTIONS).forEach(question -> {
            page.append("<article class=\"talk\">");
            line(page, MOMENT, new Story.Line(question.at(), question.who(), question.about()), "");
            line(page, MOMENT, new Story.Line(question.at(), phrases.say("page.bot"), question.text()), "bee");
            page.append("</article>");
        });
        more(page, story.questions().size() - MOST_QUESTIONS);
        page.append("</section>");
    }

    private void said(StringBuilder page, Story story) {
        page.append("<section><h2>")
                .append(text(phrases.say("try.said", "count", story.saidInGroup())))
                .append("</h2>");
        paragraph(page, "lead", phrases.say("try.said_lead"));
        page.append("<table><thead><tr><th>")
                .append(text(phrases.say("try.day")))
                .append("</th><th>")
                .append(text(phrases.say("try.day_messages")))
                .append("</th><th>")
                .append(text(phrases.say("try.day_tickets")))
                .append("</th><th>")
                .append(text(phrases.say("try.day_said")))
                .append("</th></tr></thead><tbody>");
        story.days()
                .forEach(day -> page.append("<tr><td>")
                        .append(text(DAY.format(day.day())))
                        .append("</td><td>")
                        .append(day.messages())
                        .append("</td><td>")
                        .append(day.tickets())
                        .append("</td><td>")
                        .append(day.said().size())
                        .append("</td></tr>"));
        page.append("</tbody></table>");
        story.days().stream()
                .filter(day -> !day.said().isEmpty())
                .limit(MOST_DAYS_TOLD)
                .forEach(day -> {
                    page.append("<article class=\"talk\"><h3>")
                            .append(text(DAY.format(day.day())))
                            .append("</h3>");
                    day.said()
                            .forEach(line -> line(
                                    page,
                                    HOUR,
                                    new Story.Line(line.at(), phrases.say("page.bot"), line.text()),
                                    "bee"));
                    page.append("</article>");
                });
        int alone = story.privately().stream().mapToInt(Story.Privately::count).sum();
        page.append("<details><summary>")
                .append(text(phrases.say("try.privately", "count", alone, "reminders", story.reminders())))
                .append("</summary>");
        story.privately().forEach(kind -> {
            page.append("<article class=\"talk\">");
            paragraph(page, "count", phrases.say("try.times", "count", kind.count()));
            page.append("<p class=\"line bee\"><span>")
                    .append(text(kind.example()).replace("\n", "<br>"))
                    .append("</span></p></article>");
        });
        page.append("</details></section>");
    }

    private void silence(StringBuilder page, Story story) {
        page.append("<section><h2>")
                .append(text(phrases.say("try.silent", "count", story.silentCount())))
                .append("</h2>");
        paragraph(page, "lead", phrases.say("try.silent_lead"));
        if (story.voices() > 0) paragraph(page, "note", phrases.say("try.voices", "count", story.voices()));
        if (!story.silent().isEmpty()) {
            page.append("<details><summary>")
                    .append(text(phrases.say("try.look")))
                    .append("</summary>");
            story.silent().forEach(line -> line(page, MOMENT, line, ""));
            if (story.silentCount() > story.silent().size()) {
                paragraph(
                        page,
                        "none",
                        phrases.say(
                                "try.more",
                                "count",
                                story.silentCount() - story.silent().size()));
            }
            page.append("</details>");
        }
        page.append("</section>");
    }

    private void unread(StringBuilder page, Story story) {
        if (!story.unread().isEmpty()) {
            page.append("<section><h2>")
                    .append(text(
                            phrases.say("try.unread", "count", story.unread().size())))
                    .append("</h2><ul>");
            story.unread().stream()
                    .limit(MOST_UNREAD)
                    .forEach(line -> page.append("<li>")
                            .append(text(phrases.say(
                                    "try.unread_line",
                                    "line",
                                    line.line(),
                                    "why",
                                    why(line.why()),
                                    "text",
                                    line.text())))
                            .append("</li>"));
            page.append("</ul>");
            if (story.unread().size() > MOST_UNREAD) {
                paragraph(
                        page,
                        "none",
                        phrases.say("try.more", "count", story.unread().size() - MOST_UNREAD));
            }
            page.append("</section>");
        }
        if (story.failures() > 0) paragraph(page, "note", phrases.say("try.failures", "count", story.failures()));
    }

    private String why(Unread.Why why) {
        return switch (why) {
            case NOBODY -> phrases.say("try.nobody");
            case NO_SUCH_TIME -> phrases.say("try.no_such_time");
            case NO_WORDS -> phrases.say("try.no_words");
            case GARBLED -> phrases.say("try.garbled");
        };
    }

    private void line(StringBuilder page, DateTimeFormatter when, Story.Line line, String kind) {
        page.append("<p class=\"line ")
                .append(kind)
                .append("\"><time>")
                .append(text(when.format(line.at().atZone(zone))))
                .append("</time><i>")
                .append(text(line.who()))
                .append("</i><span>")
                .append(text(line.text()).replace("\n", "<br>"))
                .append("</span></p>");
    }

    private static void tag(StringBuilder page, String kind, String words) {
        page.append("<em class=\"")
                .append(kind)
                .append("\">")
                .append(text(words))
                .append("</em>");
    }

    private static void paragraph(StringBuilder page, String kind, String words) {
        page.append("<p class=\"")
                .append(kind)
                .append("\">")
                .append(text(words))
                .append("</p>");
    }

    private static String text(String words) {
        return HtmlUtils.htmlEscape(words, StandardCharsets.UTF_8.name());
    }

    private static String style() {
        try (var file = Page.class.getResourceAsStream("/linli/trial.css")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
