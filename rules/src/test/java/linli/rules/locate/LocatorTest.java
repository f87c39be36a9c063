package linli.rules.locate;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocatorTest {
    private static final Locator LOCATOR = new Locator(directory());

    /** Said in the group of 桂园 by somebody of 桂园5栋2单元. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            3栋路灯不亮 | gui-3 | 3栋
            3幢路灯不亮 | gui-3 | 3幢
            3#路灯不亮 | gui-3 | 3#
            3#楼路灯不亮 | gui-3 | 3#楼
            三号楼路灯不亮 | gui-3 | 三号楼
            3号楼路灯不亮 | gui-3 | 3号楼
            叁栋路灯不亮 | gui-3 | 叁栋
            3舍路灯不亮 | gui-3 | 3舍
            3座路灯不亮 | gui-3 | 3座
            三座门口路灯不亮 | gui-3 | 三座门口
            ３栋路灯不亮 | gui-3 | ３栋
            三棟路燈不亮 | gui-3 | 三棟
            第3栋的灯坏了 | gui-3 | 3栋
            十二栋电梯坏了 | gui-12 | 十二栋
            12号楼电梯坏了 | gui-12 | 12号楼
            十二号楼电梯坏了 | gui-12 | 十二号楼
            拾贰栋电梯坏了 | gui-12 | 拾贰栋
            12懂电梯坏了 | gui-12 | 12懂
            12 栋电梯坏了 | gui-12 | 12 栋
            A座电梯坏了 | gui-a | A座
            a座电梯坏了 | gui-a | a座
            A栋电梯坏了 | gui-a | A栋
            3-2-501漏水 | gui-3-2 | 3-2-501
            3—2—501漏水 | gui-3-2 | 3—2—501
            3一2一501漏水 | gui-3-2 | 3一2一501
            3#2-501漏水 | gui-3-2 | 3#2-501
            3＃2－501漏水 | gui-3-2 | 3＃2－501
            3栋2-501漏水 | gui-3-2 | 3栋2-501
            3栋2单元501漏水 | gui-3-2 | 3栋2单元501
            3栋2单元501室漏水 | gui-3-2 | 3栋2单元501室
            3幢2单元五楼漏水 | gui-3-2 | 3幢2单元五楼
            三栋二单元五楼漏水 | gui-3-2 | 三栋二单元五楼
            三号楼二单元五零一漏水 | gui-3-2 | 三号楼二单元五零一
            3栋，2单元漏水 | gui-3-2 | 3栋，2单元
            3-2单元漏水 | gui-3-2 | 3-2单元
            3-501漏水 | gui-3 | 3-501
            3栋501漏水 | gui-3 | 3栋501
            3栋负一楼积水 | gui-3 | 3栋负一楼
            3栋1单元门禁坏了 | gui-3-1 | 3栋1单元
            3栋9单元门禁坏了 | gui-3 | 3栋9单元
            3栋东单元门禁坏了 | gui-3 | 3栋东单元
            3号2单元漏水 | gui-3-2 | 3号2单元
            2单元门禁坏了，3栋的 | gui-3-2 | 2单元
            灯坏了，3栋，应该是四楼 | gui-3 | 3栋
            2单元门口堆了沙发 | gui-5-2 | 2单元门口
            二单元没水 | gui-5-2 | 二单元
            1单元电梯坏了 | gui-5-1 | 1单元
            六楼也没水 | gui-5 | 六楼
            501室也没水 | gui-5 | 501室
            12栋门口井盖翘起来了，晚上看不见 | gui-12 | 12栋门口
            3栋楼下井盖翘起来了 | gui-3 | 3栋楼下
            3栋旁边的树倒了 | gui-3 | 3栋旁边
            3栋东侧消防通道被占 | gui-3 | 3栋东侧消防通道
            桂园3栋停水 | gui-3 | 桂园3栋
            桂园小区3栋停水 | gui-3 | 桂园小区3栋
            桂园的3栋停水 | gui-3 | 桂园的3栋
            老桂园3栋停水 | gui-3 | 老桂园3栋
            松涛居3栋停水 | song-3 | 松涛居3栋
            松涛3栋停水 | song-3 | 松涛3栋
            3栋停水了，松涛居的 | song-3 | 3栋
            松涛居停水 | song | 松涛居
            东门路灯不亮 | gui-east | 东门
            东大门路灯不亮 | gui-east | 东大门
            东门口路灯不亮 | gui-east | 东门口
            东门往里50米路灯不亮 | gui-east | 东门往里50米
            东门那边路灯不亮 | gui-east | 东门那边
            桂园东门路灯不亮 | gui-east | 桂园东门
            松涛东门路灯不亮 | song-east | 松涛东门
            西门口有人摆摊 | gui-west-shop | 西门口
            西门有人摆摊 | gui-west | 西门
            快递柜打不开 | gui-locker | 快递柜
            快递柜旁垃圾满了 | gui-locker | 快递柜旁
            菜鸟柜旁边垃圾满了 | gui-locker | 菜鸟柜旁边
            快递贵旁边垃圾满了 | gui-locker | 快递贵旁边
            取件柜后面有老鼠 | gui-locker | 取件柜后面
            车库B区积水 | gui-garage | 车库B区
            地下车库B区积水 | gui-garage | 地下车库B区
            B区车库积水 | gui-garage | B区车库
            地库b区积水 | gui-garage | 地库b区
            车裤B区积水 | gui-garage | 车裤B区
            幼儿园背后有人烧垃圾 | kinder-back | 幼儿园背后
            幼儿园后门有人烧垃圾 | kinder-back | 幼儿园后门
            幼儿园后面有人烧垃圾 | kinder-back | 幼儿园后面
            水塔下面漏水 | gui-tower | 水塔下面
            老办公楼漏水 | gui-office | 老办公楼
            我家漏水 | gui-5 | 我家
            我们家漏水 | gui-5 | 我们家
            我家楼下太吵 | gui-5 | 我家楼下
            我们楼停电了 | gui-5 | 我们楼
            我们这栋停电了 | gui-5 | 我们这栋
            楼下吵滴很 | gui-5 | 楼下
            小区停电了 | gui | 小区
            我们小区停电了 | gui | 我们小区
            院里路灯都不亮 | gui | 院里
            门口有人摆摊 | gui | 门口
            小区门口有人摆摊 | gui | 小区门口
            打错了是13栋不是12栋 | gui-13 | 13栋
            打错了，是13栋不是12栋 | gui-13 | 13栋
            不是12栋是13栋 | gui-13 | 13栋
            12栋，说错了，13栋漏水 | gui-13 | 13栋
            12栋漏水，打错了，应该是13栋 | gui-13 | 13栋
            不是东门是西门 | gui-west | 西门
            更正：12号楼 | gui-12 | 12号楼
            我住12栋，东门的路灯坏了 | gui-east | 东门
            我是3栋的，快递柜打不开 | gui-locker | 快递柜
            3栋旁边的快递柜打不开 | gui-locker | 快递柜
            路过东门，看到12栋门口井盖没了 | gui-12 | 12栋门口
            12栋门口井盖没了，从东门进来就看到 | gui-12 | 12栋门口
            3栋和12栋都停水了 | gui-3 | 3栋
            3、12栋都停水了 | gui-3 | 3、12栋
            是不是3栋停水了 | gui-3 | 3栋
            昨天13号，3栋停水 | gui-3 | 3栋
            我13812345678，3栋停水 | gui-3 | 3栋
            """)
    void a_resident_names_a_place(String text, String place, String words) {
        var located = LOCATOR.locate(text, "gui-5", "gui");

        assertThat(located.place()).as(located.toString()).isEqualTo(place);
        assertThat(located.words()).isEqualTo(words);
        assertThat(text).contains(located.words());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "要3个灯泡", "13号来抄表", "2个单元测试", "高3.5米", "每月3次", "1-2次", "5-6天", "6-8点", "10-12元", "30-50块", "100-200元",
                "电话0551-62345678",
        "13812345678", "2024-11-21", "11-21", "下午3:30", "一座桥塌了", "7座车", "三座位", "确认 12", "#12 已处理", "四舍五入", "十几栋",
                "保安和物业都不管",
        "平安和谐", "房东门口", "这车有5座的", "几栋", "一层灰", "两层油", "水果3斤10元", "团购满100-20", "12345热线", "110来了", "共3栋都停水", "锦绣路堵车",
        "东门诊看病", "松涛路堵车", "建了一栋房", "旁边另一栋", "学C#的", "i5-8300的电脑", "12-13日停水", "8-10人", "3-5年", "月底15号", "比分3-2",
                "房价1-2万"
    })
    void some_numbers_and_words_name_no_place(String text) {
        assertThat(LOCATOR.all(text, null, "gui"))
                .as(text)
                .allMatch(located -> !located.exact()
                        && located.candidates().isEmpty()
                        && (located.place() == null || located.place().equals("gui")));
        assertThat(LOCATOR.all(text, null, null))
                .as(text)
                .allMatch(located ->
                        located.place() == null && located.candidates().isEmpty());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            3栋快递被拿错 | hope | gui-3 song-3
            12栋快递被拿错 | hope | gui-12
            2单元门口堵了 | song | song-1-2 song-2-2 song-3-2 song-20-2
            20栋停水 | gui | song-20
            南门堵了 | gui | song-south
            东门堵了 | hope | gui-east song-east
            """)
    void what_fits_several_places_is_asked(String text, String here, String candidates) {
        var located = LOCATOR.locate(text, null, here);

        if (candidates.contains(" ") || here.equals("gui")) {
            assertThat(located.place()).isNull();
            assertThat(located.candidates()).containsExactly(candidates.split(" "));
        } else {
            assertThat(located)
                    .isEqualTo(new Located(
                            candidates, text.substring(0, located.words().length()), List.of(), true));
        }
        assertThat(text).contains(located.words());
    }

    @Test
    void a_courier_who_named_the_estate_is_understood() {
        assertThat(LOCATOR.locate("松涛居停车乱，3栋门口堵了", null, "hope").place()).isEqualTo("song-3");
        assertThat(LOCATOR.locate("松涛居，3栋门口堵了", null, "hope").place()).isEqualTo("song-3");
    }

    @Test
    void a_courier_lives_somewhere_but_works_everywhere() {
        assertThat(LOCATOR.locate("3栋门口堵了", "song-1", "hope").candidates()).containsExactly("song-3", "gui-3");
    }

    @Test
    void in_a_private_chat_the_own_estate_is_meant() {
        assertThat(LOCATOR.locate("3栋门口堵了", "song-1", null).place()).isEqualTo("song-3");
    }

    @Test
    void in_a_group_of_one_building_its_units_are_meant() {
        assertThat(LOCATOR.locate("2单元灯坏了", null, "gui-12").place()).isEqualTo("gui-12-2");
        assertThat(LOCATOR.locate("楼下灯坏了", null, "gui-12").place()).isEqualTo("gui-12");
    }

    @Test
    void our_entrance_is_the_own_one() {
        assertThat(LOCATOR.locate("我们单元灯坏了", "gui-5-2", "gui").place()).isEqualTo("gui-5-2");
        assertThat(LOCATOR.locate("我家漏水", "gui-5-2", "gui").place()).isEqualTo("gui-5");
    }

    @Test
    void a_unit_follows_the_building_spoken_of() {
        assertThat(LOCATOR.all("3栋停水，2单元也停了", "gui-5", "gui"))
                .extracting(Located::place)
                .containsExactly("gui-3", "gui-3-2");
    }

    @Test
    void a_building_that_nobody_has_is_the_estate_and_not_sure() {
        assertThat(LOCATOR.locate("99栋停水", null, "gui")).isEqualTo(new Located("gui", "99栋", List.of(), false));
    }

    @Test
    void short_words_without_a_home_are_the_estate_and_not_sure() {
        assertThat(LOCATOR.locate("楼下太吵", null, "gui")).isEqualTo(new Located("gui", "楼下", List.of(), false));
        assertThat(LOCATOR.locate("小区停电", null, "gui").exact()).isFalse();
    }

    @Test
    void a_named_building_is_exact() {
        assertThat(LOCATOR.locate("桂园3栋停水", null, null)).isEqualTo(new Located("gui-3", "桂园3栋", List.of(), true));
    }

    @Test
    void every_building_of_a_list_is_found() {
        assertThat(LOCATOR.all("3、5、12栋都停水", null, "gui"))
                .extracting(Located::place)
                .containsExactly("gui-3", "gui-5", "gui-12");
        assertThat(LOCATOR.all("1-3栋停水", null, "song"))
                .extracting(Located::place)
                .containsExactly("song-1", "song-2", "song-3");
    }

    @Test
    void what_is_taken_back_is_gone() {
        assertThat(LOCATOR.all("不是12栋", null, "gui")).isEmpty();
    }

    @Test
    void a_short_message_takes_well_under_fifty_microseconds() {
        var text = "我住12栋，路过东门往里50米的快递柜旁边，看到路灯坏了，3栋2单元501也漏水。";
        long best = Long.MAX_VALUE;
        for (int round = 0; round < 12; round++) best = Math.min(best, spent(text, 3_000));
        System.out.println("locate: " + best / 1000.0 + " µs a message of " + text.length() + " characters");
        assertThat(best).isLessThan(50_000);
    }

    /** Time of this thread alone, so that a busy machine does not count. */
    private static long spent(String text, int times) {
        var threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        for (int i = 0; i < times; i++) LOCATOR.locate(text, "gui-5", "gui");
        return (threads.getCurrentThreadCpuTime() - start) / times;
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            大黄鸭那边路灯不亮 | 大黄鸭
            今天大黄鸭旁边的灯不亮 | 大黄鸭
            喷泉广场有蚊子 | 喷泉广场
            石狮子门口积水 | 石狮子
            许愿池附近有老鼠 | 许愿池
            楼梯那边灯坏了 | -
            垃圾桶旁边有人乱倒 | -
            我家那边停电 | -
            物业那边没人管 | -
            3栋那边停电 | -
            快递柜旁边漏水 | -
            东门那边堵车 | -
            路灯不亮 | -
            """)
    void what_people_call_a_spot_that_nobody_listed(String text, String name) {
        assertThat(LOCATOR.unlisted(text)).isEqualTo(name == null ? List.of() : List.of(name));
    }

    @Test
    void a_hostile_message_ends() {
        for (var piece : List.of("3栋", "1-", "一", "9", "我家", "不是", "桂园", "3-2-501 ")) {
            LOCATOR.all(piece.repeat(100_000 / piece.length()), "gui-5", "gui");
            LOCATOR.unlisted(piece.repeat(100_000 / piece.length()));
        }
    }

    private static Places directory() {
        var places = new ArrayList<Place>();
        places.add(place("hope", PlaceKind.COMMUNITY, "希望社区", null));
        places.add(place("gui", PlaceKind.ESTATE, "桂园", "hope", "桂园小区", "老桂园"));
        places.add(place("song", PlaceKind.ESTATE, "松涛居", "hope", "松涛", "安和"));
        for (int number : List.of(3, 5, 12, 13)) building(places, "gui", number);
        for (int number : List.of(1, 2, 3, 20)) building(places, "song", number);
        places.add(place("gui-a", PlaceKind.BUILDING, "A座", "gui"));
        places.add(place("gui-office", PlaceKind.BUILDING, "老办公楼", "gui"));
        places.add(place("gui-east", PlaceKind.LANDMARK, "东门", "gui", "东大门"));
        places.add(place("gui-west", PlaceKind.LANDMARK, "西门", "gui"));
        places.add(place("gui-west-shop", PlaceKind.LANDMARK, "西门口", "gui"));
        places.add(place("gui-locker", PlaceKind.LANDMARK, "快递柜", "gui", "菜鸟柜", "取件柜"));
        places.add(place("gui-garage", PlaceKind.LANDMARK, "地下车库B区", "gui"));
        places.add(place("gui-tower", PlaceKind.LANDMARK, "水塔", "gui"));
        places.add(place("song-east", PlaceKind.LANDMARK, "东门", "song"));
        places.add(place("song-south", PlaceKind.LANDMARK, "南门", "song"));
        places.add(place("kinder-back", PlaceKind.LANDMARK, "幼儿园背后", "hope"));
        return new Places(places);
    }

    private static void building(List<Place> places, String estate, int number) {
        var id = estate + "-" + number;
        places.add(place(id, PlaceKind.BUILDING, number + "栋", estate));
        for (int unit = 1; unit <= 2; unit++) places.add(place(id + "-" + unit, PlaceKind.ENTRANCE, unit + "单元", id));
    }

    private static Place place(String id, PlaceKind kind, String name, String parent, String... nicknames) {
        return new Place(id, kind, name, List.of(nicknames), parent, null, null, null, null);
    }
}
