package linli.rules.route;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * One of several who answer for a place: on duty before standing in, standing in before deputies, deputies before
 * whoever comes on next. Among equals: who is good at it, who has least to do, the id.
 *
 * @param who the one chosen
 * @param why half a sentence for people
 */
record Choice(Assignee who, String why) {

    /** @param candidates those who answer for the place; may be empty */
    static Optional<Choice> among(List<Assignee> candidates, Predicate<Assignee> allowed, Roster roster) {
        var able = candidates.stream().filter(allowed).sorted(roster.order()).toList();
        var first = able.stream().filter(assignee -> !assignee.deputy()).toList();
        var deputies = able.stream().filter(Assignee::deputy).toList();
        return onDuty(first, roster)
                .or(() -> standIn(candidates, allowed, roster))
                .or(() -> deputy(deputies, roster))
                .or(() -> nextShift(first.isEmpty() ? deputies : first, roster));
    }

    private static Optional<Choice> onDuty(List<Assignee> sorted, Roster roster) {
        var on = sorted.stream().filter(roster::isOn).toList();
        return on.stream().findFirst().map(who -> new Choice(who, who.isUnit() ? "负责这一片" : onDuty(who, on, roster)));
    }

    private static String onDuty(Assignee who, List<Assignee> on, Roster roster) {
        if (on.size() == 1) {
            return "正在班";
        }
        var rival = on.get(1);
        if (roster.isGoodAt(who) && !roster.isGoodAt(rival)) {
            return "正在班，熟悉这类事";
        }
        return who.open() < rival.open() ? "正在班，手上任务最少" : "正在班";
    }

    /** Only for who is away: whoever handed it back while on duty is not stood in for. */
    private static Optional<Choice> standIn(List<Assignee> candidates, Predicate<Assignee> allowed, Roster roster) {
        return candidates.stream()
                .filter(away -> !away.deputy() && !roster.isOn(away))
                .sorted(roster.order())
                .map(away -> roster.everybody().stream()
                        .filter(other -> other.id().equals(away.standIn()))
                        .filter(allowed)
                        .filter(roster::isOn)
                        .min(Comparator.comparing(other -> !Objects.equals(other.role(), away.role())))
                        .map(other -> new Choice(other, "替" + away.name() + "的班")))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Choice> deputy(List<Assignee> sorted, Roster roster) {
        return sorted.stream().filter(roster::isOn).findFirst().map(who -> new Choice(who, "副手在班"));
    }

    private static Optional<Choice> nextShift(List<Assignee> sorted, Roster roster) {
        return sorted.stream().min(Comparator.comparing(roster::nextOn)).map(who -> new Choice(who, "下一班处理，眼下没人在班"));
    }
}
