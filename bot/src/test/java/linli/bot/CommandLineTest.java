package linli.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CommandLineTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> FIELDS = List.of(
            "text",
            "kind",
            "nature",
            "category",
            "candidates",
            "confidence",
            "urgency",
            "place",
            "missing",
            "assignee",
            "evidence");

    @TempDir
    Path folder;

    @Test
    void help_lists_every_command_in_both_languages() {
        var help = Shell.type("--help");
        assertThat(help.code()).isZero();
        assertThat(help.out())
                .contains("启动小蜜蜂和页面", "Run the bot and its pages")
                .contains("导入一个社区", "Import a")
                .contains("重演一段对话", "Play a")
                .contains("逐行读消息", "Read a message a line")
                .containsSubsequence("serve", "import", "replay", "understand", "try");
    }

    @ParameterizedTest
    @CsvSource({
        "serve, --port",
        "import, FOLDER",
        "replay, --json",
        "understand, --community",
        "cluster, FILE",
        "try, --out",
        "learned, --forget",
        "learn, --community",
        "models, back"
    })
    void each_command_explains_itself(String command, String option) {
        var help = Shell.type(command, "--help");
        assertThat(help.code()).isZero();
        assertThat(help.out())
                .contains(option)
                .containsPattern("[\\u4e00-\\u9fff]")
                .doesNotContain("linli." + command);
    }

    @Test
    void every_line_is_answered_in_order_with_one_json_object_of_all_fields() {
        var lines = List.of(
                "锦绣花园3号楼门口路灯不亮了",
                "",
                "路灯".repeat(17_000),
                "😀🎉👍🏽",
                "\u202e3栋漏水\u200f\u200b",
                "'; drop table ticket; --",
                "<script>alert('3栋')</script>",
                "我电话13812345678，2栋电梯坏了");
        var told = Shell.reading(String.join("\n", lines) + "\n", "understand");
        assertThat(told.code()).as(told.err()).isZero();
        assertThat(told.lines()).hasSameSizeAs(lines);
        var objects = told.lines().stream().map(JSON::readTree).toList();
        assertThat(objects)
                .allSatisfy(object -> assertThat(object.propertyNames()).containsExactlyElementsOf(FIELDS));
        assertThat(objects.get(0).path("kind").asString()).isEqualTo("report");
        assertThat(objects.get(0).path("category").asString()).isEqualTo("C01");
        assertThat(objects.get(0).path("place").path("id").asString()).isEqualTo("jinxiu-3");
        assertThat(objects.get(1).path("text").asString()).isEmpty();
        assertThat(objects.get(2).path("text").asString()).hasSizeGreaterThan(1000);
        assertThat(objects.get(3).path("kind").asString()).isEqualTo("chatter");
        assertThat(objects.get(4).path("text").asString()).doesNotContain("\u202e", "\u200f", "\u200b");
        assertThat(objects.get(5).path("text").asString()).isEqualTo(lines.get(5));
        assertThat(objects.get(6).path("text").asString()).isEqualTo(lines.get(6));
        assertThat(objects.get(7).path("text").asString()).doesNotContain("13812345678");
    }

    @Test
    void whatever_is_more_than_a_default_shows_the_words_that_led_to_it() {
        var told = Shell.reading("""
                锦绣花园3号楼门口路灯不亮了
                阳光里2栋有人被困电梯里了快来人
                没水了
                能不能给小区装个充电桩
                请问社保卡在哪里办
                阳光里5栋楼下下水道堵了污水都冒出来了
                """, "understand");
        assertThat(told.lines()).hasSize(6).allSatisfy(line -> {
            var object = JSON.readTree(line);
            var evidence = object.path("evidence");
            assertThat(evidence.path("kind")).as(line).isNotEmpty();
            for (var field : List.of("nature", "category", "place", "assignee")) {
                if (!object.path(field).isNull()
                        && !object.path(field).asString("").equals("Z99")) {
                    assertThat(evidence.path(field)).as(field + " of " + line).isNotEmpty();
                }
            }
            if (!object.path("urgency").asString().equals("一般")) {
                assertThat(evidence.path("urgency")).as(line).isNotEmpty();
            }
        });
        var lamp = JSON.readTree(told.lines().get(0));
        assertThat(lamp.path("assignee").path("reason").asString())
                .contains(
                        lamp.path("assignee").path("duty").asString(),
                        lamp.path("assignee").path("name").asString());
        assertThat(lamp.path("evidence").path("assignee").toString()).contains("路灯", "锦绣花园3号楼");
    }

    @Test
    void a_new_community_has_learnt_nothing_and_there_is_nothing_to_go_back_to() throws IOException {
        var data = folder.resolve("data").toString();
        assertThat(Shell.type("import", "seeds/community", "--data", data).code())
                .isZero();
        var learned = Shell.type("learned", "--data", data);
        assertThat(learned.code()).as(learned.all()).isZero();
        assertThat(learned.lines()).singleElement().asString().startsWith("number\tcommunity\ttext\tkind");
        assertThat(Shell.type("learned", "--forget", "7", "--data", data).code())
                .isEqualTo(1);
        assertThat(Shell.type("learn", "--data", data).out()).contains("nothing to learn");
        var none = Shell.type("models", "--data", data);
        assertThat(none.out()).as(none.all()).contains("nothing has been learnt yet");
        assertThat(Shell.type("models", "forward", "--data", data).code()).isEqualTo(2);
        Files.createDirectories(folder.resolve("data/models/xingfu"));
        assertThat(Shell.type("models", "list", "--data", data).out()).contains("xingfu: in use shipped");
        assertThat(Shell.type("models", "back", "--data", data).out()).contains("nothing before");
    }

    @Test
    void the_last_line_needs_no_end_and_no_lines_need_no_answer() {
        assertThat(Shell.reading("3栋漏水", "understand").lines()).hasSize(1);
        assertThat(Shell.reading("", "understand")).isEqualTo(new Shell(0, "", ""));
    }

    @Test
    void bytes_that_are_no_text_are_read_as_far_as_they_are() {
        var told = Shell.reading(new byte[] {(byte) 0xff, 'a', 0, (byte) 0xc3, '\n', '1', '\n'}, "understand");
        assertThat(told.code()).isZero();
        assertThat(told.lines())
                .hasSize(2)
                .allSatisfy(line -> assertThat(JSON.readTree(line)).isInstanceOf(JsonNode.class));
    }

    @Test
    void understanding_needs_no_community() {
        var told = Shell.reading(
                "3栋漏水", "understand", "--community", folder.resolve("none").toString());
        assertThat(told.code()).isZero();
        assertThat(JSON.readTree(told.out()).path("place").isNull()).isTrue();
    }

    @Test
    void lines_that_tell_of_one_matter_have_one_number() throws IOException {
        var ledger = Files.writeString(folder.resolve("ledger.txt"), """
                锦绣花园3栋2单元楼道灯坏了
                东门垃圾桶满了没人收

                锦绣花园三栋二单元楼道的灯不亮了
                锦绣花园5栋2单元楼道灯坏了
                东门那个垃圾桶都溢出来了
                """);
        var told = Shell.type("cluster", ledger.toString());
        assertThat(told.code()).as(told.err()).isZero();
        assertThat(told.lines()).containsExactly("1", "2", "0", "1", "3", "2");
        assertThat(Shell.reading(Files.readString(ledger), "cluster").out()).isEqualTo(told.out());
    }

    @Test
    void an_old_ledger_that_is_not_there_is_told() {
        assertTold(Shell.type("cluster", "nowhere.txt"), "nowhere.txt", "one message a line");
    }

    @Test
    void broken_files_are_named_with_entry_and_remedy_all_at_once() throws IOException {
        var config = copyOf(Path.of("config"));
        change(config.resolve("taxonomy.yml"), "code: A01", "code: A02");
        Files.writeString(config.resolve("duties.yml"), "duties:\n\t- row: x\n");
        Files.delete(config.resolve("points.yml"));
        var told = Shell.reading("3栋漏水", "understand", "--config", config.toString());
        assertTold(told, "taxonomy.yml", "A02", "duties.yml", "line 2", "points.yml", "is missing");
    }

    @Test
    void an_unknown_option_shows_how_it_is_meant() {
        var told = Shell.type("serve", "--prot", "80");
        assertThat(told.code()).isEqualTo(2);
        assertThat(told.err()).contains("--prot", "--port").doesNotContain("Exception");
    }

    @ParameterizedTest
    @CsvSource({"99999", "-1", "abc"})
    void a_port_that_is_none_is_refused(String port) {
        var told = Shell.type("serve", "--port=" + port);
        assertThat(told.code()).isEqualTo(2);
        assertThat(told.err()).contains(port).doesNotContain("Exception", "\tat ");
    }

    @Test
    void a_conversation_that_is_not_there_is_told_with_where_they_are() {
        assertTold(Shell.type("replay", "nowhere.yml"), "nowhere.yml", "seeds/conversations");
    }

    @Test
    void a_conversation_that_is_no_conversation_is_told_with_every_mistake() throws IOException {
        var file = folder.resolve("odd.yml");
        Files.writeString(file, "title: x\nform: y\nsteps: [{who: wang, txt: hello}]\n");
        assertTold(Shell.type("replay", file.toString()), "form", "from", "step 1", "txt");
    }

    @Test
    void an_import_with_three_mistakes_lists_all_three_and_takes_nothing() throws IOException {
        var community = copyOf(Path.of("seeds/community"));
        change(community.resolve("groups.yml"), "owner: lijie", "owner: lijei");
        change(community.resolve("people.yml"), "role: 社区书记", "role: 书记大人");
        change(community.resolve("places.yml"), "parent: jinxiu,", "parent: jinxuu,");
        var data = folder.resolve("data").toString();
        assertTold(
                Shell.type("import", community.toString(), "--data", data),
                "groups.yml",
                "lijei",
                "people.yml",
                "书记大人",
                "places.yml",
                "jinxuu");
        var again = Shell.type("import", "seeds/community", "--data", data);
        assertThat(again.code()).as(again.all()).isZero();
        assertThat(newEntries(again)).as("everything is new, so nothing was in").isTrue();
    }

    private static boolean newEntries(Shell shell) {
        var sections = shell.lines().stream()
                .filter(line -> line.contains(" entries, "))
                .toList();
        return sections.size() == 4
                && sections.stream().allMatch(line -> line.matches(".*: (\\d+) entries, \\1 new, 0 changed"));
    }

    private static void assertTold(Shell told, String... words) {
        assertThat(told.code()).as(told.all()).isEqualTo(1);
        assertThat(told.err()).contains(words);
        assertThat(told.all()).doesNotContain("Exception", "\tat ", "at linli");
    }

    private Path copyOf(Path shipped) throws IOException {
        var copy = Files.createDirectories(folder.resolve(shipped.getFileName()));
        try (var files = Files.list(shipped)) {
            for (var file : files.collect(Collectors.toList())) {
                Files.copy(file, copy.resolve(file.getFileName()));
            }
        }
        return copy;
    }

    private static void change(Path file, String written, String instead) throws IOException {
        var text = Files.readString(file);
        assertThat(text).contains(written);
        Files.writeString(file, text.replace(written, instead));
    }
}
