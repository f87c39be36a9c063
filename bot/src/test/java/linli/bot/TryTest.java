package linli.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code linli try}: what a secretary gets who wants to know before anybody is told anything. */
class TryTest {
    @TempDir
    Path folder;

    @Test
    void the_page_tells_what_would_have_been_opened_asked_and_said_and_who_nobody_is() throws IOException {
        var page = folder.resolve("report.html");
        var told = Shell.type("try", "seeds/chats/north.txt", "--out", page.toString());
        assertThat(told.code()).as(told.err()).isZero();
        assertThat(told.lines()).hasSize(2);
        assertThat(told.lines().get(0)).contains("43 条消息").endsWith("没读懂 2 行。");
        assertThat(told.lines().get(1)).isEqualTo(page.toString());
        var html = Files.readString(page);
        assertThat(html)
                .startsWith("<!DOCTYPE html>")
                .contains("锦绣花园邻居群·北区", "楼道灯/路灯不亮", "锦绣花园3栋", "燃气异味/泄漏", "特急", "云溪燃气公司")
                .contains("<mark class=\"of-category\">路灯</mark>")
                .contains("是在哪一栋", "早上好", "第 91 行");
        assertThat(html)
                .doesNotContain("13812345678", "刘德柱", "静待花开", "快乐每一天", "1单元二楼", "张强")
                .doesNotContain("<script", "http:", "https:", "src=");
    }

    @Test
    void an_old_programs_file_is_read_and_the_page_stands_beside_it() throws IOException {
        var file = folder.resolve("群聊.txt");
        var chat = Files.readString(Path.of("seeds/chats/desk-copy.txt")).replace("\n", "\r\n");
        Files.write(file, chat.getBytes(Charset.forName("GBK")));
        var told = Shell.type("try", file.toString(), "--group", "老纺织厂宿舍邻居群");
        assertThat(told.code()).as(told.err()).isZero();
        assertThat(Files.readString(folder.resolve("群聊.html"))).contains("老纺织厂宿舍邻居群", "下水道", "2栋", "11月20日");
    }

    @Test
    void what_cannot_be_tried_is_told_in_chinese_and_nothing_is_written() throws IOException {
        assertRefused(folder.resolve("nowhere.txt"), "没有这个文件");
        assertRefused(folder, "没有这个文件");
        assertRefused(file("empty.txt", new byte[0]), "文件是空的");
        assertRefused(file("blank.txt", "\n \n".getBytes()), "文件是空的");
        var noise = new byte[5000];
        new Random(3).nextBytes(noise);
        assertRefused(file("photo.jpg", noise), "不是文字文件");
        assertRefused(file("novel.txt", "从前有座山\n山里有座庙\n".getBytes()), "没认出谁在说话");
    }

    @Test
    void the_chat_itself_is_never_written_over() throws IOException {
        var file = file("chat.html", "王阿姨: 3栋灯坏了\n".getBytes());
        var told = Shell.type("try", file.toString());
        assertThat(told.code()).isEqualTo(1);
        assertThat(told.err()).contains("--out");
        assertThat(Files.readString(file)).isEqualTo("王阿姨: 3栋灯坏了\n");
        assertThat(Shell.type(
                                "try",
                                "seeds/chats/north.txt",
                                "--out",
                                folder.resolve("no/where.html").toString())
                        .err())
                .contains("报告写不到这里");
    }

    @Test
    void a_group_or_community_that_is_none_is_told_with_those_there_are() throws IOException {
        var page = folder.resolve("report.html").toString();
        var group = Shell.type("try", "seeds/chats/north.txt", "--group", "norht", "--out", page);
        assertThat(group.code()).isEqualTo(1);
        assertThat(group.err()).contains("没有这个群", "norht", "north 锦绣花园邻居群·北区").doesNotContain("Exception", "\tat ");
        var community = Shell.type("try", "seeds/chats/north.txt", "--community", folder.toString(), "--out", page);
        assertThat(community.code()).isEqualTo(1);
        assertThat(community.err()).contains("places.yml").doesNotContain("Exception", "\tat ");
        assertThat(Path.of(page)).doesNotExist();
    }

    private void assertRefused(Path file, String why) throws IOException {
        var told = Shell.type("try", file.toString());
        assertThat(told.code()).isEqualTo(1);
        assertThat(told.err()).contains(why).doesNotContain("Exception", "\tat ");
        try (var all = Files.list(folder)) {
            assertThat(all.filter(one -> one.toString().endsWith(".html"))).isEmpty();
        }
    }

    private Path file(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }
}
