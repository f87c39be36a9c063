package linli.bot.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import linli.bot.Linli;
import linli.bot.demo.StoppedTime;
import linli.bot.directory.Directory;
import linli.bot.points.Ledger;
import linli.bot.ticket.Actor;
import org.junit.jupiter.api.Test;
import org.quartz.JobKey;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;

/**
 * The process was down on Monday at nine: Quartz's own table says so, and the ranking comes once on start. The scheduler it starts
 * must end with it: Quartz finds its database by the scheduler's name, and a later context of that name would take its own away.
 */
@DirtiesContext
@SpringBootTest(
        classes = Linli.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:missed;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
                    + "DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1",
            "spring.quartz.auto-startup=false",
            "linli.demo-time=stopped",
            "linli.data=bot/target/missed-post",
            "namastack.outbox.polling.fixed.interval=5ms"
        })
class MissedPostTest {
    private static final Instant WEDNESDAY = Instant.parse("2026-11-18T02:00:00Z");
    private static final Instant NEXT_TUESDAY = Instant.parse("2026-11-24T02:00:00Z");
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Autowired
    Scheduler scheduler;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    InstantSource time;

    @Autowired
    Ledger ledger;

    @Autowired
    Directory directory;

    @Test
    void what_was_missed_while_down_is_posted_once_on_start_and_never_twice() throws SchedulerException {
        StoppedTime.set(time, WEDNESDAY);
        ledger.service(
                directory.member("ali").orElseThrow(),
                "patrol",
                new Actor(directory.member("fangyi").orElseThrow(), "playground:1"));
        StoppedTime.set(time, NEXT_TUESDAY);
        cameDueAnHourAgo();
        assertThat(rankings()).isZero();

        scheduler.start();
        await().atMost(PATIENCE).until(() -> rankings() == 1);
        assertThat(jdbc.sql("select count(*) from posted where post = 'ranking' and period = '2026-W47'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);

        scheduler.triggerJob(new JobKey("ranking", "post"));
        await().pollDelay(Duration.ofSeconds(2))
                .atMost(PATIENCE)
                .until(() -> scheduler.getCurrentlyExecutingJobs().isEmpty());
        assertThat(rankings()).isEqualTo(1);
    }

    private void cameDueAnHourAgo() {
        int changed = jdbc.sql("update qrtz_triggers set next_fire_time = :missed where trigger_name = 'ranking'")
                .param(
                        "missed",
                        System.currentTimeMillis() - Duration.ofHours(1).toMillis())
                .update();
        assertThat(changed).isEqualTo(1);
    }

    private int rankings() {
        return jdbc.sql("select count(*) from said where occasion = 'ranking' and photo is not null")
                .query(Integer.class)
                .single();
    }
}
