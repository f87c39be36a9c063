package linli.bot.post;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** What Quartz runs: the post whose name the job has. */
@DisallowConcurrentExecution
public class PostJob implements Job {
    private final Schedule schedule;

    PostJob(Schedule schedule) {
        this.schedule = schedule;
    }

    @Override
    public void execute(JobExecutionContext context) {
        schedule.run(context.getJobDetail().getKey().getName());
    }
}
