package linli.bot.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import linli.bot.post.Schedule;
import org.springframework.stereotype.Component;

/** Pushes the demo's time forward and lets everything come due on the way, in its order and at its moment. */
@Demo
@Component
class TimeMachine {
    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    private final SettableTime time;
    private final Schedule schedule;
    private final Engine engine;

    TimeMachine(SettableTime time, Schedule schedule, Engine engine) {
        this.time = time;
        this.schedule = schedule;
        this.engine = engine;
    }

    Instant now() {
        return time.instant();
    }

    /** @return the names of the posts that came due, each as often as it did */
    synchronized List<String> forwardTo(Instant to) {
        var rang = new ArrayList<String>();
        var from = time.instant();
        var due = schedule.next(from);
        while (due.isPresent() && !due.get().at().isAfter(to)) {
            time.moveTo(due.get().at());
            schedule.run(due.get().post());
            engine.settle();
            rang.add(due.get().post());
            var next = schedule.next(due.get().at());
            due = next.equals(due) ? schedule.next(due.get().at().plus(A_MINUTE)) : next;
        }
        time.moveTo(to);
        return rang;
    }
}
