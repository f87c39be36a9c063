package linli.bot.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import linli.rules.classify.Example;
import linli.rules.classify.Kind;
import linli.rules.classify.Nature;
import linli.rules.classify.Urgency;
import org.junit.jupiter.api.Test;

class LessonsTest {
    private static final Label TAKEN = new Label(Kind.REPORT, Nature.HELP, "Z99", Urgency.NORMAL);
    private static final Label PUT_RIGHT = new Label(Kind.REPORT, Nature.HELP, "A02", Urgency.NORMAL);

    @Test
    void a_fifth_that_is_always_the_same_is_kept_back() {
        var all = IntStream.range(0, 200)
                .mapToObj(i -> learned("咕噜子第" + i + "回", PUT_RIGHT))
                .toList();
        var lessons = Lessons.of(all);
        assertThat(lessons.keptBack()).hasSizeBetween(25, 55).allMatch(Example::heldOut);
        assertThat(lessons.learnt()).noneMatch(Example::heldOut);
        assertThat(Lessons.of(all.subList(50, 200)).keptBack()).isSubsetOf(lessons.keptBack());
    }

    @Test
    void of_a_few_at_least_the_newest_is_kept_back() {
        var few = Stream.iterate(0, i -> i + 1)
                .map(i -> learned("咕噜子歇了" + i, PUT_RIGHT))
                .filter(one -> !Lessons.of(List.of(one, one)).keptBack().get(0).heldOut())
                .limit(4)
                .toList();
        var lessons = Lessons.of(few);
        assertThat(lessons.keptBack())
                .extracting(Example::text)
                .containsExactly(few.get(0).text());
        assertThat(lessons.learnt()).hasSize(3);
        assertThat(lessons.marks()).hasSize(4);
        assertThat(Lessons.of(List.of()).count()).isZero();
    }

    @Test
    void urgency_is_taught_only_where_it_was_put_right() {
        var danger = new Label(Kind.REPORT, Nature.HELP, "Z99", Urgency.DANGER);
        var lessons =
                Lessons.of(List.of(learned("咕噜子响", PUT_RIGHT), learned("咕噜子晃", PUT_RIGHT), learned("咕噜子关着人", danger)));
        var all = Stream.concat(lessons.learnt().stream(), lessons.keptBack().stream())
                .toList();
        assertThat(lessons.learnt())
                .allSatisfy(example -> assertThat(example.urgency())
                        .isEqualTo(example.text().equals("咕噜子关着人") ? Urgency.DANGER : null));
        assertThat(lessons.keptBack())
                .allSatisfy(example -> assertThat(example.urgency()).isNotNull());
        assertThat(all).hasSize(3);
    }

    private static Learned learned(String text, Label label) {
        return new Learned(0, "xingfu", 1, "wang", text, label, null, TAKEN, "lijie", Instant.EPOCH);
    }
}
