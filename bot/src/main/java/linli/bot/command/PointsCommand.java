package linli.bot.command;

import java.time.InstantSource;
import java.util.stream.Collectors;
import linli.bot.points.Standings;
import linli.rules.Rulebook;
import linli.rules.points.Week;
import org.springframework.stereotype.Component;

/** 积分: one's own week. 排行: the leaders of the week so far. */
@Component
class PointsCommand implements Command {
    private static final int MOST = 10;

    private final Standings standings;
    private final Rulebook rulebook;
    private final InstantSource time;
    private final Answer answer;

    PointsCommand(Standings standings, Rulebook rulebook, InstantSource time, Answer answer) {
        this.standings = standings;
        this.rulebook = rulebook;
        this.time = time;
        this.answer = answer;
    }

    @Override
    public String name() {
        return "points";
    }

    @Override
    public boolean claim(Request request) {
        var week = Week.of(time.instant(), rulebook.timetable().zone());
        if (request.text().matches("积分|我的积分")) {
            answer.plain(request, "points", mine(request, week));
        } else if (request.text().matches("排行|排行榜|积分榜")) {
            answer.plain(request, "points", leaders(request, week));
        } else {
            return false;
        }
        return true;
    }

    private String mine(Request request, Week week) {
        var member = request.member();
        if (member.isStaff() || !member.optedIn()) {
            return answer.phrase(member.isStaff() ? "board.staff" : "points.not_in");
        }
        var total = standings.of(member.id(), week);
        return answer.phrase(
                "points.mine", "information", total.information(), "service", total.service(), "total", total.points());
    }

    private String leaders(Request request, Week week) {
        var lines = standings.week(request.member().community(), week).stream()
                .limit(MOST)
                .map(row ->
                        answer.phrase("points.line", "rank", row.rank(), "name", row.nickname(), "total", row.total()))
                .collect(Collectors.joining("\n"));
        return lines.isEmpty() ? answer.phrase("points.nobody") : answer.phrase("points.title") + "\n" + lines;
    }
}
