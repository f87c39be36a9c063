package linli.bot.post;

import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Collectors;
import linli.rules.Problem;
import linli.rules.Rulebook;
import linli.rules.lifecycle.Timetable;
import org.quartz.CronExpression;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The posts and their times. */
@Component
public class Schedule {
    private static final Duration LONGEST_PERIOD = Duration.ofDays(8);

    private final Map<String, Post> posts;
    private final Timetable timetable;
    private final InstantSource time;
    private final TransactionTemplate transaction;

    Schedule(List<Post> posts, Rulebook rulebook, InstantSource time, TransactionTemplate transaction) {
        this.posts = new TreeMap<>(posts.stream().collect(Collectors.toMap(Post::name, post -> post)));
        this.timetable = rulebook.timetable();
        this.time = time;
        this.transaction = transaction;
    }

    /** A line without a post, and a post without a line. */
    public List<Problem> problems() {
        var problems = new java.util.ArrayList<Problem>();
        timetable.posts().keySet().stream()
                .filter(name -> !posts.containsKey(name))
                .forEach(name -> problems.add(new Problem(
                        "config/timetable.yml",
                        "posts, \"" + name + "\"",
                        "there is no such post (there are " + posts.keySet() + ")")));
        posts.keySet().stream()
                .filter(name -> !timetable.posts().containsKey(name))
                .forEach(name -> problems.add(new Problem(
                        "config/timetable.yml",
                        "posts",
                        "add a line for \"" + name + "\", e.g. " + name + ": \"0 30 17 * * ?\"")));
        return problems;
    }

    public Map<String, String> lines() {
        return timetable.posts();
    }

    /** Runs one post for the last moment it was due, in a transaction of its own. */
    public void run(String name) {
        var now = time.instant();
        transaction.executeWithoutResult(tx -> posts.get(name).run(lastDue(name, now)));
    }

    /** The next moment at which some post has something to do; never before {@code after}. */
    public Optional<Due> next(Instant after) {
        return posts.values().stream()
                .flatMap(post -> nextOf(post, after).map(at -> new Due(post.name(), at)).stream())
                .min(java.util.Comparator.comparing(Due::at).thenComparing(Due::post));
    }

    /**
     * A post and its moment.
     *
     * @param post name
     * @param at when
     */
    public record Due(String post, Instant at) {}

    /** The last moment up to now at which a line's cron came due. */
    Instant lastDue(String name, Instant now) {
        var cron = cron(name);
        var last = now;
        var at = cron.getNextValidTimeAfter(
                Date.from(now.minus(everyMinute(name) ? Duration.ofMinutes(2) : LONGEST_PERIOD)));
        while (at != null && !at.toInstant().isAfter(now)) {
            last = at.toInstant();
            at = cron.getNextValidTimeAfter(at);
        }
        return last;
    }

    private Optional<Instant> nextOf(Post post, Instant after) {
        return everyMinute(post.name())
                ? post.next().map(at -> at.isBefore(after) ? after : at)
                : Optional.ofNullable(cron(post.name()).getNextValidTimeAfter(Date.from(after)))
                        .map(Date::toInstant);
    }

    /** A post that looks every minute says itself when looking pays. */
    private boolean everyMinute(String name) {
        return timetable.posts().get(name).startsWith("0 * ");
    }

    private CronExpression cron(String name) {
        try {
            var cron = new CronExpression(timetable.posts().get(name));
            cron.setTimeZone(TimeZone.getTimeZone(timetable.zone()));
            return cron;
        } catch (ParseException broken) {
            throw new IllegalStateException("config/timetable.yml, posts, \"" + name + "\": not a cron line", broken);
        }
    }
}
