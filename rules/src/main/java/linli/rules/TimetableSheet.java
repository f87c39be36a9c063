package linli.rules;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import linli.rules.classify.Track;
import linli.rules.classify.Urgency;
import linli.rules.lifecycle.Span;
import linli.rules.lifecycle.Timetable;

/** {@code timetable.yml}: hours, lengths, holidays and scheduled posts. */
final class TimetableSheet {
    private static final String TIME = "a time in quotes, e.g. \"08:30\"";
    private static final String LENGTH =
            "a length, e.g. 30 minutes, 24 hours, 7 days, 4 working hours, 3 working days, 2 daytime hours";
    private static final String PLAIN_LENGTH = "a length that runs day and night, e.g. 3 minutes, 24 hours, 7 days";

    private TimetableSheet() {}

    static Timetable read(Entry file) {
        file.only("zone", "working", "lunch", "daytime", "quiet", "midday", "gather", "within", "years", "posts");
        var working = stretch(file, "working");
        var lunch = stretch(file, "lunch");
        var daytime = stretch(file, "daytime");
        var quiet = stretch(file, "quiet");
        var midday = stretch(file, "midday");
        var within = file.inside("within");
        within.only("confirm", "dispatch", "accept", "handle", "check", "objection");
        var handle = within.inside("handle");
        var years = YearsSheet.read(file.inside("years"));
        inOrder(file, "working", working);
        inOrder(file, "lunch", lunch);
        inOrder(file, "daytime", daytime);
        if (working[0].isAfter(lunch[0]) || lunch[1].isAfter(working[1])) {
            file.wrong("lunch should lie inside working hours; mend \"lunch\" or \"working\"");
        }
        if (working[0].equals(lunch[0]) && lunch[1].equals(working[1])) {
            file.wrong("lunch takes the whole working day; shorten \"lunch\"");
        }
        return new Timetable(
                file.read("zone", TimetableSheet::zone, "a time zone, e.g. Asia/Shanghai", ZoneId.of("Asia/Shanghai")),
                working[0],
                working[1],
                lunch[0],
                lunch[1],
                years.holidays(),
                years.workdays(),
                daytime[0],
                daytime[1],
                quiet[0],
                quiet[1],
                midday[0],
                midday[1],
                plain(file, "gather"),
                byUrgency(within.inside("confirm")),
                span(within, "dispatch"),
                byUrgency(within.inside("accept")),
                byTrack(handle),
                quickly(handle),
                span(within, "check"),
                plain(within, "objection"),
                posts(file.inside("posts")));
    }

    private static LocalTime[] stretch(Entry file, String key) {
        var entry = file.inside(key);
        entry.only("from", "to");
        return new LocalTime[] {
            entry.read("from", TimetableSheet::time, TIME, LocalTime.MIN),
            entry.read("to", TimetableSheet::time, TIME, LocalTime.MAX)
        };
    }

    private static void inOrder(Entry file, String key, LocalTime[] stretch) {
        if (!stretch[0].isBefore(stretch[1])) {
            file.wrong("\"" + key + "\" ends before it begins; swap from and to");
        }
    }

    private static Span span(Entry entry, String key) {
        return entry.read(key, Span::of, LENGTH, Span.days(1));
    }

    private static Duration plain(Entry entry, String key) {
        return entry.read(key, text -> Span.of(text).filter(Span::isPlain), PLAIN_LENGTH, Span.days(1))
                .length(Duration.ZERO);
    }

    private static Map<Urgency, Span> byUrgency(Entry entry) {
        entry.only("一般", "紧急", "特急");
        var spans = new EnumMap<Urgency, Span>(Urgency.class);
        for (var urgency : Urgency.values()) {
            spans.put(urgency, span(entry, urgency.chinese()));
        }
        return Collections.unmodifiableMap(spans);
    }

    private static Map<Track, Span> byTrack(Entry handle) {
        handle.only("自治", "协商", "联动", "紧急", "特急");
        var spans = new EnumMap<Track, Span>(Track.class);
        for (var track : Track.values()) {
            spans.put(track, span(handle, track.chinese()));
        }
        return Collections.unmodifiableMap(spans);
    }

    private static Map<Urgency, Span> quickly(Entry handle) {
        var spans = new EnumMap<Urgency, Span>(Urgency.class);
        spans.put(Urgency.URGENT, span(handle, Urgency.URGENT.chinese()));
        spans.put(Urgency.DANGER, span(handle, Urgency.DANGER.chinese()));
        return Collections.unmodifiableMap(spans);
    }

    private static Map<String, String> posts(Entry entry) {
        var posts = new LinkedHashMap<String, String>();
        for (var post : entry.node().propertyNames()) {
            posts.put(post, entry.read(post, Cron::of, Cron.FORM, ""));
        }
        return Collections.unmodifiableMap(posts);
    }

    private static Optional<LocalTime> time(String text) {
        return attempt(() -> LocalTime.parse(text));
    }

    private static Optional<ZoneId> zone(String text) {
        return attempt(() -> ZoneId.of(text));
    }

    private static <T> Optional<T> attempt(Supplier<T> parse) {
        try {
            return Optional.of(parse.get());
        } catch (DateTimeException not) {
            return Optional.empty();
        }
    }
}
