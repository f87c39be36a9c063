package linli.rules.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Names that somebody gives: 我是张三, 业主王阿姨, 我叫李建国. Only the role stays. */
final class Introductions {
    private static final String[] ROLES = {"业主", "户主", "房主", "房东", "租客", "租户", "住户", "当事人", "联系人"};
    private static final String[] SELF = {
        "我是", "我叫", "名叫", "姓名", "名字是", "名字叫", "本人叫", "本人是", "本人", "俺是", "俺叫", "这里是", "叫", "我姓"
    };

    private static final String[] OFFICES = {
        "楼栋长", "单元长", "楼长", "网格员", "网格长", "群主", "邻居", "保安", "保洁", "物业", "管家", "志愿者", "社区", "业主", "住户", "租户", "房东", "户主",
        "骑手", "快递员"
    };
    private static final String[] CALLED = {"名叫", "叫做", "叫", "姓", "是"};
    private static final int FARTHEST = 9;

    /** What may stand right after a name; anything else makes it a word that only begins like one. */
    private static final String AFTER = " ,.!?;:、。~\n()[]…-/\"”'住在家的呀啊哦哈我电手身反0123456789,@想要请从也是有报说";

    /** Words that begin like a name. */
    private static final Set<String> NOT_NAMES = Set.of(
            "高兴", "于今", "于昨", "于本", "于前", "于去", "于上", "于每", "查看", "安排", "陆续", "强奸", "周围", "周边", "方沟", "方提", "方代", "方自",
            "方同", "方多", "金牛", "华侨", "方便", "应该", "常年", "常住", "常常", "成年", "安装", "安全", "安置", "房东", "房主", "关于", "向您", "向大",
            "时候", "时间", "任何", "万一", "白天", "单元", "单位", "路边", "路过", "路口", "边上", "边户", "车主", "车库", "车位", "包括", "包租", "位于",
            "解决", "强烈", "文明", "温馨", "金额", "管理", "管家", "管道", "水电", "易燃", "康复", "石头", "黄色", "白色", "兰色", "左边", "左右", "江边",
            "江南", "梅雨", "牛奶", "马上", "马路", "林业", "田里", "余下", "左侧", "成立", "成都", "阳台", "阳光", "高层", "高空", "高血压", "严重", "严格",
            "于是", "华丽", "施工", "强调", "童车", "费用", "盛夏", "季节", "时常", "时不时", "方向", "方面", "顾不", "顾客", "钱款", "钟点", "钟点工",
            "路人", "武警", "查表", "祝大", "关心", "常来", "申请", "申报", "项目", "许多", "曾经", "何时", "何必", "包工", "安静", "安心", "易拉", "成员",
            "单身", "谢谢", "谷雨", "凌晨", "解释");

    private static final String NEVER_GIVEN = "的了是在不都和有没也就要说把被们啊呢吧吗家楼栋号层户元我你他她它这那很又还去来住叫请能会可从到给跟与及或人村市县镇省座城籍式";

    private Introductions() {}

    static List<Finding> in(String folded) {
        var found = new ArrayList<Finding>();
        for (var word : ROLES) collect(folded, word, found);
        for (var word : SELF) collect(folded, word, found);
        return found;
    }

    /** What stands for the name: nothing after a role word, who it is otherwise. */
    static String role(String text, Finding finding) {
        var before = text.substring(Math.max(0, finding.start() - 5), finding.start());
        for (var office : OFFICES) {
            if (before.endsWith(office)) return "";
        }
        for (var role : ROLES) {
            if (before.endsWith(role) || before.replaceAll("[:： ]+$", "").endsWith(role)) return "";
        }
        return before.endsWith("叫") || before.contains("姓") || before.contains("名")
                ? "某某"
                : FindingKind.NAME.publicWords();
    }

    private static void collect(String folded, String word, List<Finding> found) {
        for (int at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length())) {
            if (at > 0 && word.equals("业主") && "物企商农专行作".indexOf(folded.charAt(at - 1)) >= 0) continue;
            int start = blanks(folded, at + word.length());
            int end = nameEnd(folded, start, word.equals("叫"));
            if (end == start) {
                start = further(folded, start);
                end = nameEnd(folded, start, false);
            }
            if (end == start && start >= 1 && folded.charAt(start - 1) == '姓') end = surnameEnd(folded, start);
            if (end > start) found.add(new Finding(FindingKind.NAME, start, end));
        }
    }

    /** Past what may stand between the word and the name: 我是3栋的|王阿姨, 我是楼长|李桂芬, 户主叫|赵六. */
    private static int further(String folded, int from) {
        int at = from;
        int of = from;
        while (of < folded.length() && of - from < FARTHEST && folded.charAt(of) != '的') of++;
        if (of < folded.length() && folded.charAt(of) == '的' && isOnePhrase(folded, from, of)) at = of + 1;
        at = pastWord(folded, at, OFFICES);
        at = pastWord(folded, at, CALLED);
        return blanks(folded, at);
    }

    private static boolean isOnePhrase(String folded, int from, int to) {
        for (int at = from; at < to; at++) {
            if (",.!?;:、。\n".indexOf(folded.charAt(at)) >= 0) return false;
        }
        return true;
    }

    private static int pastWord(String folded, int at, String[] words) {
        for (var word : words) {
            if (folded.startsWith(word, at)) return at + word.length();
        }
        return at;
    }

    private static int blanks(String folded, int from) {
        int at = from;
        while (at < folded.length() && at - from < 2 && " ::".indexOf(folded.charAt(at)) >= 0) at++;
        return at;
    }

    /** 我姓欧阳: the family name alone. */
    private static int surnameEnd(String folded, int start) {
        int end = start + Surnames.lengthAt(folded, start);
        return end > start && isEnd(folded, end) ? end : start;
    }

    /** One past the name that begins here, or {@code start} when none does. */
    private static int nameEnd(String folded, int start, boolean needsTitle) {
        int surname = Surnames.lengthAt(folded, start);
        int own = start + surname;
        if (surname == 0) return familiarEnd(folded, start);
        for (int given = 0; given <= 2; given++) {
            var title = Surnames.titleAt(folded, own + given);
            if (title != null
                    && isGiven(folded, own, own + given)
                    && !isWord(folded, start, own + given + title.length())) {
                return own + given + title.length();
            }
        }
        if (needsTitle) return start;
        for (int given = 2; given >= 1; given--) {
            int end = own + given;
            if (end <= folded.length()
                    && isGiven(folded, own, end)
                    && !isWord(folded, start, end)
                    && isEnd(folded, end)) return end;
        }
        return start;
    }

    /** 小王, 老李. */
    private static int familiarEnd(String folded, int start) {
        boolean familiar = start + 1 < folded.length()
                && "小老".indexOf(folded.charAt(start)) >= 0
                && Surnames.isOne(folded.charAt(start + 1));
        return familiar && isEnd(folded, start + 2) ? start + 2 : start;
    }

    private static boolean isGiven(String folded, int from, int to) {
        for (int at = from; at < to; at++) {
            char c = folded.charAt(at);
            if (c < '\u4e00' || c > '\u9fff' || NEVER_GIVEN.indexOf(c) >= 0) return false;
        }
        return true;
    }

    private static boolean isWord(String folded, int start, int end) {
        return end - start >= 2 && NOT_NAMES.contains(folded.substring(start, start + 2))
                || NOT_NAMES.contains(folded.substring(start, end));
    }

    private static boolean isEnd(String folded, int at) {
        return at >= folded.length() || AFTER.indexOf(folded.charAt(at)) >= 0;
    }
}
