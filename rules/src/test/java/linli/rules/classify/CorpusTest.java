package linli.rules.classify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import linli.rules.RulebookReader;
import linli.rules.text.Chat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the labelled messages of seeds/reports must be, so that figures measured on them mean something. */
class CorpusTest {
    private static final int LEAST_MESSAGES = 8_000;
    private static final int LEAST_CHATTER = 2_500;
    private static final int LEAST_OF_A_CATEGORY = 60;
    private static final double MOST_ALIKE = 0.03;
    private static final int SHOWN = 20;

    private static final List<Example> ALL = Examples.read(Path.of("seeds/reports"));
    private static final Keywords WORDS = new Keywords(categories());

    @Test
    void hardly_a_line_is_like_another() {
        var texts = ALL.stream().map(Example::text).toList();
        var pairs = NearDuplicates.of(texts);
        var alike = pairs.stream()
                .flatMap(pair -> Stream.of(pair.one(), pair.other()))
                .collect(Collectors.toCollection(HashSet::new));
        long leaks = pairs.stream()
                .filter(pair ->
                        ALL.get(pair.one()).heldOut() != ALL.get(pair.other()).heldOut())
                .count();
        System.out.printf(
                "near-duplicates: %d of %d lines = %.4f, %d pairs, %d of them with one in the held-out fifth%n",
                alike.size(), ALL.size(), (double) alike.size() / ALL.size(), pairs.size(), leaks);
        pairs.stream()
                .limit(SHOWN)
                .forEach(pair -> System.out.println("  " + texts.get(pair.one()) + "  ~  " + texts.get(pair.other())));
        assertThat((double) alike.size() / ALL.size()).isLessThanOrEqualTo(MOST_ALIKE);
    }

    @Test
    void there_are_enough_of_each_category() {
        var counts = ALL.stream()
                .filter(example -> example.subject().isPresent())
                .collect(Collectors.groupingBy(Example::category, TreeMap::new, Collectors.counting()));
        var names = categories().stream().collect(Collectors.toMap(Category::code, Category::name));
        counts.forEach((code, count) -> System.out.printf("%s %5d %s%n", code, count, names.get(code)));
        assertThat(counts.keySet())
                .containsExactlyElementsOf(names.keySet().stream()
                        .filter(code -> !code.equals(Category.CHATTER) && !code.equals(Category.UNSURE))
                        .sorted()
                        .toList());
        assertThat(counts)
                .allSatisfy((code, count) -> assertThat(count).as(code).isGreaterThanOrEqualTo(LEAST_OF_A_CATEGORY));
    }

    @Test
    void there_is_enough_of_each_kind_and_most_of_the_chatter_is_hard() {
        Map<String, Long> kinds = ALL.stream()
                .collect(Collectors.groupingBy(example -> example.kind().label(), TreeMap::new, Collectors.counting()));
        var chatter =
                ALL.stream().filter(example -> example.kind() == Kind.CHATTER).toList();
        long hard = chatter.stream().filter(CorpusTest::isHard).count();
        System.out.printf("messages: %d %s%nchatter: %d, hard %d%n", ALL.size(), kinds, chatter.size(), hard);
        assertThat(ALL).hasSizeGreaterThanOrEqualTo(LEAST_MESSAGES);
        assertThat(chatter).hasSizeGreaterThanOrEqualTo(LEAST_CHATTER);
        assertThat(hard).isGreaterThan(chatter.size() / 2);
    }

    @Test
    void the_shipped_models_have_learnt_from_everything_but_the_fixed_fifth() throws IOException {
        long heldOut = ALL.stream().filter(Example::heldOut).count();
        assertThat((double) heldOut / ALL.size()).isBetween(0.19, 0.21);
        try (var in = Models.class.getResourceAsStream("stats.txt")) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("messages: %d, learnt from %d\n".formatted(ALL.size(), ALL.size() - heldOut));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "3号楼门口的路灯又不亮了, 5号楼门口的路灯又不亮了, true",
        "3号楼门口的路灯又不亮了, 3号楼门口的路灯不亮, true",
        "路灯不亮, 路灯不亮, true",
        "路灯不亮, 路灯坏了, false",
        "3号楼门口的路灯又不亮了, 5号楼后面的垃圾又没人收, false"
    })
    void four_fifths_the_same_is_alike(String one, String other, boolean alike) {
        assertThat(NearDuplicates.isAlike(one, other)).isEqualTo(alike);
        assertThat(NearDuplicates.of(List.of(one, other))).hasSize(alike ? 1 : 0);
    }

    @Test
    void looking_only_at_rare_neighbours_finds_all_that_comparing_each_with_each_does() {
        var random = new Random(7);
        var texts = new ArrayList<String>();
        for (int i = 0; i < 400; i++) {
            var text = new StringBuilder();
            int length = 3 + random.nextInt(18);
            for (int k = 0; k < length; k++) text.append((char) ('a' + random.nextInt(3)));
            texts.add(text.toString());
        }
        var each = new ArrayList<NearDuplicates.Pair>();
        for (int i = 0; i < texts.size(); i++) {
            for (int j = i + 1; j < texts.size(); j++) {
                if (NearDuplicates.isAlike(texts.get(i), texts.get(j))) each.add(new NearDuplicates.Pair(i, j));
            }
        }
        assertThat(each).isNotEmpty();
        assertThat(NearDuplicates.of(texts)).containsExactlyInAnyOrderElementsOf(each);
    }

    /** Civic words without a report: it names something that a community looks after. */
    private static boolean isHard(Example chatter) {
        var normal = Chat.normal(chatter.text());
        return !WORDS.in(normal).isEmpty() || Meanings.shipped().anchors(normal) >= 1;
    }

    private static List<Category> categories() {
        return RulebookReader.read(Path.of("config")).rulebook().categories();
    }
}
