package linli.bot.post;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import linli.bot.directory.Directory;
import linli.bot.directory.Group;
import linli.bot.directory.Member;
import linli.bot.photo.Photos;
import linli.bot.points.Standings;
import linli.bot.ticket.Ticket;
import linli.bot.ticket.TicketBoard;
import linli.bot.voice.Phrases;
import linli.bot.voice.Saying;
import linli.bot.voice.Voice;
import linli.rules.Rulebook;
import linli.rules.classify.Kind;
import linli.rules.lifecycle.State;
import linli.rules.locate.Place;
import linli.rules.points.Week;
import org.springframework.stereotype.Component;

/** Monday morning: last week's volunteers, as a picture and a sentence, in the groups that somebody on the board belongs to. */
@Component
class RankingPost implements Post {
    private static final int LEADERS = 3;

    private final Standings standings;
    private final TicketBoard board;
    private final Directory directory;
    private final Photos photos;
    private final RankingPicture picture;
    private final Phrases phrases;
    private final Voice voice;
    private final PostedStore posted;
    private final Rulebook rulebook;
    private final InstantSource time;

    RankingPost(
            Standings standings,
            TicketBoard board,
            Directory directory,
            Photos photos,
            RankingPicture picture,
            Phrases phrases,
            Voice voice,
            PostedStore posted,
            Rulebook rulebook,
            InstantSource time) {
        this.standings = standings;
        this.board = board;
        this.directory = directory;
        this.photos = photos;
        this.picture = picture;
        this.phrases = phrases;
        this.voice = voice;
        this.posted = posted;
        this.rulebook = rulebook;
        this.time = time;
    }

    @Override
    public String name() {
        return "ranking";
    }

    @Override
    public void run(Instant due) {
        var week = Week.of(due, rulebook.timetable().zone()).previous();
        directory.groups().stream().map(Group::community).distinct().forEach(community -> post(community, week));
    }

    private void post(String community, Week week) {
        var rows = standings.week(community, week);
        var ranked = rows.stream().map(Standings.Row::member).collect(Collectors.toSet());
        var groups = directory.groups().stream()
                .filter(group -> group.community().equals(community) && !group.isStaffGroup())
                .filter(group -> isHomeOf(group, ranked))
                .filter(group -> posted.first(name(), group.id(), week.name(), time.instant()))
                .toList();
        if (!groups.isEmpty()) {
            var hash = photos.keepDrawn(picture.draw(content(community, week, rows)));
            groups.forEach(group -> voice.postToGroup(
                    group,
                    Saying.of("ranking", "ranking-" + group.id() + "-" + week.name(), text(rows))
                            .showing(hash)));
        }
    }

    private boolean isHomeOf(Group group, Set<String> ranked) {
        return directory.membersOf(group.id()).stream().map(Member::id).anyMatch(ranked::contains);
    }

    private RankingContent content(String community, Week week, List<Standings.Row> rows) {
        var problems = board.all(community).stream()
                .filter(ticket -> ticket.kind() == Kind.REPORT && isTrue(ticket) && week.contains(ticket.openedAt()))
                .toList();
        int resolved = (int) problems.stream().filter(RankingPost::isResolved).count();
        var name = directory.places().find(community).map(Place::name).orElse("");
        return RankingContent.of(
                phrases,
                name,
                week,
                rows,
                new RankingContent.Tally(problems.size(), resolved, problems.size() - resolved));
    }

    private String text(List<Standings.Row> rows) {
        var leaders = rows.stream()
                .limit(LEADERS)
                .map(Standings.Row::nickname)
                .collect(Collectors.joining(phrases.say("list.comma")));
        var best = rows.get(0);
        return phrases.say(
                "ranking.text",
                "leaders",
                leaders,
                "reports",
                best.reports(),
                "suggestions",
                best.suggestions(),
                "count",
                rows.size());
    }

    private static boolean isTrue(Ticket ticket) {
        return switch (ticket.state()) {
            case OPEN, REJECTED, MERGED, WITHDRAWN -> false;
            case REGISTERED, DISPATCHED, ACCEPTED, RESOLVED, PARKED, CLOSED -> true;
        };
    }

    private static boolean isResolved(Ticket ticket) {
        return ticket.state() == State.RESOLVED || ticket.state() == State.CLOSED;
    }
}
