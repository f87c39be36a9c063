package linli.bot.voice;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import linli.bot.directory.Group;
import linli.rules.lifecycle.Timetable;

/** When the bot may speak: quiet nights for everybody, and no posts to groups over the midday rest. */
final class QuietHours {
    private final Timetable timetable;

    QuietHours(Timetable timetable) {
        this.timetable = timetable;
    }

    /** The first instant from {@code now} on at which a group may be spoken to. */
    Instant nextInGroup(Instant now, Group group) {
        var from = group.quietFrom() != null ? group.quietFrom() : timetable.quietFrom();
        var to = group.quietTo() != null ? group.quietTo() : timetable.quietTo();
        var at = after(now.atZone(timetable.zone()), from, to);
        return after(at, timetable.middayFrom(), timetable.middayTo()).toInstant();
    }

    /** Likewise for one person; staff on a night shift are told at once. */
    Instant nextInPrivate(Instant now, boolean staff) {
        return staff
                ? now
                : after(now.atZone(timetable.zone()), timetable.quietFrom(), timetable.quietTo())
                        .toInstant();
    }

    private static ZonedDateTime after(ZonedDateTime at, LocalTime from, LocalTime to) {
        var time = at.toLocalTime();
        var overnight = to.isBefore(from);
        var quiet = overnight ? !time.isBefore(from) || time.isBefore(to) : !time.isBefore(from) && time.isBefore(to);
        if (!quiet) {
            return at;
        }
        var end = at.with(to);
        return end.isAfter(at) ? end : end.plusDays(1);
    }
}
