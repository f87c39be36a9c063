package linli.bot.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import linli.bot.db.Database;
import linli.bot.db.Neighbours;
import linli.bot.db.OnBothDatabases;
import linli.bot.ticket.Stories;
import linli.rules.Rulebook;
import linli.rules.RulebookReader;
import linli.rules.Understander;
import linli.rules.Utterance;
import linli.rules.classify.Category;
import linli.rules.classify.Kind;
import linli.rules.classify.Models;
import linli.rules.classify.Nature;
import linli.rules.classify.Urgency;
import linli.rules.locate.Places;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A community whose people say 咕噜子 for a lift, and a program that has never heard the word. */
@OnBothDatabases
class RetrainingTest {
    private static final int LEAST = 5;
    private static final String UNHEARD = "6单元的咕噜子又趴窝了";
    private static final List<String> SAID = List.of(
            "咕噜子趴窝了",
            "2单元咕噜子不走了",
            "这咕噜子晃得人心慌",
            "咕噜子按了没反应",
            "我家这边咕噜子罢工了",
            "咕噜子上到一半不动弹",
            "拎着菜才发现咕噜子不转了",
            "咕噜子三天两头歇菜",
            "谁管管咕噜子啊",
            "老咕噜子又闹脾气");
    private static final Rulebook RULEBOOK =
            RulebookReader.read(Path.of("config")).rulebook();
    private static final Label LIFT = new Label(Kind.REPORT, Nature.HELP, "A02", Urgency.NORMAL);

    @TempDir
    Path folder;

    private final Database database;
    private Instant now = Instant.parse("2026-11-16T19:30:00Z");
    private Path reports = Path.of("bot/src/test/resources/reports");
    private LearnedStore learned;
    private Shelf shelf;
    private Stories stories;

    RetrainingTest(Database database) {
        this.database = database;
    }

    @BeforeEach
    void a_program_that_has_learnt_nothing() {
        Neighbours.moveInto(database);
        learned = new LearnedStore(database.jdbc());
        shelf = new Shelf(folder);
        stories = new Stories(database);
    }

    @Test
    void what_the_community_calls_its_lift_is_understood_and_the_way_back_is_open() {
        teach(SAID, LIFT);
        assertThat(category(UNHEARD)).isNotEqualTo("A02");

        run();

        assertThat(shelf.history("xingfu", 9)).singleElement().satisfies(line -> {
            assertThat(line.result()).isEqualTo(Result.TAKEN);
            assertThat(line.examples()).isEqualTo(SAID.size());
            assertThat(line.after().own().right())
                    .isGreaterThan(line.before().own().right());
            assertThat(line.model()).isEqualTo(shelf.inUse("xingfu")).isNotEqualTo(Shelf.SHIPPED);
        });
        assertThat(category(UNHEARD)).isEqualTo("A02");
        assertThat(folder.resolve("models/xingfu")).isDirectoryNotContaining("glob:**unfinished*");

        var school = school();
        assertThat(school.back("xingfu")).contains(Shelf.SHIPPED);
        assertThat(category(UNHEARD)).isNotEqualTo("A02");
        assertThat(shelf.of("xingfu")).isSameAs(Models.shipped());
        assertThat(school.back("xingfu")).as("nothing lies before").isEmpty();
        assertThat(shelf.history("xingfu", 9))
                .extracting(ModelLine::result)
                .containsExactly(Result.TAKEN_BACK, Result.TAKEN);
        school.open();
        assertThat(school.isBusy()).as("nothing new since").isFalse();
    }

    @Test
    void what_makes_it_worse_elsewhere_is_measured_and_left_aside() {
        teach(List.of("电梯咣当响，不敢坐", "电梯一上一下咣当响", "电梯咣当咣当的", "电梯一上一下，不敢坐了", "电梯咣当响", "一上一下咣当响的电梯"), Label.CHATTER);
        run();
        assertThat(shelf.history("xingfu", 9)).singleElement().satisfies(line -> {
            assertThat(line.result()).isEqualTo(Result.WORSE_ELSEWHERE);
            assertThat(line.after().kind().right())
                    .isLessThan(line.before().kind().right());
        });
        assertThat(shelf.inUse("xingfu")).isEqualTo(Shelf.SHIPPED);
        assertThat(folder.resolve("models/xingfu")).isDirectoryNotContaining("glob:**unfinished*");
    }

    @Test
    void one_or_two_corrections_are_not_worth_a_night() {
        teach(SAID.subList(0, LEAST - 1), LIFT);
        assertThat(retraining().isDue("xingfu")).isFalse();
        teach(SAID.subList(LEAST - 1, LEAST), LIFT);
        assertThat(retraining().isDue("xingfu")).isTrue();
        assertThat(retraining().isDue("heping")).isFalse();

        run();
        assertThat(retraining().isDue("xingfu")).as("nothing new since").isFalse();
        now = now.plus(Duration.ofDays(1));
        teach(SAID.subList(LEAST, 2 * LEAST), LIFT);
        assertThat(retraining().isDue("xingfu")).isTrue();
    }

    @Test
    void what_is_to_be_forgotten_is_out_of_the_models_next_night() {
        teach(SAID, LIFT);
        run();
        var taken = shelf.inUse("xingfu");
        assertThat(taken).isNotEqualTo(Shelf.SHIPPED);
        learned.deleteOfMember("wang");
        assertThat(retraining().isDue("xingfu")).isTrue();
        run();
        assertThat(shelf.inUse("xingfu")).isEqualTo(Shelf.SHIPPED);
        assertThat(shelf.before("xingfu")).isEmpty();
        assertThat(folder.resolve("models/xingfu").resolve(taken)).doesNotExist();
        assertThat(shelf.history("xingfu", 1)).extracting(ModelLine::result).containsExactly(Result.FORGOTTEN);
        assertThat(retraining().isDue("xingfu")).isFalse();
    }

    @Test
    void without_the_labelled_messages_nothing_is_done_and_that_is_told_once() {
        teach(SAID, LIFT);
        reports = folder.resolve("nowhere");
        run();
        run();
        assertThat(shelf.history("xingfu", 9))
                .extracting(ModelLine::result, ModelLine::note)
                .containsExactly(tuple(Result.NO_REPORTS, reports.toString()));
        assertThat(retraining().isDue("xingfu")).as("once they are back").isTrue();
    }

    @Test
    void what_goes_wrong_leaves_the_old_models_and_says_why() throws IOException {
        teach(SAID, LIFT);
        reports = Files.createDirectories(folder.resolve("reports"));
        Files.writeString(reports.resolve("broken.tsv"), "text\tkind\n");
        run();
        assertThat(shelf.history("xingfu", 9)).singleElement().satisfies(line -> {
            assertThat(line.result()).isEqualTo(Result.FAILED);
            assertThat(line.note()).contains("broken.tsv");
        });
        assertThat(shelf.inUse("xingfu")).isEqualTo(Shelf.SHIPPED);
    }

    @Test
    void whoever_is_stopped_in_the_middle_changes_nothing() {
        teach(SAID, LIFT);
        retraining().run("xingfu", now, () -> false);
        assertThat(shelf.history("xingfu", 9)).isEmpty();
        assertThat(shelf.inUse("xingfu")).isEqualTo(Shelf.SHIPPED);
        assertThat(folder.resolve("models/xingfu")).isDirectoryNotContaining("glob:**unfinished*");
        assertThat(retraining().isDue("xingfu")).isTrue();
    }

    @Test
    void nobody_learns_while_another_does() throws IOException {
        teach(SAID, LIFT);
        try (var elsewhere = new Shelf(folder).turn("xingfu").orElseThrow()) {
            run();
            assertThat(shelf.history("xingfu", 9)).isEmpty();
        }
        run();
        assertThat(shelf.history("xingfu", 9)).hasSize(1);
    }

    @Test
    void the_school_learns_once_and_keeps_nobody_waiting() throws InterruptedException {
        teach(SAID, LIFT);
        var school = school();
        school.open();
        school.open();
        school.settle();
        assertThat(school.isBusy()).isFalse();
        assertThat(shelf.history("xingfu", 9)).hasSize(1);
        school.startAfresh();
        assertThat(shelf.history("xingfu", 9)).isEmpty();
        assertThat(shelf.inUse("xingfu")).isEqualTo(Shelf.SHIPPED);
        school.destroy();
    }

    private void run() {
        retraining().run("xingfu", now, () -> true);
    }

    private Retraining retraining() {
        return new Retraining(learned, shelf, RULEBOOK, reports, LEAST);
    }

    private School school() {
        return new School(retraining(), learned, shelf, () -> now);
    }

    private String category(String text) {
        return new Understander(RULEBOOK, Places.none(), shelf.of("xingfu"))
                .understand(Utterance.of(text))
                .category();
    }

    private void teach(List<String> sentences, Label label) {
        for (var sentence : sentences) {
            var ticket = stories.report("wang", Kind.REPORT, Urgency.NORMAL, List.of(), now)
                    .ticket();
            learned.replace(new Learned(
                    0,
                    "xingfu",
                    ticket.id(),
                    "wang",
                    sentence,
                    label,
                    null,
                    new Label(Kind.REPORT, Nature.HELP, Category.UNSURE, Urgency.NORMAL),
                    "lijie",
                    now.minusSeconds(60)));
        }
    }
}
