package linli.rules.route;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A weekly time of duty, written {@code mon-sat 08:00-18:00}. One that ends at or before its start runs into the next day.
 *
 * @param days on which it begins
 * @param from when it begins
 * @param to when it ends
 */
public record Shift(Set<DayOfWeek> days, LocalTime from, LocalTime to) {
    private static final Pattern FORM = Pattern.compile("([a-z]{3})(?:-([a-z]{3}))? (\\d{2}:\\d{2})-(\\d{2}:\\d{2})");
    private static final java.util.List<String> NAMES =
            java.util.List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");

    /** Reads the written form; empty where it is not one. */
    public static Optional<Shift> of(String written) {
        var m = FORM.matcher(written.strip().toLowerCase(Locale.ROOT));
        if (!m.matches() || !NAMES.contains(m.group(1)) || m.group(2) != null && !NAMES.contains(m.group(2))) {
            return Optional.empty();
        }
        int first = NAMES.indexOf(m.group(1));
        int last = m.group(2) == null ? first : NAMES.indexOf(m.group(2));
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (int i = first; ; i = (i + 1) % 7) {
            days.add(DayOfWeek.of(i + 1));
            if (i == last) {
                break;
            }
        }
        try {
            return Optional.of(new Shift(days, LocalTime.parse(m.group(3)), LocalTime.parse(m.group(4))));
        } catch (java.time.DateTimeException notATime) {
            return Optional.empty();
        }
    }

    /** The form {@link #of} reads, for days that follow each other. */
    public String written() {
        var first = days.stream()
                .filter(day -> !days.contains(day.minus(1)))
                .findFirst()
                .orElse(DayOfWeek.MONDAY);
        var last = first.plus(days.size() - 1);
        return name(first) + (first == last ? "" : "-" + name(last)) + " " + from + "-" + to;
    }

    private static String name(DayOfWeek day) {
        return NAMES.get(day.getValue() - 1);
    }

    public boolean isOn(LocalDateTime at) {
        var time = at.toLocalTime();
        if (from.isBefore(to)) {
            return days.contains(at.getDayOfWeek()) && !time.isBefore(from) && time.isBefore(to);
        }
        return days.contains(at.getDayOfWeek()) && !time.isBefore(from)
                || days.contains(at.getDayOfWeek().minus(1)) && time.isBefore(to);
    }
}
