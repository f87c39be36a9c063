package linli.bot.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import linli.rules.classify.Models;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class ShelfTest {
    private static final Instant NIGHT = Instant.parse("2026-11-16T19:30:00Z");

    @TempDir
    Path folder;

    private Shelf shelf;

    @BeforeEach
    void first_and_second() throws IOException {
        shelf = new Shelf(folder);
        put("first");
        put("second");
    }

    @Test
    void a_folder_without_models_means_the_shipped_ones() {
        assertThat(shelf.inUse("heping")).isEqualTo(Shelf.SHIPPED);
        assertThat(shelf.of("heping")).isSameAs(Models.shipped());
        assertThat(shelf.before("heping")).isEmpty();
        shelf.back("heping", NIGHT);
        assertThat(shelf.history("heping", 9)).isEmpty();
    }

    @Test
    void going_back_leads_step_by_step_to_the_shipped_ones() {
        assertThat(shelf.inUse("xingfu")).isEqualTo("second");
        assertThat(shelf.before("xingfu")).contains("first");
        shelf.back("xingfu", NIGHT);
        assertThat(shelf.inUse("xingfu")).isEqualTo("first");
        shelf.back("xingfu", NIGHT);
        assertThat(shelf.inUse("xingfu")).isEqualTo(Shelf.SHIPPED);
        assertThat(shelf.history("xingfu", 9)).extracting(ModelLine::model).containsExactly(Shelf.SHIPPED, "first");
    }

    @Test
    void only_the_last_two_are_kept() throws IOException {
        put("third");
        assertThat(models()).isDirectoryContaining("glob:**/third");
        assertThat(models()).isDirectoryContaining("glob:**/second");
        assertThat(models()).isDirectoryNotContaining("glob:**/first");
    }

    @Test
    void damaged_models_are_told_at_the_start_and_the_shipped_ones_used(CapturedOutput told) throws IOException {
        var file = models().resolve("second/category.model.gz");
        Files.write(file, java.util.Arrays.copyOf(Files.readAllBytes(file), 2000));
        var restarted = new Shelf(folder);
        restarted.afterSingletonsInstantiated();
        assertThat(told.getAll()).containsOnlyOnce("The models second of xingfu cannot be read");
        assertThat(restarted.of("xingfu")).isSameAs(Models.shipped());
        assertThat(restarted.inUse("xingfu")).isEqualTo(Shelf.SHIPPED);
        restarted.back("xingfu", NIGHT);
        assertThat(restarted.inUse("xingfu")).as("those of before are whole").isEqualTo("first");
    }

    @Test
    void a_missing_file_or_folder_is_told_too(CapturedOutput told) throws IOException {
        Files.delete(models().resolve("second/kind.model.gz"));
        assertThat(new Shelf(folder).of("xingfu")).isSameAs(Models.shipped());
        assertThat(told.getAll()).contains("cannot be read", "kind.model.gz");
        org.springframework.util.FileSystemUtils.deleteRecursively(models().resolve("second"));
        assertThat(new Shelf(folder).of("xingfu")).isSameAs(Models.shipped());
        assertThat(told.getAll()).contains("are missing");
    }

    @Test
    void models_of_another_version_of_the_program_are_passed_over(CapturedOutput told) throws IOException {
        Files.writeString(models().resolve("second/made-for"), "an older program");
        assertThat(new Shelf(folder).inUse("xingfu")).isEqualTo(Shelf.SHIPPED);
        assertThat(told.getAll()).contains("another version of the program");
    }

    @Test
    void another_process_sees_at_once_what_was_put_there() throws IOException {
        var elsewhere = new Shelf(folder);
        var second = elsewhere.of("xingfu");
        put("third");
        assertThat(elsewhere.inUse("xingfu")).isEqualTo("third");
        assertThat(elsewhere.of("xingfu")).isNotSameAs(second);
    }

    @Test
    void whoever_is_killed_in_the_middle_leaves_what_was_there_and_the_next_one_clears_up() throws IOException {
        var half = shelf.unfinished("xingfu");
        Files.writeString(half.resolve("kind.model.gz"), "half a mod");
        var after = new Shelf(folder);
        assertThat(after.inUse("xingfu")).isEqualTo("second");
        var next = after.unfinished("xingfu");
        assertThat(half).doesNotExist();
        assertThat(next).isEmptyDirectory();
    }

    @Test
    void a_line_of_the_history_cut_short_spoils_no_other() throws IOException {
        shelf.enter("xingfu", NIGHT, Result.NO_BETTER, 7, null, null, null);
        var file = models().resolve("history.jsonl");
        Files.writeString(file, Files.readString(file) + "\n{\"at\":\"2026-11");
        shelf.enter("xingfu", NIGHT.plusSeconds(9), Result.FAILED, 8, null, null, "no room");
        assertThat(shelf.history("xingfu", 9)).extracting(ModelLine::examples).containsExactly(8, 7);
        assertThat(shelf.lastMeasured("xingfu")).contains(NIGHT);
    }

    private Path models() {
        return folder.resolve("models/xingfu");
    }

    private void put(String name) throws IOException {
        var room = shelf.unfinished("xingfu");
        for (var model : List.of("kind", "category", "urgency", "nature")) {
            try (var in = Models.class.getResourceAsStream(model + ".model.gz")) {
                Files.copy(in, room.resolve(model + ".model.gz"));
            }
        }
        shelf.take("xingfu", room, name, Set.of(name));
    }
}
