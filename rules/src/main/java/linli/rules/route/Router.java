package linli.rules.route;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import linli.rules.lifecycle.Tier;
import linli.rules.lifecycle.Timetable;
import linli.rules.locate.Place;
import linli.rules.locate.Places;

/**
 * Finds who takes a ticket: a duty row says what kind of person or unit, the place says which of them, the hour says who is there.
 *
 * @param duties all rows, starting and climbing ones
 * @param timetable for working hours and holidays
 * @param places the trees
 * @param people workers and units with the tickets they have now; a person with two roles is there twice
 */
public record Router(List<Duty> duties, Timetable timetable, Places places, List<Assignee> people) {

    /**
     * Without a tier the first fitting row decides, its fallback if its lead has nobody. With one, the climbing rows from that
     * tier upwards: a tier with nobody is passed over.
     *
     * @return empty when nobody is left to ask
     */
    public Optional<Assignment> route(Request request, Instant now) {
        var rows = request.tier() == null
                ? fitting(request, duty -> !duty.climbing()).stream()
                : Arrays.stream(Tier.values())
                        .filter(tier -> tier.compareTo(request.tier()) >= 0)
                        .flatMap(tier -> fitting(request, duty -> duty.climbing() && duty.tier() == tier).stream());
        return rows.flatMap(duty -> assign(duty, request, now).stream()).findFirst();
    }

    private Optional<Duty> fitting(Request request, Predicate<Duty> asked) {
        var placeClass = places.classOf(request.place());
        var estate = places.estateOf(request.place()).map(Place::estate).orElse(null);
        return duties.stream()
                .filter(asked)
                .filter(duty -> duty.fits(request.category(), placeClass, estate))
                .findFirst();
    }

    private Optional<Assignment> assign(Duty duty, Request request, Instant now) {
        return choose(duty.lead(), request, now)
                .map(choice -> assignment(duty, choice, "", request, now))
                .or(() -> choose(duty.fallback(), request, now)
                        .map(choice -> assignment(duty, choice, "，代为兜底", request, now)));
    }

    private Assignment assignment(Duty duty, Choice choice, String remark, Request request, Instant now) {
        var reason = duty.because() + "：" + choice.who().name() + choice.why() + remark + "（依据 " + duty.row() + "）";
        return new Assignment(choice.who(), support(duty, choice, request, now), duty.tier(), duty.row(), reason);
    }

    private List<String> support(Duty duty, Choice lead, Request request, Instant now) {
        var others = new HashSet<>(request.without());
        others.add(lead.who().id());
        return duty.support().stream()
                .flatMap(holder -> choose(holder, request.without(others), now).stream())
                .map(choice -> choice.who().id())
                .distinct()
                .toList();
    }

    private Optional<Choice> choose(String holder, Request request, Instant now) {
        var roster = new Roster(request.category().substring(0, 1), people, now, timetable);
        return Choice.among(
                answering(holder, request.place()), one -> !request.without().contains(one.id()), roster);
    }

    private List<Assignee> answering(String holder, String place) {
        var above = above(place);
        return Holder.of(holder).stream()
                .flatMap(meant -> people.stream().filter(meant::means))
                .filter(one -> one.places().stream().anyMatch(above::contains))
                .toList();
    }

    /** The place and all above it in both trees. */
    private Set<String> above(String place) {
        return Stream.concat(
                        places.upwards(place).stream(),
                        places.gridOf(place).stream().flatMap(grid -> places.upwards(grid.id()).stream()))
                .map(Place::id)
                .collect(Collectors.toSet());
    }
}
