package linli.bot.post;

import java.util.TimeZone;
import linli.rules.Rulebook;
import org.quartz.CronScheduleBuilder;
import org.quartz.JobBuilder;
import org.quartz.JobKey;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.TriggerBuilder;
import org.quartz.impl.matchers.GroupMatcher;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Enters the posts into Quartz's table once everything runs. A line that has not changed keeps its trigger, so that what was missed while the
 * process was down fires once on start.
 */
@Component
class Timer {
    private static final String GROUP = "post";

    private final Scheduler scheduler;
    private final Schedule schedule;
    private final Rulebook rulebook;

    Timer(Scheduler scheduler, Schedule schedule, Rulebook rulebook) {
        this.scheduler = scheduler;
        this.schedule = schedule;
        this.rulebook = rulebook;
    }

    @EventListener(ApplicationReadyEvent.class)
    void enter() throws SchedulerException {
        for (var line : schedule.lines().entrySet()) {
            enter(line.getKey(), line.getValue());
        }
        for (var key : scheduler.getJobKeys(GroupMatcher.jobGroupEquals(GROUP))) {
            if (!schedule.lines().containsKey(key.getName())) {
                scheduler.deleteJob(key);
            }
        }
    }

    private void enter(String name, String cron) throws SchedulerException {
        var job = JobBuilder.newJob(PostJob.class)
                .withIdentity(new JobKey(name, GROUP))
                .storeDurably()
                .build();
        var trigger = TriggerBuilder.newTrigger()
                .withIdentity(name, GROUP)
                .forJob(job)
                .withDescription(cron)
                .withSchedule(CronScheduleBuilder.cronSchedule(cron)
                        .inTimeZone(TimeZone.getTimeZone(rulebook.timetable().zone()))
                        .withMisfireHandlingInstructionFireAndProceed())
                .build();
        var known = scheduler.getTrigger(trigger.getKey());
        if (known == null) {
            scheduler.addJob(job, true);
            scheduler.scheduleJob(trigger);
        } else if (!cron.equals(known.getDescription())) {
            scheduler.addJob(job, true);
            scheduler.rescheduleJob(trigger.getKey(), trigger);
        }
    }
}
