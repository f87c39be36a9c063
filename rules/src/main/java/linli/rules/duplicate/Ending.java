package linli.rules.duplicate;

import java.util.regex.Pattern;

/** Whether a text says that the trouble is over: 修好了, 来水了. A text that asks when, or says not yet, does not. */
final class Ending {
    private static final String DONE = "(?<![刚正最太真])好了(?![多久几长])|干净了|(?:疏|打|接|抽|弄|搞|修)通了|通(?:气|水|电|车|了)了?(?![没吗不])"
            + "|(?:收|清|运|搬|拖|拉|挪|抬|铲|撤|拆)(?:理|运)?(?:走|掉|完|平|除)了|(?:修|换|补|填|装|焊)(?:上|平|完|掉)了|换(?:了|成|上)新|(?:找|救)(?:到|出来|回来)了";
    private static final String BACK =
            "恢复(?!.{0,4}(?:吗|么|？|\\?))|来(?:水|电|气|暖|网)了|(?:水|电|气|暖气|网)(?:来|通)了|热(?:起来|乎)了|暖气.{0,3}热了"
                    + "|(?:好|能|可以)(?:用|刷|开|走|坐|停|上|洗)上?了|可以(?:用|走|停|下去|坐|刷|做饭)|(?<![不没])亮(?:起来|堂)?了(?![一半整几])|正常了|不(?:冒|漏|堵|臭|吵|滴|渗)了";
    private static final String ALREADY = "(?:已经|已|都)经?(?:修|换|补|通|清|处理|解决|恢复|整改|重贴|拆|搬|铲|填|安装|装)";
    private static final String CONTENT = "不用(?:催|来|修|找)|解决了|处理了|点赞|速度真快|放心[吧了]?$|填平|抽干|铲掉|补好|修好|焊好|清干净";

    private static final Pattern OVER = Pattern.compile(String.join("|", DONE, BACK, ALREADY, CONTENT));
    private static final Pattern NOT_YET =
            Pattern.compile("没|不|未|何时|什么时候|啥时|哪天|几时|能否|才能|希望|请|求|赶紧|赶快|尽快|快点|要是|如果|假如|应该|难道|吗|么|又");
    private static final Pattern AFTER_ALL = Pattern.compile("吗|没|又");

    private Ending() {}

    static boolean isOver(String text) {
        var m = OVER.matcher(text);
        while (m.find()) {
            var before = text.substring(Math.max(0, m.start() - 6), m.start());
            var after = text.substring(m.end(), Math.min(text.length(), m.end() + 3));
            if (!NOT_YET.matcher(before).find() && !AFTER_ALL.matcher(after).find()) return true;
        }
        return false;
    }
}
