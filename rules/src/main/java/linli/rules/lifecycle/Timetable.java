package linli.rules.lifecycle;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import linli.rules.classify.Track;
import linli.rules.classify.Urgency;

/**
 * {@code config/timetable.yml}: when the community works, how long things may take, when the bot may speak.
 *
 * @param zone the community's clock, Asia/Shanghai
 * @param opens start of the working day
 * @param closes end of the working day
 * @param lunchFrom start of the midday break, which is no working time
 * @param lunchTo end of the midday break
 * @param holidays days off that fall on a weekday
 * @param workdays 调休: Saturdays and Sundays that are worked
 * @param daytimeFrom start of the hours in which a group is led, every day of the year
 * @param daytimeTo end of those hours
 * @param quietFrom nothing but danger to life is said from here
 * @param quietTo … until here, next morning
 * @param middayFrom no posts to groups from here
 * @param middayTo … until here
 * @param gather how long a photo waits for its text and a text for its photo
 * @param confirmWithin until the owner confirms, by urgency
 * @param dispatchWithin from confirmation until somebody has it
 * @param acceptWithin until a worker accepts, by urgency
 * @param handleWithin by track, for normal urgency
 * @param handleUrgentWithin for urgent and dangerous matters, in plain time
 * @param checkWithin working time for the check
 * @param objectionWindow how long a result may be disputed, in plain time
 * @param posts name of a scheduled post → Quartz cron expression in the community's zone
 */
public record Timetable(
        ZoneId zone,
        LocalTime opens,
        LocalTime closes,
        LocalTime lunchFrom,
        LocalTime lunchTo,
        Set<LocalDate> holidays,
        Set<LocalDate> workdays,
        LocalTime daytimeFrom,
        LocalTime daytimeTo,
        LocalTime quietFrom,
        LocalTime quietTo,
        LocalTime middayFrom,
        LocalTime middayTo,
        Duration gather,
        Map<Urgency, Span> confirmWithin,
        Span dispatchWithin,
        Map<Urgency, Span> acceptWithin,
        Map<Track, Span> handleWithin,
        Map<Urgency, Span> handleUrgentWithin,
        Span checkWithin,
        Duration objectionWindow,
        Map<String, String> posts) {

    public Hours daytime() {
        return new Hours(daytimeFrom, daytimeTo);
    }

    public Hours quiet() {
        return new Hours(quietFrom, quietTo);
    }

    public Hours midday() {
        return new Hours(middayFrom, middayTo);
    }

    /** Whether the holidays of a year have been filled in. */
    public boolean knows(int year) {
        return holidays.stream().anyMatch(day -> day.getYear() == year);
    }
}
