package linli.rules.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The table as the architecture draws it, written a second time and compared cell by cell. */
class LifecycleTest {
    private static final String EXPECTED = """
            OPEN REGISTERED DISPATCHED ACCEPTED RESOLVED PARKED | ATTACH   | =  | REPORTER RESIDENT OWNER ASSIGNEE
            OPEN REGISTERED DISPATCHED ACCEPTED RESOLVED PARKED | SECOND   | =  | RESIDENT SUPPORTER OWNER
            OPEN REGISTERED DISPATCHED ACCEPTED RESOLVED PARKED | LEAVE    | =  | SUPPORTER
            OPEN REGISTERED DISPATCHED ACCEPTED | CORRECT       | =          | REPORTER OWNER
            OPEN                                | CONFIRM       | REGISTERED | OWNER
            OPEN                                | REJECT        | REJECTED   | OWNER
            OPEN                                | MERGE         | MERGED     | OWNER
            MERGED                              | SPLIT         | OPEN       | OWNER
            OPEN REGISTERED                     | WITHDRAW      | WITHDRAWN  | REPORTER
            REGISTERED                          | DISPATCH      | DISPATCHED | BOT
            REGISTERED                          | UNROUTED      | =          | BOT
            REGISTERED DISPATCHED ACCEPTED      | ASSIGN        | DISPATCHED | OWNER HEAD
            REGISTERED DISPATCHED ACCEPTED      | ESCALATE      | DISPATCHED | OWNER HEAD BOT
            DISPATCHED                          | ACCEPT        | ACCEPTED   | ASSIGNEE
            DISPATCHED ACCEPTED                 | HAND_BACK     | REGISTERED | ASSIGNEE
            ACCEPTED                            | ASK_EXTENSION | =          | ASSIGNEE
            ACCEPTED                            | EXTEND        | =          | HEAD
            ACCEPTED                            | ASK_PARKING   | =          | ASSIGNEE
            ACCEPTED                            | PARK          | PARKED     | HEAD
            ACCEPTED                            | DENY          | =          | HEAD
            PARKED                              | RESUME        | ACCEPTED   | HEAD BOT
            DISPATCHED ACCEPTED                 | RESOLVE       | RESOLVED   | ASSIGNEE OWNER
            RESOLVED                            | REWORK        | DISPATCHED | OWNER
            RESOLVED                            | DISPUTE       | DISPATCHED | REPORTER SUPPORTER
            RESOLVED                            | CLOSE         | CLOSED     | OWNER REPORTER BOT
            CLOSED                              | REOPEN        | DISPATCHED | REPORTER OWNER
            OPEN REGISTERED DISPATCHED ACCEPTED | REMIND        | =          | BOT
            OPEN REGISTERED DISPATCHED ACCEPTED | SUPERVISE     | =          | BOT
            REGISTERED DISPATCHED REJECTED MERGED | UNDO        | OPEN       | OWNER
            """;

    private record Row(Set<State> from, Action action, String to, Set<Part> who) {

        static Row of(String line) {
            var cells = line.split("\\|");
            return new Row(
                    set(cells[0], State::valueOf),
                    Action.valueOf(cells[1].strip()),
                    cells[2].strip(),
                    set(cells[3], Part::valueOf));
        }

        State leads(State state) {
            return to.equals("=") ? state : State.valueOf(to);
        }
    }

    private static final List<Row> ROWS = EXPECTED.lines().map(Row::of).toList();

    @TestFactory
    Collection<DynamicTest> every_state_and_action_and_part() {
        return Arrays.stream(State.values())
                .map(state -> DynamicTest.dynamicTest(state.chinese(), () -> {
                    for (var action : Action.values()) {
                        compare(state, action);
                    }
                }))
                .toList();
    }

    private static void compare(State state, Action action) {
        var row = ROWS.stream()
                .filter(r -> r.action == action && r.from.contains(state))
                .findFirst();
        var step = Lifecycle.find(state, action);
        assertThat(step.isPresent()).as("%s %s", state, action).isEqualTo(row.isPresent());
        row.ifPresent(r -> assertThat(step.get().from(state))
                .as("%s %s leads to", state, action)
                .isEqualTo(r.leads(state)));
        for (var part : Part.values()) {
            assertThat(Lifecycle.possible(state, EnumSet.of(part)).contains(action))
                    .as("%s may %s when %s", part, action, state)
                    .isEqualTo(row.filter(r -> r.who.contains(part)).isPresent());
        }
    }

    @Test
    void several_parts_may_do_what_one_of_them_may() {
        assertThat(Lifecycle.possible(State.OPEN, EnumSet.of(Part.RESIDENT, Part.REPORTER)))
                .containsExactlyInAnyOrder(Action.ATTACH, Action.SECOND, Action.CORRECT, Action.WITHDRAW);
        assertThat(Lifecycle.possible(State.CLOSED, EnumSet.noneOf(Part.class))).isEmpty();
    }

    @Test
    void no_state_and_action_have_two_rows() {
        var seen = new HashSet<Map.Entry<State, Action>>();
        Lifecycle.table()
                .forEach(step -> step.from()
                        .forEach(state -> assertThat(seen.add(Map.entry(state, step.action())))
                                .as("%s %s", state, step.action())
                                .isTrue()));
    }

    @Test
    void every_state_can_be_reached_and_every_open_one_left() {
        var reached = EnumSet.of(State.OPEN);
        for (int i = 0; i < State.values().length; i++) {
            Lifecycle.table()
                    .forEach(step -> step.from().stream()
                            .filter(reached::contains)
                            .map(step::from)
                            .toList()
                            .forEach(reached::add));
        }
        assertThat(reached).containsExactlyInAnyOrder(State.values());
        assertThat(Arrays.stream(State.values()).filter(state -> !state.isOver()))
                .allSatisfy(state -> assertThat(Lifecycle.table())
                        .anySatisfy(step -> assertThat(step.from().contains(state) && step.from(state) != state)
                                .isTrue()));
    }

    private static <T> Set<T> set(String words, Function<String, T> read) {
        return Arrays.stream(words.strip().split(" +")).map(read).collect(Collectors.toSet());
    }
}
