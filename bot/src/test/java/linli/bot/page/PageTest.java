package linli.bot.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import linli.bot.Linli;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The playground as its visitors have it: the whole program, a real browser. */
@InABrowser
@DirtiesContext
@SpringBootTest(classes = Linli.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class PageTest {
    private static final Path SHOTS = Path.of("bot/target/screenshots");

    @TempDir
    static Path data;

    @TempDir
    Path files;

    @LocalServerPort
    int port;

    private Browser browser;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry settings) {
        settings.add("linli.data", () -> data.resolve("linli").toAbsolutePath().toString());
    }

    @AfterEach
    void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void a_report_in_the_group_is_answered_in_private_and_stands_on_the_board() {
        onADesk("wang", "group:north");
        say("#chat", "3号楼门口的路灯不亮了");
        assertThat(browser.saying("#chat", "message", "3号楼门口的路灯不亮了").getAttribute("class"))
                .contains("mine");
        browser.saying("#bee", "bubble", "路灯不亮");
        browser.saying("#board", "shelf", "3号楼门口的路灯不亮了");
        photograph("report");
        browser.ask("[...document.querySelectorAll('#board .ticket')].find(t => t.textContent.includes('路灯')).click()");
        assertThat(browser.inside("#ticket", "history").getText())
                .contains("上报")
                .contains("王阿姨");
        assertThat(browser.inside("#ticket", "evidence").getText()).contains("路灯");
        photograph("ticket");
        browser.focused().sendKeys(Keys.ESCAPE);
        browser.waitUntil("!document.querySelector('#ticket').open");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void the_owner_presses_a_button_and_it_types_for_her() {
        onADesk("panyoucai", "group:fangzhi");
        say("#chat", "2栋楼道里的垃圾堆了三天没人清");
        browser.saying("#bee", "bubble", "记成");
        be("suqiaoyun");
        letItBeEvening();
        var confirm = browser.saying("#bee", "card-button", "确认");
        var types = confirm.getAttribute("data-types");
        confirm.click();
        browser.saying("#bee", "bubble", types);
        browser.saying("#bee", "bubble", "已确认");
        photograph("confirmed");
        assertThat(types).matches("确认 \\d+");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void a_photo_is_sent_with_the_words_and_opens_large() throws Exception {
        onADesk("xiaomei", "group:north");
        browser.all("#chat", "photo-input").get(0).sendKeys(picture().toString());
        browser.waitUntil("!document.querySelector('#chat .attached').hidden"
                + " && !document.querySelector('#chat .attached').classList.contains('busy')");
        say("#chat", "5栋1单元的楼道窗户玻璃碎了");
        browser.saying("#chat", "bubble", "玻璃碎了");
        browser.waitUntil("[...document.querySelectorAll('#chat [data-test=photo]')].some(i => i.naturalWidth > 0"
                + " && i.src.includes('/uploads/'))");
        browser.waitUntil("document.querySelectorAll('#chat .sent').length === 0");
        browser.shown("#chat", "photo").get(0).click();
        browser.waitUntil(
                "document.querySelector('#picture').open && document.querySelector('#picture img').naturalWidth > 0");
        photograph("photo");
        browser.focused().sendKeys(Keys.ESCAPE);
        browser.waitUntil("!document.querySelector('#picture').open");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void a_file_that_is_no_picture_is_refused_in_a_sentence() throws Exception {
        var file = Files.writeString(files.resolve("photo.jpg"), "<svg onload='alert(1)'>");
        onADesk("xiaomei", "group:north");
        browser.all("#chat", "photo-input").get(0).sendKeys(file.toString());
        browser.saying("body", "toast", "这不是能看的图片");
        assertThat(browser.shown("#chat", "attached")).isEmpty();
    }

    @Test
    void a_name_full_of_brackets_is_only_a_name() {
        onADesk("keyouzhi", "group:yangguang-east");
        say("#chat", "<img src=x onerror=alert(1)> '; drop table said; -- \u202e大家好");
        var bubble = browser.saying("#chat", "bubble", "<img src=x onerror=alert(1)>");
        assertThat(bubble.findElements(org.openqa.selenium.By.tagName("img"))).isEmpty();
        assertThat(browser.one("who").getText()).contains("<b>老K</b>");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void a_message_is_answered_by_keyboard_alone() {
        onADesk("laosun", "group:north");
        say("#chat", "今天风好大");
        browser.saying("#chat", "bubble", "今天风好大");
        browser.waitUntil("document.querySelectorAll('#chat .sent').length === 0");
        browser.inside("#chat", "log").sendKeys(Keys.ARROW_UP);
        browser.focused().sendKeys(Keys.ENTER);
        browser.one("menu-reply").sendKeys(Keys.ENTER);
        browser.focused().sendKeys("是啊" + Keys.ENTER);
        assertThat(browser.saying("#chat", "message", "是啊")
                        .findElement(byTest("quote"))
                        .getText())
                .contains("今天风好大");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void what_could_not_be_sent_is_kept_and_sent_again() {
        onADesk("laosun", "group:north");
        browser.ask("window.honest = window.fetch, window.fetch = () => Promise.reject(new TypeError('down'))");
        say("#chat", "有人捡到一把钥匙吗");
        var again = browser.inside("#chat", "resend");
        browser.saying("body", "toast", "连不上");
        browser.ask("window.fetch = window.honest");
        again.click();
        browser.waitUntil("document.querySelectorAll('#chat .sent').length === 0");
        assertThat(browser.ask("[...document.querySelectorAll('#chat .bubble')]"
                        + ".filter(bubble => bubble.innerText === '有人捡到一把钥匙吗').length"))
                .isEqualTo(1L);
    }

    @Test
    void a_second_page_hears_it_at_once_and_shows_a_red_number() {
        onADesk("bixueqing", "group:cuihu-parents");
        try (var second = Browser.start(390, 844)) {
            second.open(address("mili", ""));
            second.inside("#list", "chat-cuihu-parents");
            say("#chat", "早上好呀");
            var entry = second.saying("#list", "chat-cuihu-parents", "早上好呀");
            assertThat(entry.findElement(byTest("badge")).getText()).isEqualTo("1");
        }
    }

    @Test
    void everybody_can_be_found_and_chosen() {
        onADesk("wang", "group:north");
        browser.one("who").click();
        browser.one("people-search").sendKeys("第一网格");
        var found = browser.inside("#people", "people-found").getText();
        assertThat(found).contains("张强").contains("刘洋").doesNotContain("老孙");
        browser.one("person-zhangqiang").click();
        browser.saying("#list", "who", "张强");
        browser.inside("#list", "chat-staff");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void a_phone_shows_one_pane_at_a_time_and_nothing_sticks_out() throws Exception {
        browser = Browser.start(390, 844);
        browser.open(address("xiaomei", ""));
        browser.inside("#list", "chat-north").click();
        browser.inside("#chat", "words");
        assertThat(panes()).containsExactly("chat");
        assertFits();
        photograph("phone-chat");
        browser.inside("#chat", "back").click();
        browser.waitUntil("document.querySelector('#list').offsetParent !== null");
        for (var tab : List.of("bee", "board", "clock", "chats")) {
            browser.one("tab-" + tab).click();
            assertThat(panes()).hasSize(1);
            assertFits();
            photograph("phone-" + tab);
        }
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void why_a_ticket_is_as_it_is_can_be_read_on_a_phone() throws Exception {
        browser = Browser.start(390, 844);
        browser.open(address("xiaomei", "group:north"));
        say("#chat", "5栋楼道里的垃圾堆了三天没人清，臭死了");
        browser.one("tab-board").click();
        browser.saying("#board", "shelf", "臭死了");
        browser.ask(
                "[...document.querySelectorAll('#board .ticket')].find(t => t.textContent.includes('臭死了')).click()");
        assertThat(browser.inside("#ticket", "evidence").getText()).contains("听到", "5栋");
        assertThat(browser.ask("document.querySelector('#ticket .sheet').scrollWidth <= innerWidth"))
                .isEqualTo(true);
        photograph("phone-ticket");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void a_desk_shows_list_chat_bee_and_board_side_by_side() {
        onADesk("lijie", "group:north");
        assertThat(panes()).containsExactly("time", "list", "chat", "bee", "board");
        assertFits();
        photograph("desk");
    }

    @Test
    void a_story_is_played_and_its_ranking_picture_hangs_in_the_group() {
        onADesk("ali", "group:bees");
        browser.inside("#time", "story-file").sendKeys("一周的积分");
        browser.ask("document.querySelector('[data-test=story-speed]').value = '0'");
        browser.inside("#time", "story-play").click();
        browser.saying("#chat", "bubble", "锦绣花园4栋门口路灯不亮了");
        browser.waitUntil("[...document.querySelectorAll('#chat .bot [data-test=photo]')]"
                + ".some(i => i.naturalWidth > 300 && i.src.includes('/photos/'))");
        photograph("ranking");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void words_in_a_picture_that_say_where_are_outlined() {
        onADesk("zongxiaohui", "group:wutong");
        send("sign-wutong.jpg", "门口的灯坏了");
        open("门口的灯坏了");
        assertThat(browser.inside("#ticket", "evidence").getText()).contains("照片里的“");
        assertThat(browser.inside("#ticket", "read").getText()).contains("梧桐苑").contains("5栋");
        browser.waitUntil("document.querySelector('#ticket .outlined img').naturalWidth > 0");
        photograph("read");
        browser.ask("document.querySelector('#ticket .picture').click()");
        browser.waitUntil("document.querySelector('#picture img').naturalWidth > 0");
        assertThat(browser.ask("document.querySelectorAll('#picture .outlined i').length > 0"
                        + " && document.querySelector('#picture i').offsetWidth > 50"))
                .isEqualTo(true);
        photograph("read-large");
        browser.focused().sendKeys(Keys.ESCAPE);
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void a_neighbour_is_covered_for_others_and_the_owner_covers_more() {
        onADesk("xiaomei", "group:north");
        send("bins-neighbour.jpg", "2栋门口垃圾桶又满了没人收");
        open("垃圾桶又满了");
        assertThat(browser.inside("#ticket", "shown").getText()).contains("遮住了 1 处");
        assertThat(browser.shown("#ticket", "photo-cover")).isEmpty();
        browser.ask("document.querySelector('#ticket .picture').click()");
        browser.waitUntil("document.querySelector('#picture img').naturalWidth > 0");
        photograph("covered");
        browser.ask("document.querySelector('#picture').close()");
        browser.ask("document.querySelector('#ticket').close()");
        be("lijie");
        open("垃圾桶又满了");
        assertThat(browser.inside("#ticket", "photo-withhold").getText()).isEqualTo("不公开");
        photograph("covering-owner");
        coverACorner();
        photograph("covering-done");
        browser.inside("#ticket", "photo-withhold").click();
        browser.saying("#ticket", "shown", "只有经办的人看得到");
        browser.inside("#ticket", "photo-open").click();
        browser.saying("#ticket", "shown", "遮住了 2 处");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void the_owner_covers_a_part_of_a_picture_on_her_phone() {
        browser = Browser.start(390, 844);
        browser.open(address("lijie", "group:north"));
        send("lane.jpg", "3栋门口的消防通道被白车堵住了");
        browser.one("tab-board").click();
        open("被白车堵住了");
        assertThat(browser.ask("document.querySelector('#ticket .sheet').scrollWidth <= innerWidth"))
                .isEqualTo(true);
        browser.ask("document.querySelector('#ticket .decisions').scrollIntoView({block: 'end'})");
        photograph("phone-covering-owner");
        coverACorner();
        photograph("phone-covering-done");
        assertThat(browser.complaints()).isEmpty();
    }

    private void coverACorner() {
        var before = browser.inside("#ticket", "shown").getText();
        browser.inside("#ticket", "photo-cover").click();
        browser.waitUntil("document.querySelector('#picture img').naturalWidth > 0"
                + " && document.querySelector('.covering').offsetHeight > 100");
        var stage = browser.one("covering");
        assertThat(browser.one("cover-done").isEnabled()).isFalse();
        browser.draw(stage, -60, -40, -10, 10);
        browser.waitUntil("document.querySelectorAll('.covering i:not(.known)').length === 1");
        photograph("covering");
        browser.one("cover-done").click();
        browser.waitUntil("!document.querySelector('#picture').open && document.querySelector('.covering') === null");
        browser.waitUntil("document.querySelector('#ticket [data-test=shown]').innerText !== arguments[0]"
                .replace("arguments[0]", "`" + before + "`"));
    }

    private void send(String photo, String words) {
        browser.all("#chat", "photo-input")
                .get(0)
                .sendKeys(Path.of("seeds/photos", photo).toAbsolutePath().toString());
        browser.waitUntil("!document.querySelector('#chat .attached').hidden"
                + " && !document.querySelector('#chat .attached').classList.contains('busy')");
        say("#chat", words);
    }

    private void open(String words) {
        browser.saying("#board", "shelf", words);
        browser.ask("[...document.querySelectorAll('#board .ticket')].find(t => t.textContent.includes('" + words
                + "')).click()");
        browser.inside("#ticket", "shown");
        browser.waitUntil("document.querySelector('#ticket .picture img').naturalWidth > 0");
    }

    private void onADesk(String member, String chat) {
        browser = Browser.start(1440, 900);
        browser.open(address(member, chat));
        browser.inside("#list", "chats");
        browser.waitUntil(
                "!document.body.classList.contains('waking') && document.querySelector('#chat .skeleton') === null");
    }

    /** Half past five in the afternoon: nobody is asleep, whenever this runs. */
    private void letItBeEvening() {
        browser.inside("#time", "push-digest").click();
        browser.waitUntil("!document.querySelector('[data-push]').disabled");
        assertThat(browser.one("now").getText()).contains("17:3");
    }

    private void be(String member) {
        browser.one("who").click();
        browser.one("person-" + member).click();
    }

    private void say(String pane, String words) {
        browser.inside(pane, "words").sendKeys(words + Keys.ENTER);
    }

    private String address(String member, String chat) {
        return "http://127.0.0.1:%d/#%s/%s".formatted(port, member, chat);
    }

    private void assertFits() {
        assertThat((Long) browser.ask("document.documentElement.scrollWidth - innerWidth"))
                .isLessThanOrEqualTo(0);
        assertThat((List<?>) browser.ask("[...document.querySelectorAll('main button, main h2, main textarea')]"
                        + ".filter(e => e.offsetParent && !e.closest('.quick, .states'))"
                        + ".filter(e => e.getBoundingClientRect().right > innerWidth + 1).map(e => e.outerHTML)"))
                .isEmpty();
    }

    @SuppressWarnings("unchecked")
    private List<String> panes() {
        return (List<String>)
                browser.ask("[...document.querySelectorAll('.pane')].filter(p => p.offsetParent).map(p => p.id)");
    }

    private void photograph(String name) {
        try {
            browser.photograph(SHOTS.resolve(name + ".png"));
        } catch (IOException trouble) {
            throw new java.io.UncheckedIOException(trouble);
        }
    }

    private Path picture() throws IOException {
        var image = new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(new Color(0x6fa8dc));
        pen.fillRect(0, 0, 640, 480);
        pen.setColor(Color.WHITE);
        pen.fillPolygon(new int[] {220, 420, 330, 400, 250}, new int[] {90, 140, 260, 390, 300}, 5);
        pen.dispose();
        var file = files.resolve("window.png");
        ImageIO.write(image, "png", file.toFile());
        return file;
    }

    private static org.openqa.selenium.By byTest(String name) {
        return org.openqa.selenium.By.cssSelector("[data-test='%s']".formatted(name));
    }
}
