package linli.rules.classify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TutorTest {
    private static final List<String> SAID =
            List.of("咕噜子趴窝了", "2单元咕噜子不走了", "这咕噜子晃得人心慌", "咕噜子按了没反应", "我家这边咕噜子罢工了", "咕噜子上到一半不动弹");

    @TempDir
    Path folder;

    private Models taught;

    @BeforeEach
    void a_word_of_its_own() throws IOException {
        var known = Examples.read(Path.of("seeds/reports")).subList(0, 3_000);
        Tutor.teach(
                SAID.stream()
                        .map(text -> new Example(text, Kind.REPORT, null, "A02", null, null, null))
                        .toList(),
                known,
                folder);
        taught = Models.read(folder);
    }

    @Test
    void a_word_nobody_knew_is_learnt_from_six_examples() {
        var unheard = Impression.of("6栋的咕噜子又趴下了");
        assertThat(first(Models.shipped().subjects, unheard)).isNotEqualTo("A02");
        assertThat(first(taught.subjects, unheard)).isEqualTo("A02");
        assertThat(taught.subjects.because(unheard, "A02")).anyMatch(word -> word.contains("咕"));
    }

    @Test
    void what_shares_only_everyday_characters_with_the_lessons_is_understood_as_before() {
        for (var text : List.of("3栋楼道灯不亮了", "单元门口垃圾没人收", "我家没水了", "今晚谁来打牌")) {
            var other = Impression.of(text);
            assertThat(taught.subjects.of(other))
                    .allSatisfy((label, likelihood) -> assertThat(likelihood)
                            .as(text)
                            .isCloseTo(Models.shipped().subjects.of(other).get(label), within(0.02)));
            assertThat(taught.kinds.of(other))
                    .allSatisfy((label, likelihood) -> assertThat(likelihood)
                            .as(text)
                            .isCloseTo(Models.shipped().kinds.of(other).get(label), within(0.02)));
        }
    }

    @Test
    void what_a_lesson_leaves_open_it_does_not_teach() {
        var said = Impression.of(SAID.get(0));
        assertThat(taught.urgencies.of(said))
                .isEqualTo(Models.shipped().urgencies.of(said));
        assertThat(taught.natures.of(said)).isEqualTo(Models.shipped().natures.of(said));
    }

    private static String first(Opinion opinion, Impression impression) {
        return opinion.of(impression).keySet().iterator().next();
    }
}
