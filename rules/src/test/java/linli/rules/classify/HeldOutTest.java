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

        assertThat(kind).isGreaterThan(0.782);
        assertThat(report).isGreaterThan(0.86);
        assertThat(opened).isLessThan(0.17);
        assertThat(category).isGreaterThan(0.578);
        assertThat(sure).isGreaterThan(0.697);
        assertThat(two).isGreaterThan(0.80);
        assertThat(branch).isGreaterThan(0.572);
        assertThat(nature).isGreaterThan(0.715);
        assertThat(danger).isGreaterThan(0.62);
        assertThat(alarm).isLessThan(0.035);
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
