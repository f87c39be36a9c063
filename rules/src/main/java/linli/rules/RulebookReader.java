package linli.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import linli.rules.points.PointsRule;

/** Reads the four files of policy out of a folder and checks them against each other. Tells every mistake at once. */
public final class RulebookReader {
    static final String TAXONOMY = "taxonomy.yml";
    static final String DUTIES = "duties.yml";
    static final String POINTS = "points.yml";
    static final String TIMETABLE = "timetable.yml";

    private RulebookReader() {}

    /** @param folder usually {@code config}; other files in it are left alone */
    public static Reading read(Path folder) {
        var problems = new ArrayList<Problem>();
        if (!Files.isDirectory(folder)) {
            return new Reading(
                    null,
                    List.of(new Problem(folder.toString(), "folder", "there is no such folder; start where it is")));
        }
        var taxonomy = YamlFile.open(folder, TAXONOMY, problems).map(TaxonomySheet::read);
        var duties = YamlFile.open(folder, DUTIES, problems)
                .map(file ->
                        DutySheet.read(file, taxonomy.map(TaxonomySheet::codes).orElse(List.of())));
        List<PointsRule> points =
                YamlFile.open(folder, POINTS, problems).map(PointsSheet::read).orElse(null);
        var timetable = YamlFile.open(folder, TIMETABLE, problems)
                .map(TimetableSheet::read)
                .orElse(null);
        return problems.isEmpty()
                ? new Reading(
                        new Rulebook(
                                taxonomy.get().branches(),
                                taxonomy.get().categories(),
                                duties.get(),
                                points,
                                timetable,
                                version(folder)),
                        List.of())
                : new Reading(null, List.copyOf(problems));
    }

    /** What is right today and will be wrong soon: a year whose holidays nobody has filled in. */
    public static List<Problem> warnings(Rulebook rulebook, LocalDate today) {
        // The State Council publishes the next year's days in November.
        var years = today.getMonth() == Month.DECEMBER
                ? Stream.of(today.getYear(), today.getYear() + 1)
                : Stream.of(today.getYear());
        return years.filter(year -> !rulebook.timetable().knows(year))
                .map(
                        year -> new Problem(
                                TIMETABLE,
                                "years " + year,
                                "write the holidays and workdays of " + year
                                        + " as the State Council published them; until then every Monday to Friday counts as worked"))
                .toList();
    }

    private static String version(Path folder) {
        try {
            var hash = MessageDigest.getInstance("SHA-256");
            for (var name : List.of(TAXONOMY, DUTIES, POINTS, TIMETABLE)) {
                hash.update(Files.readAllBytes(folder.resolve(name)));
            }
            return HexFormat.of().formatHex(hash.digest(), 0, 4);
        } catch (IOException | NoSuchAlgorithmException broken) {
            throw new IllegalStateException("Could not read " + folder + " a second time", broken);
        }
    }
}
