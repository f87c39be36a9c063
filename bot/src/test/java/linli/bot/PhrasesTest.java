package linli.bot;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import linli.bot.learning.Result;
import linli.bot.photo.Look;
import linli.bot.photo.Photos;
import linli.bot.photo.PictureKind;
import linli.bot.ticket.Refusal;
import linli.bot.voice.Phrases;
import linli.rules.RulebookReader;
import linli.rules.classify.Category;
import linli.rules.classify.Kind;
import linli.rules.lifecycle.Action;
import linli.rules.lifecycle.State;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Every sentence is in {@code config/phrases.yml}, every sentence there is said, and says what it is given. */
class PhrasesTest {
    private static final Pattern CHINESE = Pattern.compile("[\\u4e00-\\u9fff]");
    private static final Pattern BRACE = Pattern.compile("\\{(\\w+)}");
    private static final Pattern PROMISE = Pattern.compile("保证|一定|绝对");
    private static final int LONGEST = 120;

    private static final Path CONFIG = Path.of("config");
    private static final Path PAGE = Path.of("bot/src/main/resources/static");
    private static final List<CompilationUnitTree> BOT = Sources.bot();
    private static final List<Spoken> SPOKEN = Spoken.in(BOT);
    private static final Map<String, String> PHRASES = phrases();

    /** Keys that are put together while the program runs: beginning → every end it can get. */
    private static final Map<String, Set<String>> FAMILIES = Map.ofEntries(
            Map.entry("refused.", without(names(Refusal.values()), Refusal.UNKNOWN)),
            Map.entry("settled.", names(State.REGISTERED, State.DISPATCHED, State.REJECTED, State.MERGED)),
            Map.entry("progress.", names(State.values())),
            Map.entry("decided.", names(Action.EXTEND, Action.PARK, Action.RESUME, Action.DENY)),
            Map.entry("receipt.", labels(Kind.REPORT, Kind.SUGGESTION, Kind.ENQUIRY)),
            Map.entry("photo.", names(Photos.Refused.values())),
            Map.entry("page.photo_", names(Photos.Refused.values())),
            Map.entry("card.", Set.of("worker", "again", "climbed")),
            Map.entry("done.", namesOfCommands("OnTicket")),
            Map.entry("help.", namesOfCommands("Command", "OnTicket")),
            Map.entry("model.", names(Result.values())),
            Map.entry("kind.", names(PictureKind.SCREENSHOT, PictureKind.POSTER, PictureKind.PORTRAIT)),
            Map.entry("sign.", names(Look.Sign.values())));

    @Test
    void no_class_holds_a_chinese_sentence() {
        var sentences = new TreeSet<String>();
        Sources.strings(BOT, (text, path) -> {
            if (CHINESE.matcher(text).results().count() > 1 && !isTerm(path)) {
                sentences.add(Sources.where(path));
            }
        });
        assertThat(sentences).isEmpty();
    }

    @Test
    void the_page_holds_no_chinese() {
        var files = Stream.of(".html", ".js", ".css").flatMap(ending -> Sources.below(PAGE, ending).stream());
        assertThat(files.filter(file -> CHINESE.matcher(Sources.read(file)).find()))
                .isEmpty();
    }

    @Test
    void what_is_said_has_its_sentence() {
        var missing = new TreeMap<String, String>();
        SPOKEN.stream()
                .filter(spoken -> !spoken.isFamily() && !PHRASES.containsKey(spoken.key()))
                .forEach(spoken -> missing.put(spoken.key(), spoken.where()));
        FAMILIES.forEach((beginning, ends) -> ends.stream()
                .filter(end -> !PHRASES.containsKey(beginning + end))
                .forEach(end -> missing.put(beginning + end, "put together while the program runs")));
        assertThat(missing).isEmpty();
    }

    @Test
    void keys_put_together_while_the_program_runs_are_all_known_here() {
        var beginnings = SPOKEN.stream()
                .filter(Spoken::isFamily)
                .map(PhrasesTest::beginning)
                .collect(toCollection(TreeSet::new));
        var known = new TreeSet<>(FAMILIES.keySet());
        known.add("danger.");
        assertThat(beginnings).isEqualTo(known);
    }

    @Test
    void a_danger_with_a_sentence_of_its_own_is_a_category() {
        var codes = RulebookReader.read(CONFIG).rulebook().categories().stream()
                .map(Category::code)
                .collect(toCollection(TreeSet::new));
        codes.addAll(Set.of("any", "alert"));
        assertThat(ends("danger.")).isSubsetOf(codes);
    }

    @Test
    void every_sentence_is_said_somewhere() {
        var said = new TreeSet<String>();
        SPOKEN.forEach(spoken -> said.add(spoken.key()));
        FAMILIES.forEach((beginning, ends) -> ends.forEach(end -> said.add(beginning + end)));
        ends("danger.").forEach(end -> said.add("danger." + end));
        Sources.strings(BOT, (text, path) -> {
            if (text.contains(".")) {
                said.add(text);
            }
        });
        var page = pageWords();
        assertThat(PHRASES.keySet().stream().filter(key -> !said.contains(key) && !isOnPage(key, page)))
                .isEmpty();
    }

    @Test
    void every_word_of_the_page_is_in_the_file() {
        var html = Sources.read(PAGE.resolve("index.html"));
        var words = new TreeSet<String>();
        Pattern.compile("data-say(?:-\\w+)?=\"(\\w+)\"")
                .matcher(html)
                .results()
                .map(found -> found.group(1))
                .forEach(words::add);
        Sources.below(PAGE, ".js")
                .forEach(file -> Pattern.compile("\\bsay\\(\"(\\w+)\"")
                        .matcher(Sources.read(file))
                        .results()
                        .map(found -> found.group(1))
                        .forEach(words::add));
        assertThat(words).isNotEmpty().isSubsetOf(ends("page."));
    }

    @Test
    void a_sentence_asks_only_for_what_it_is_given() {
        var wanting = new TreeSet<String>();
        for (var spoken : SPOKEN) {
            for (var key : spoken.isFamily() ? members(beginning(spoken)) : Set.of(spoken.key())) {
                var braces = braces(PHRASES.getOrDefault(key, ""));
                if (!spoken.names().contains("?") && !spoken.names().containsAll(braces)) {
                    wanting.add(key + " " + braces + ", given " + spoken.names() + " in " + spoken.where());
                }
            }
        }
        assertThat(wanting).isEmpty();
    }

    @Test
    void nothing_is_promised_nobody_is_shouted_at_and_no_sentence_is_long() {
        assertThat(PHRASES).allSatisfy((key, sentence) -> {
            assertThat(sentence).doesNotContain("！！").doesNotContain("!!").doesNotContainPattern(PROMISE);
            assertThat(BRACE.matcher(sentence).replaceAll("")).hasSizeLessThanOrEqualTo(LONGEST);
        });
    }

    @Test
    void every_trouble_has_its_words() {
        var troubles = java.util.ResourceBundle.getBundle("linli.troubles", Locale.ROOT);
        var said = new TreeSet<String>();
        Sources.strings(BOT, (text, path) -> {
            var call = path.getParentPath().getLeaf();
            if (Sources.isIn(path, "linli.bot")
                    && call instanceof MethodInvocationTree invocation
                    && Set.of("say", "getString").contains(lastName(invocation))
                    && invocation.getArguments().indexOf(path.getLeaf()) == 0) {
                said.add(text);
            }
        });
        assertThat(said).isEqualTo(new TreeSet<>(troubles.keySet()));
    }

    /** Labels of enums, what a command listens for, and how a date is written. */
    private static boolean isTerm(TreePath path) {
        for (var above = path.getParentPath(); above != null; above = above.getParentPath()) {
            var leaf = above.getLeaf();
            var parent =
                    above.getParentPath() == null ? null : above.getParentPath().getLeaf();
            if (leaf instanceof NewClassTree
                    && parent.getKind() == Tree.Kind.VARIABLE
                    && above.getParentPath().getParentPath().getLeaf().getKind() == Tree.Kind.ENUM) {
                return true;
            } else if (leaf instanceof MethodInvocationTree call
                    && (isListening(path, call) || lastName(call).equals("ofPattern"))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isListening(TreePath path, MethodInvocationTree call) {
        return Sources.isIn(path, "linli.bot.command")
                && Set.of("compile", "matches", "equals", "startsWith", "replaceFirst", "super")
                        .contains(lastName(call));
    }

    /** Names of the commands that extend or implement one of these: given to {@code super} or returned by {@code name()}. */
    private static Set<String> namesOfCommands(String... kinds) {
        var names = new TreeSet<String>();
        Sources.strings(BOT, (text, path) -> {
            var in = enclosing(path, ClassTree.class);
            var method = enclosing(path, MethodTree.class);
            if (in == null || method == null || !isOneOf(in, kinds)) {
                return;
            }
            boolean isGiven = path.getParentPath().getLeaf() instanceof MethodInvocationTree call
                    && lastName(call).equals("super")
                    && call.getArguments().indexOf(path.getLeaf()) == 0;
            if (isGiven || method.getName().contentEquals("name")) {
                names.add(text);
            }
        });
        return names;
    }

    private static boolean isOneOf(ClassTree type, String... kinds) {
        var above = Stream.concat(Stream.ofNullable(type.getExtendsClause()), type.getImplementsClause().stream());
        return above.map(Object::toString).anyMatch(Arrays.asList(kinds)::contains);
    }

    private static <T extends Tree> T enclosing(TreePath path, Class<T> kind) {
        for (var above = path; above != null; above = above.getParentPath()) {
            if (kind.isInstance(above.getLeaf())) {
                return kind.cast(above.getLeaf());
            }
        }
        return null;
    }

    private static String lastName(MethodInvocationTree call) {
        var select = call.getMethodSelect().toString();
        return select.substring(select.lastIndexOf('.') + 1);
    }

    /** Everything the page's scripts name, beginnings of template strings with a star. */
    private static Set<String> pageWords() {
        var words = new TreeSet<String>();
        Stream.of(".html", ".js")
                .flatMap(ending -> Sources.below(PAGE, ending).stream())
                .forEach(file -> {
                    var text = Sources.read(file);
                    Pattern.compile("[\"'`](\\w+)[\"'`]")
                            .matcher(text)
                            .results()
                            .forEach(found -> words.add(found.group(1)));
                    Pattern.compile("`(\\w+_)\\$\\{")
                            .matcher(text)
                            .results()
                            .forEach(found -> words.add(found.group(1) + "*"));
                });
        return words;
    }

    private static boolean isOnPage(String key, Set<String> page) {
        var word = key.startsWith("page.") ? key.substring("page.".length()) : "";
        return page.contains(word)
                || page.stream()
                        .filter(one -> one.endsWith("_*"))
                        .anyMatch(one -> word.startsWith(one.substring(0, one.length() - 1)));
    }

    private static Set<String> members(String beginning) {
        return FAMILIES.getOrDefault(beginning, Set.of()).stream()
                .map(end -> beginning + end)
                .collect(toCollection(TreeSet::new));
    }

    private static Set<String> ends(String beginning) {
        return PHRASES.keySet().stream()
                .filter(key -> key.startsWith(beginning))
                .map(key -> key.substring(beginning.length()))
                .collect(toCollection(TreeSet::new));
    }

    private static String beginning(Spoken family) {
        return family.key().substring(0, family.key().length() - 1);
    }

    private static Set<String> braces(String sentence) {
        return BRACE.matcher(sentence)
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(toCollection(TreeSet::new));
    }

    private static Set<String> names(Enum<?>... some) {
        return Arrays.stream(some)
                .map(one -> one.name().toLowerCase(Locale.ROOT))
                .collect(toCollection(TreeSet::new));
    }

    private static Set<String> without(Set<String> names, Enum<?> one) {
        names.remove(one.name().toLowerCase(Locale.ROOT));
        return names;
    }

    private static Set<String> labels(Kind... kinds) {
        return Arrays.stream(kinds).map(Kind::label).collect(toCollection(TreeSet::new));
    }

    private static Map<String, String> phrases() {
        var read = Phrases.read(CONFIG);
        assertThat(read.problems()).isEmpty();
        var all = new TreeMap<String, String>();
        new YAMLMapper()
                .readTree(CONFIG.resolve("phrases.yml").toFile())
                .properties()
                .forEach(entry -> collect(entry.getKey(), entry.getValue(), all));
        return all;
    }

    private static void collect(String key, JsonNode node, Map<String, String> into) {
        if (node.isObject()) {
            node.properties().forEach(entry -> collect(key + "." + entry.getKey(), entry.getValue(), into));
        } else {
            into.put(key, node.asString());
        }
    }
}
