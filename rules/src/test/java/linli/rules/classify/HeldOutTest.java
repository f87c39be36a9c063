package linli.rules.classify;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import linli.rules.RulebookReader;
import linli.rules.Understander;
import linli.rules.Understanding;
import linli.rules.Utterance;
import linli.rules.locate.Places;
import org.junit.jupiter.api.Test;

/** Measures on the fifth that nothing was learnt from. The floors lie a point below what was measured last; they are no aim. */
class HeldOutTest {
    private static final Understander UNDERSTANDER =
            new Understander(RulebookReader.read(Path.of("config")).rulebook(), Places.none());

    private record Heard(Example example, Understanding understood) {}

    private static final List<Heard> HELD_OUT = Examples.read(Path.of("seeds/reports")).stream()
            .filter(Example::heldOut)
            .map(example -> new Heard(example, UNDERSTANDER.understand(Utterance.of(example.text()))))
            .toList();

    @Test
    void the_held_out_fifth_is_understood() {
        var kind = share("kind", heard -> true, heard -> heard.understood.kind() == heard.example.kind());
        perKind();
        var report = share(
                "a report opens a ticket",
                heard -> heard.example.kind() == Kind.REPORT,
                heard -> heard.understood.kind().opensTicket());
        var opened = share(
                "chatter opens a ticket",
                heard -> heard.example.kind() == Kind.CHATTER,
                heard -> heard.understood.kind().opensTicket());
        Predicate<Heard> subject = heard ->
                heard.example.subject().isPresent() && heard.understood.kind().opensTicket();
        var category =
                share("category, either code", subject, heard -> heard.example.fits(heard.understood.category()));
        var two = share(
                "category among the first two",
                subject,
                heard -> heard.example.fits(heard.understood.category())
                        || heard.understood.candidates().stream()
                                .limit(2)
                                .anyMatch(candidate -> heard.example.fits(candidate.category())));
        var sure = share(
                "category, where it was sure",
                subject.and(heard -> !Category.UNSURE.equals(heard.understood.category())),
                heard -> heard.example.fits(heard.understood.category()));
        share("not sure of the category", subject, heard -> Category.UNSURE.equals(heard.understood.category()));
        var branch = share(
                "branch",
                subject,
                heard -> heard.understood.category().charAt(0)
                        == heard.example.category().charAt(0));
        var miscalibrated = calibration(HELD_OUT.stream().filter(subject).toList());
        var nature = share(
                "nature",
                heard -> heard.example.nature() != null && heard.understood.nature() != null,
                heard -> heard.example.nature() == heard.understood.nature());
        var danger = share(
                "danger is seen",
                heard -> heard.example.urgency() == Urgency.DANGER,
                heard -> heard.understood.urgency() == Urgency.DANGER);
        var alarm = share(
                "alarm without danger",
                heard -> heard.example.urgency() != Urgency.DANGER,
                heard -> heard.understood.urgency() == Urgency.DANGER);

        assertThat(kind).isGreaterThan(0.839);
        assertThat(report).isGreaterThan(0.875);
        assertThat(opened).isLessThan(0.116);
        assertThat(category).isGreaterThan(0.706);
        assertThat(sure).isGreaterThan(0.751);
        assertThat(two).isGreaterThan(0.861);
        assertThat(branch).isGreaterThan(0.712);
        assertThat(miscalibrated).isLessThan(0.063);
        assertThat(nature).isGreaterThan(0.757);
        assertThat(danger).isGreaterThan(0.764);
        assertThat(alarm).isLessThan(0.04);
    }

    /**
     * Prints how often it was right where it was how confident.
     *
     * @return the expected calibration error over ten bins (Naeini et al. 2015), 0 to 1
     */
    private static double calibration(List<Heard> all) {
        var bins = all.stream()
                .collect(Collectors.groupingBy(
                        heard -> Math.min(9, (int) (best(heard).confidence() * 10)),
                        TreeMap::new,
                        Collectors.toList()));
        double error = 0;
        for (var bin : bins.values()) {
            double confidence = bin.stream()
                    .mapToDouble(heard -> best(heard).confidence())
                    .average()
                    .orElseThrow();
            long right = bin.stream()
                    .filter(heard -> heard.example.fits(best(heard).category()))
                    .count();
            error += Math.abs(right - confidence * bin.size()) / all.size();
            System.out.printf("  confidence %.2f: right %d of %d%n", confidence, right, bin.size());
        }
        System.out.printf("held out: calibration error of the category %.3f%n", error);
        return error;
    }

    private static Candidate best(Heard heard) {
        return heard.understood.candidates().get(0);
    }

    private static void perKind() {
        Map<Kind, Map<Kind, Long>> table = HELD_OUT.stream()
                .collect(Collectors.groupingBy(
                        heard -> heard.example.kind(),
                        TreeMap::new,
                        Collectors.groupingBy(heard -> heard.understood.kind(), TreeMap::new, Collectors.counting())));
        table.forEach((kind, taken) -> System.out.println("  " + kind + " taken for " + taken));
    }

    private static double share(String name, Predicate<Heard> of, Predicate<Heard> right) {
        var all = HELD_OUT.stream().filter(of).toList();
        long hits = all.stream().filter(right).count();
        double share = all.isEmpty() ? 0 : (double) hits / all.size();
        System.out.printf("held out: %s %d of %d = %.3f%n", name, hits, all.size(), share);
        return share;
    }
}
