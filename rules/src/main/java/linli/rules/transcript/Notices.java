package linli.rules.transcript;

import java.util.regex.Pattern;

/** Lines that the platform or the exporting program wrote, not a person. */
final class Notices {
    private static final int LONGEST = 80;

    private static final Pattern NOTICE = Pattern.compile(
            "^[\\s\\[【（(—-]*(?:.{0,40}撤回了一条(?:成员)?消息.{0,8}"
                    + "|.{0,60}(?:加入了?群聊|加入了?本群|退出了群聊|移出了群聊|移除群聊|进入了群聊|成为新群主|恢复默认进群方式).{0,6}"
                    + "|.{0,40}(?:修改群名为|已?启用了?[“\"]?群聊邀请|开启了群|关闭了群|设为群管理员|设为管理员).{0,40}"
                    + "|.{1,20}拍了拍.{1,30}|.{0,20}(?:领取了|收到).{0,20}红包.{0,6}|红包已被领完.{0,20}"
                    + "|以下(?:为|是)新消息|以上是打招呼的内容|消息已发出，但被对方拒收了.{0,4}|查看更多消息|该消息类型暂不能展示.{0,10}"
                    + "|消息记录.{0,30}|消息分组[:：].{0,40}|.{0,10}聊天记录(?:如下)?[:：]?|Dear[:：]?|导出时间[:：].{0,40}|[-=—_*·•\\s]{3,})[\\]】）)—\\s]*$");

    private static final Pattern SYSTEM = Pattern.compile("^(?:系统消息|系统通知|系统提示|系统|微信团队|QQ团队|群助手|10000)$");

    private static final Pattern GROUP =
            Pattern.compile("^\\s*(?:消息对象|群聊名称|群名称?|群聊|聊天对象)[:：]\\s*(?<name>\\S.{0,40}?)\\s*$"
                    + "|^\\s*[“\"「『【](?<quoted>[^”\"」』】]{2,40})[”\"」』】](?:的|群)?(?:群)?(?:微信)?聊天记录.{0,10}$");

    private Notices() {}

    static boolean isOne(String line) {
        return line.length() <= LONGEST && NOTICE.matcher(line).matches();
    }

    static boolean isSystem(String name) {
        return SYSTEM.matcher(name).matches();
    }

    /** The group's name where a line of the file's head tells it, or null. */
    static String group(String line) {
        if (line.length() > LONGEST) return null;
        var found = GROUP.matcher(line);
        if (!found.matches()) return null;
        return found.group("name") != null ? found.group("name") : found.group("quoted");
    }
}
