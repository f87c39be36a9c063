package linli.rules;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The part {@code years} of {@code timetable.yml}: public holidays and make-up workdays. */
record YearsSheet(Set<LocalDate> holidays, Set<LocalDate> workdays) {
    private static final String DATE = "a date, e.g. 2026-02-14";
    private static final String DATES = "a date or a stretch of them, e.g. 2026-02-15 to 2026-02-23";
    private static final int LONGEST_HOLIDAY = 31;

    static YearsSheet read(Entry entry) {
        var holidays = new TreeSet<LocalDate>();
        var workdays = new TreeSet<LocalDate>();
        for (var year : entry.node().propertyNames()) {
            var days = entry.inside(year);
            days.only("holidays", "workdays");
            var off = days.readAll("holidays", YearsSheet::dates, DATES).stream()
                    .flatMap(List::stream)
                    .toList();
            var on = days.readAll("workdays", YearsSheet::date, DATE);
            ofTheYear(days, year, off);
            ofTheYear(days, year, on);
            makeUps(days, on, off);
            holidays.addAll(off);
            workdays.addAll(on);
        }
        return new YearsSheet(Collections.unmodifiableSet(holidays), Collections.unmodifiableSet(workdays));
    }

    private static void ofTheYear(Entry days, String year, List<LocalDate> dates) {
        var strange = dates.stream()
                .filter(date -> !year.equals(String.valueOf(date.getYear())))
                .map(LocalDate::toString)
                .collect(Collectors.joining(", "));
        if (!strange.isEmpty()) {
            days.wrong(strange + " is not in " + year + "; put it under its own year");
        }
    }

    private static void makeUps(Entry days, List<LocalDate> on, List<LocalDate> off) {
        for (var date : on) {
            if (off.contains(date)) {
                days.wrong(date + " is both a holiday and a workday; keep one");
            } else if (date.getDayOfWeek() != DayOfWeek.SATURDAY && date.getDayOfWeek() != DayOfWeek.SUNDAY) {
                days.wrong(date + " is no Saturday or Sunday and is worked anyway; take it out of workdays");
            }
        }
    }

    private static Optional<List<LocalDate>> dates(String text) {
        var ends = text.split(" to ", 2);
        var first = date(ends[0]);
        var last = date(ends[ends.length - 1]);
        return first.isPresent()
                        && last.isPresent()
                        && !last.get().isBefore(first.get())
                        && last.get().isBefore(first.get().plusDays(LONGEST_HOLIDAY))
                ? Optional.of(first.get().datesUntil(last.get().plusDays(1)).toList())
                : Optional.empty();
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text.strip()));
        } catch (DateTimeException not) {
            return Optional.empty();
        }
    }
}
