package linli.bot.command;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import linli.bot.directory.Directory;
import linli.bot.directory.Member;
import linli.bot.points.Ledger;
import linli.rules.Rulebook;
import linli.rules.points.PointsRule;
import linli.rules.points.Section;
import org.springframework.stereotype.Component;

/** The owner saw a volunteer's service: 记 阿力 巡查. The last word is looked for among the reasons of the service rules. */
@Component
class ServiceCommand implements Command {
    private static final Pattern FORM = Pattern.compile("记\\s+(\\S{1,30})\\s+(\\S{2,12})");

    private final Ledger ledger;
    private final Directory directory;
    private final Rulebook rulebook;
    private final Answer answer;

    ServiceCommand(Ledger ledger, Directory directory, Rulebook rulebook, Answer answer) {
        this.ledger = ledger;
        this.directory = directory;
        this.rulebook = rulebook;
        this.answer = answer;
    }

    @Override
    public String name() {
        return "service";
    }

    @Override
    public boolean claim(Request request) {
        var m = FORM.matcher(request.text());
        if (!m.matches() || !leadsAnyGroup(request.member())) {
            return false;
        }
        var award = volunteer(request, m.group(1))
                .flatMap(who -> rule(m.group(2)).flatMap(rule -> ledger.service(who, rule.id(), request.actor())));
        if (award.isPresent()) {
            answer.with(request, "done.service", "points", award.get().points());
        } else {
            answer.with(request, "refused.service");
        }
        return true;
    }

    private boolean leadsAnyGroup(Member member) {
        return directory.groups().stream().anyMatch(group -> group.isLedBy(member.id()));
    }

    /** Somebody of that nickname in a group this owner leads; two of the same name are none. */
    private Optional<Member> volunteer(Request request, String nickname) {
        List<Member> called = directory.groups().stream()
                .filter(group -> group.isLedBy(request.member().id()))
                .flatMap(group -> directory.membersOf(group.id()).stream())
                .filter(member -> member.nickname().equals(nickname))
                .distinct()
                .toList();
        return called.size() == 1 ? Optional.of(called.get(0)) : Optional.empty();
    }

    private Optional<PointsRule> rule(String word) {
        return rulebook.points().stream()
                .filter(rule -> rule.section() == Section.SERVICE)
                .filter(rule -> shareTwoCharacters(rule.because(), word))
                .findFirst();
    }

    private static boolean shareTwoCharacters(String because, String word) {
        for (int i = 0; i + 2 <= word.length(); i++) {
            if (because.contains(word.substring(i, i + 2))) {
                return true;
            }
        }
        return false;
    }
}
