package linli.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import linli.rules.classify.Category;
import linli.rules.classify.Kind;
import linli.rules.classify.Nature;
import linli.rules.classify.Urgency;
import linli.rules.locate.EstateType;
import linli.rules.locate.Place;
import linli.rules.locate.PlaceClass;
import linli.rules.locate.PlaceKind;
import linli.rules.locate.Places;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnderstanderTest {
    private static final Understander UNDERSTANDER = new Understander(
            RulebookReader.read(Path.of("config")).rulebook(),
            new Places(List.of(
                    new Place(
                            "jinxiu", PlaceKind.ESTATE, "锦绣花园", List.of(), null, "g1", null, EstateType.MANAGED, null),
                    new Place("jinxiu-3", PlaceKind.BUILDING, "3栋", List.of(), "jinxiu", "g1", null, null, null),
                    new Place("jinxiu-3-2", PlaceKind.ENTRANCE, "2单元", List.of(), "jinxiu-3", "g1", null, null, null),
                    new Place("jinxiu-5", PlaceKind.BUILDING, "5栋", List.of(), "jinxiu", "g1", null, null, null),
                    new Place(
                            "jinxiu-east",
                            PlaceKind.LANDMARK,
                            "东门",
                            List.of(),
                            "jinxiu",
                            "g1",
                            PlaceClass.INSIDE,
                            null,
                            null))));

    @ParameterizedTest
    @CsvSource({
        "C01, 一般, 3栋楼道灯不亮了",
        "C01, 一般, 门口路灯坏了好几天，晚上黑漆漆的",
        "D01, 一般, 垃圾桶满了没人收",
        "D01, 一般, 物业的人呢？三天没人收垃圾了",
        "A12, 紧急, 3栋门口井盖翘起来了，晚上看不见",
        "G01, 一般, 楼上半夜还在蹦，睡不着",
        "B01, 紧急, 怎么又停水了",
        "B01, 紧急, 没水",
        "B02, 紧急, 整栋楼没电了",
        "B03, 紧急, 我家没气了，灶打不着",
        "B04, 紧急, 暖气不热，家里才14度",
        "B05, 紧急, 下水道堵了，污水冒出来了",
        "B06, 一般, 楼上漏水漏到我家了",
        "B07, 一般, 宽带断了两天了",
        "A01, 特急, 电梯里关着人，快来",
        "A02, 紧急, 电梯又坏了",
        "A03, 一般, 灭火器都过期了",
        "A04, 一般, 消防通道又被车堵了",
        "A05, 一般, 有人从楼上拉线充电",
        "A06, 一般, 有人把电瓶车推上楼了",
        "A08, 特急, 楼道里一股煤气味",
        "A11, 紧急, 外墙瓷砖掉了好几块",
        "C02, 一般, 单元门关不上",
        "C04, 一般, 门口的路坑坑洼洼，老人摔了一跤",
        "C05, 一般, 健身器材坏了",
        "C07, 一般, 快递柜打不开",
        "D05, 一般, 楼道里堆满了杂物",
        "D08, 一般, 草地上全是狗屎",
        "D09, 一般, 楼道里贴满了小广告",
        "E02, 一般, 有人在绿化带种菜",
        "F01, 一般, 谁的车堵住门口了，挪一下",
        "F02, 一般, 小区车位根本不够停",
        "F04, 一般, 那辆僵尸车停了两年了",
        "F06, 一般, 道闸不抬杆，出不去",
        "G02, 一般, 广场舞音乐太吵了",
        "G03, 一般, 中午还在装修，电钻响个不停",
        "G04, 一般, 楼下烧烤店油烟太大",
        "G05, 一般, 遛狗不牵绳，吓到孩子了",
        "H01, 一般, 顶楼在违建",
        "H04, 一般, 门口摆摊的把路都占了",
        "I01, 一般, 物业费收那么贵，什么都不管",
        "L04, 一般, 健身房跑路了不退钱",
        "L05, 一般, 路口的红绿灯坏了",
        "L06, 一般, 河水又黑又臭",
    })
    void a_report_is_understood(String category, String urgency, String text) {
        var understood = understand(text);
        assertThat(understood.kind()).isEqualTo(Kind.REPORT);
        assertThat(understood.category()).isEqualTo(category);
        assertThat(understood.urgency().chinese()).isEqualTo(urgency);
        assertThat(understood.candidates().get(0).category()).isEqualTo(category);
        assertThat(understood.evidence().get("category")).isNotEmpty().allMatch(text::contains);
    }

    @ParameterizedTest
    @CsvSource({
        "ENQUIRY, B01, 几点来水",
        "ENQUIRY, J02, 请问开居住证明要什么材料",
        "ENQUIRY, I02, 维修资金怎么申请",
        "ENQUIRY, K03, 周末的活动怎么报名",
        "SUGGESTION, C06, 建议小区装几把长椅",
        "PRAISE, K02, 感谢物业，灯修得真快",
        "SUPPORT, , 我家也是",
        "SUPPORT, , +1",
        "SUPPORT, , 同求",
        "SUPPORT, , 六楼也没水",
        "PROGRESS, , 上次报的灯修了没有",
        "PROGRESS, , 我报的那个事怎么样了",
        "CORRECTION, , 打错了是13栋不是12栋",
        "WITHDRAWAL, , 不用管了，自己弄好了",
        "OPTOUT, , 别记录我说的话",
        "CHATTER, Z00, 水果团购，今晚截单",
        "CHATTER, Z00, 手机坏了，哪里修便宜",
        "CHATTER, Z00, 我困死了",
        "CHATTER, Z00, 昨天看电影，电梯里关了一群人",
        "CHATTER, Z00, 新闻说隔壁市煤气爆炸了",
        "CHATTER, Z00, 专业疏通下水道，随叫随到",
        "CHATTER, Z00, 您反映的路灯问题已安排维修",
        "CHATTER, Z00, 好的收到",
        "CHATTER, Z00, 今天天气不错，适合晒被子",
    })
    void every_kind_is_told_apart(Kind kind, String category, String text) {
        var understood = understand(text);
        assertThat(understood.kind()).isEqualTo(kind);
        assertThat(understood.category()).isEqualTo(category);
    }

    @ParameterizedTest
    @CsvSource({
        "救命，我被困在电梯里了",
        "5栋电梯里有人拍门",
        "厨房漏气了，快来人",
        "3栋着火了！！",
        "楼道里冒黑烟",
        "电线断了掉在地上，滋滋响",
        "我孩子走丢了，穿红衣服",
        "楼上有人拿刀砍人",
        "有个小孩掉进井里了",
        "外墙砖砸到人了，流血了",
        "楼顶有人要跳楼",
        "隔壁老人敲门没人应，好几天没见了",
    })
    void danger_is_seen_at_once(String text) {
        assertThat(understand(text).urgency()).isEqualTo(Urgency.DANGER);
    }

    @ParameterizedTest
    @CsvSource({
        "昨天看新闻，有人被困电梯",
        "笑死我了，肚子都要炸了",
        "今晚吃火锅，辣得冒烟",
        "社区组织消防演练，有烟雾别惊慌",
        "万一着火了消防车怎么进来",
        "灶台打不着火",
        "谢谢物业，上次电梯关人来得很快",
        "手机没电了，急死我",
    })
    void tales_jokes_and_worries_are_no_danger(String text) {
        assertThat(understand(text).urgency()).isNotEqualTo(Urgency.DANGER);
    }

    @ParameterizedTest
    @CsvSource({
        "求助, 楼道灯坏了，麻烦修一下",
        "投诉, 楼上天天半夜吵，受不了",
        "举报, 有人在楼顶违建，举报",
        "咨询, 请问开证明要带什么",
        "建议, 建议多装几个路灯",
    })
    void the_nature_is_what_a_hotline_would_say(String nature, String text) {
        assertThat(understand(text).nature()).extracting(Nature::chinese).isEqualTo(nature);
    }

    @Test
    void praise_has_its_nature() {
        assertThat(understand("感谢保安大哥帮我搬东西").nature()).isEqualTo(Nature.PRAISE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "灯坏了，还有垃圾没人收，门禁也不好使; C01 D01 C02",
                "1.路灯坏了 2.垃圾桶满了 3.有人乱停车; C01 D01 F01",
                "单元门坏了，楼道灯也不亮，电梯还老响; C02 C01 A02",
                "电梯又坏了，我住18楼，每天爬楼梯，老人受不了; A02",
                "楼上漏水，天花板都泡了，墙皮也掉了，找他家也不管; B06",
                "垃圾桶满了，臭死了，苍蝇到处飞; D01",
                "电梯坏了三天了，物业不管，投诉也没用; A02",
                "昨天晚上开始停水，洗澡都洗不了，孩子还要喝奶; B01",
            })
    void several_problems_become_several_matters(String text, String categories) {
        assertThat(UNDERSTANDER.understandAll(said(text, null)))
                .extracting(Understanding::category)
                .containsExactly(categories.split(" "));
    }

    @Test
    void every_part_keeps_the_place() {
        assertThat(UNDERSTANDER.understandAll(said("3栋楼道灯不亮，单元门也关不上", null)))
                .extracting(Understanding::place)
                .containsExactly("jinxiu-3", "jinxiu-3");
    }

    @Test
    void a_place_of_its_own_goes_before_the_shared_one() {
        assertThat(UNDERSTANDER.understandAll(said("3栋楼道灯不亮，另外东门的井盖也松了", null)))
                .extracting(Understanding::place)
                .containsExactly("jinxiu-3", "jinxiu-east");
    }

    @Test
    void a_matter_without_a_place_is_worth_a_question() {
        assertThat(understand("电梯又坏了").missing()).containsExactly("place");
        assertThat(understand("锦绣花园的电梯又坏了").missing()).containsExactly("place");
        assertThat(understand("3栋电梯又坏了").missing()).isEmpty();
    }

    @Test
    void home_settles_where_my_flat_is() {
        var understood = UNDERSTANDER.understand(said("我家漏水了", "jinxiu-3-2"));
        assertThat(understood.missing()).isEmpty();
        assertThat(understood.place()).startsWith("jinxiu-3");
    }

    @Test
    void matters_without_a_spot_are_not_asked_for_one() {
        assertThat(understand("物业费收那么贵，什么都不管").missing()).isEmpty();
    }

    @Test
    void a_photo_alone_lacks_its_problem() {
        assertThat(UNDERSTANDER
                        .understand(new Utterance("", 1, null, "jinxiu", false, null, Instant.EPOCH))
                        .missing())
                .contains("problem");
    }

    @Test
    void a_notice_of_the_staff_opens_nothing() {
        var text = "明天上午9点停水检修，请大家提前储水";
        assertThat(byStaff(text).kind()).isEqualTo(Kind.CHATTER);
    }

    @Test
    void staff_may_report_what_is_clearly_broken() {
        assertThat(byStaff("3栋楼道灯坏了").kind()).isEqualTo(Kind.REPORT);
    }

    @Test
    void not_sure_is_an_answer() {
        var understood = understand("@物业 那个东西又不行了，快来人看看");
        assertThat(understood.category()).isIn(Category.UNSURE, Category.CHATTER);
    }

    @Test
    void a_sign_in_the_picture_says_where_it_is() {
        var understood = seen("门口的灯坏了", "禁止停车", "5栋");
        assertThat(understood.place()).isEqualTo("jinxiu-5");
        assertThat(understood.evidence().get("place")).containsExactly("门口", "照片：5栋");
        assertThat(understood.placeWords()).isEqualTo("照片：5栋");
        assertThat(understood.missing()).isEmpty();
        assertThat(seen("3栋门口的灯坏了", "5栋").place()).isEqualTo("jinxiu-3");
    }

    @Test
    void a_sign_says_what_it_is_about_when_the_words_do_not() {
        var withSign = seen("这个又坏了，麻烦物业来看看", "电梯");
        assertThat(withSign.category()).isEqualTo("A02");
        assertThat(withSign.evidence().get("category")).containsExactly("照片：电梯");
        assertThat(seen("3栋窗户玻璃碎了", "楼道畅通", "请勿堆物").evidence().get("category"))
                .noneMatch(words -> words.startsWith("照片"));
    }

    @ParameterizedTest
    @CsvSource({"''", "好的谢谢", "大家看看", "中午吃什么"})
    void a_picture_of_a_notice_or_a_chat_reports_nothing(String text) {
        var understood = seen(text, "通知", "3栋电梯故障", "严禁占用消防通道", "张师傅", "楼道灯坏了好几天没人修");
        assertThat(understood.kind()).isEqualTo(Kind.CHATTER);
        assertThat(understood.urgency()).isEqualTo(Urgency.NORMAL);
    }

    @Test
    void many_threads_may_ask_at_once() {
        var texts = List.of("3栋楼道灯不亮了", "楼道里一股煤气味", "我家也是", "水果团购，今晚截单");
        var alone = texts.stream().map(UnderstanderTest::understand).toList();
        var together = IntStream.range(0, 200)
                .parallel()
                .mapToObj(i -> understand(texts.get(i % texts.size())))
                .toList();
        for (int i = 0; i < together.size(); i++) {
            assertThat(together.get(i)).isEqualTo(alone.get(i % texts.size()));
        }
    }

    @Test
    void any_text_has_an_answer() {
        var odd = new ArrayList<>(List.of("", " ", "？？？", "😭😭", "a", "1", "，。", "啊".repeat(3000), "\u0000\t\n"));
        odd.add("灯坏了".repeat(500));
        assertThat(odd)
                .allSatisfy(text ->
                        assertThat(UNDERSTANDER.understandAll(said(text, null))).isNotEmpty());
    }

    private static Understanding understand(String text) {
        return UNDERSTANDER.understand(said(text, null));
    }

    private static Understanding seen(String text, String... signs) {
        return UNDERSTANDER.understand(
                new Utterance(text, 1, null, "jinxiu", false, null, Instant.EPOCH, List.of(signs)));
    }

    private static Understanding byStaff(String text) {
        return UNDERSTANDER.understand(new Utterance(text, 0, null, "jinxiu", true, null, Instant.EPOCH));
    }

    private static Utterance said(String text, String home) {
        return new Utterance(text, 0, home, "jinxiu", false, null, Instant.EPOCH);
    }
}
