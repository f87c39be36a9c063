package linli.bot.directory;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import linli.rules.lifecycle.Timetable;
import linli.rules.locate.Place;
import linli.rules.locate.PlaceKind;

/** Who is there for a grid right now. */
final class OnDuty {
    private final Snapshot directory;
    private final Timetable timetable;

    OnDuty(Snapshot directory, Timetable timetable) {
        this.directory = directory;
        this.timetable = timetable;
    }

    List<Member> persons(String grid, Instant at) {
        var time = LocalDateTime.ofInstant(at, timetable.zone());
        var workers = directory.holding(Role.GRID_WORKER, grid);
        var on = workers.stream()
                .filter(worker -> offices(worker, grid).stream().anyMatch(office -> isOn(office, time)))
                .toList();
        return on.isEmpty() ? standIns(workers, grid) : on;
    }

    List<Member> heads(String grid) {
        var heads = directory.holding(Role.GRID_HEAD, grid);
        return heads.isEmpty()
                ? directory.places().nearest(grid, PlaceKind.COMMUNITY).map(Place::id).flatMap(this::secretary).stream()
                        .toList()
                : heads;
    }

    Optional<Member> secretary(String community) {
        return directory.holding(Role.SECRETARY, community).stream().findFirst();
    }

    private List<Member> standIns(List<Member> workers, String grid) {
        var standIns = workers.stream()
                .flatMap(worker -> offices(worker, grid).stream())
                .flatMap(office -> directory.member(office.standIn()).stream())
                .distinct()
                .toList();
        return standIns.isEmpty() ? heads(grid) : standIns;
    }

    private static List<Office> offices(Member worker, String grid) {
        return worker.offices().stream()
                .filter(office -> office.role() == Role.GRID_WORKER && grid.equals(office.place()))
                .toList();
    }

    private boolean isOn(Office office, LocalDateTime time) {
        return office.shifts().isEmpty()
                ? isWorked(time)
                : office.shifts().stream().anyMatch(shift -> shift.isOn(time));
    }

    /** The midday break counts: somebody having lunch can still be called. */
    private boolean isWorked(LocalDateTime time) {
        var day = time.toLocalDate();
        boolean worked = timetable.workdays().contains(day)
                || day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0
                        && !timetable.holidays().contains(day);
        return worked
                && !time.toLocalTime().isBefore(timetable.opens())
                && time.toLocalTime().isBefore(timetable.closes());
    }
}
