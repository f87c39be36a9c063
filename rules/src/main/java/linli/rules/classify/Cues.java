package linli.rules.classify;

import static linli.rules.classify.Kind.CHATTER;
import static linli.rules.classify.Kind.CORRECTION;
import static linli.rules.classify.Kind.ENQUIRY;
import static linli.rules.classify.Kind.OPTOUT;
import static linli.rules.classify.Kind.PRAISE;
import static linli.rules.classify.Kind.PROGRESS;
import static linli.rules.classify.Kind.REPORT;
import static linli.rules.classify.Kind.SUGGESTION;
import static linli.rules.classify.Kind.SUPPORT;
import static linli.rules.classify.Kind.WITHDRAWAL;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Turns of phrase that show what a message is for. The model weighs most of them; the certain ones decide alone. */
final class Cues {
    /** @param words as they stand in the normal text */
    record Cue(String name, Kind kind, boolean certain, String words) {}

    private record Turn(String name, Kind kind, boolean certain, Pattern pattern) {}

    private static final List<Turn> TURNS = List.of(
            // Do not record me
            certain(
                    "no-record",
                    OPTOUT,
                    "(别|不要|不许|不准|莫|勿|请勿|甭|少|停止|拒绝|不让|不同意|不给|免|不愿意?|求别|不想)(再|给我|把我|对我|被)?(记录|记|录|采集|收集|抓取|留存|存档|监听|跟踪|登记|建单|生成工单|存)(我|本人|俺|咱|了?$|我的)"),
            certain(
                    "my-words",
                    OPTOUT,
                    "(我|本人|俺)(的)?(发言|话|消息|聊天|语音|内容|微信号|名字)[^，。]{0,8}(不要|别|不许|不准|不得|勿|不授权|不能|忽略|排除|屏蔽)"),
            turn(
                    "leave-me",
                    OPTOUT,
                    "(机器人|小蜜蜂)[^，。]{0,6}(别|不要|不许|拉黑|退出)|退出记录|取消授权|对我隐身|忽略我|排除我|我排除|跳过我|屏蔽我|拉黑|不参加这个|别理我|不要统计我|隐私"),
            turn("no-trace", OPTOUT, "免记|勿录|不给记|别录|不记录|莫记|别记|不许记|不要记|不记我|留痕|被记录|记我"),
            // I take it back
            certain(
                    "withdraw",
                    WITHDRAWAL,
                    "^撤(了|回|销|单|诉|掉)?(吧|了|啦|哈.{0,2})?$|撤(销|回|掉|诉|单)(吧|了|我|刚|上|前|那)|当我没说|那条作废|(上|前面|刚才?发|刚才那)(的|那)?(一)?条?(请)?(忽略|作废|不算数)|请忽略|忽略上条|不用(再)?(管|派|来|登记|修|报|记|处理|上报|找|转|送|联系|跑|代办)[^，。]{0,5}了|不报(修)?了|不投诉了|不举报了|不告了|可以(撤|结案|关单|结了|划掉|销)|(单子?|条|先)(销|结)(掉|了|吧)|取消(吧|救援|报修|$)|别(派人|处理|来|送)了?$|无需处理|不劳驾|不麻烦(了|你)|唔使理"),
            turn(
                    "settled",
                    WITHDRAWAL,
                    "自己(弄|修|通|解决|处理|搞|换|撕|拉|拿|拔|回|走)[^，。]{0,6}(了|好)|虚惊一场|误报|误会|搞错|弄错|已经?(修好|走了|解决|清掉|拖走|找到|好了|开走|来人|锯|拉走|处理)|(恢复|退|好|通|亮|热|来水|来电)了|没事了|没问题了|找到了|解决了|搞定|算了"),
            // I was wrong
            certain(
                    "slip",
                    CORRECTION,
                    "打错|写错|说错|讲错|发错(地方|图)|记错|报错(了|，)?(地址|房号|位置|是)|看错了|写反|说反|弄混|口误|手误|更正|纠正|订正|补正|改为|错别字|打成|写成|写漏|少打|多打|说岔|讲的?不算|语音(识别|转)"),
            turn(
                    "rather",
                    CORRECTION,
                    "^(哦|啊|哎|呃|那个|刚|刚才|前面|上面|昨天)?[^，。]{0,8}不是.{1,12}(，| )?(应该)?是|应(该是|为)|我意思是|准确(地)?说|我说的是|以(这|此).{1,3}为准|位置不对|更新一下|改成|改一下|^是.{1,8}$|[→⇒]"),
            // How is it going
            turn(
                    "how-far",
                    PROGRESS,
                    "(怎么样|咋样|进展|进度|结果|下文|后续|动静|说法|回话|回复|答复|反馈|有信|后来呢|之后呢|哪一?步|到哪了|处理到|安排(上)?了?没|派单了?|接单|办结|跟进|有人(管|去|来|看)[^，。]{0,5}(没|吗|么))"),
            turn(
                    "done-yet",
                    PROGRESS,
                    "(修|弄|换|拉|拖|清|搬|查|定|批|通|补|装|拆|处理|解决|报|来|去|到|转|出)(好|走|掉|完|上|到|下来|出来)?了?(没有?|没啊|吗|么)[？?啊呀呢]?$|还(修|来|弄|管)不(修|来|弄|管)|什么时候(能|来|修|排|轮)|啥时候(能|来|修)|几时来|还得几天|还要(多久|几天|等)|到底(哪天|几时|什么时候)"),
            turn(
                    "earlier",
                    PROGRESS,
                    "(上次|上回|之前|前天|昨天|上周|上礼拜|上个月|前几天|刚才)?我?(报|反映|登记|投诉|提|说)(过|上去|修)?(的|了)(那|这|.{0,6}(事|单|问题|灯|水|条))|催|说好的|工单编?号|单号|查(一)?下.{0,5}(报|单)|答应"),
            // Me too
            certain(
                    "plus-one",
                    SUPPORT,
                    "^(\\+|加)\\s?(1|一|\\d+)|^[+1]$|^(同求|附议|同上|同感|同问|顶|顶一个|顶顶顶|一样一样|我也是|我家也是|俺也一样|支持|强烈支持|举双手赞成)"),
            turn(
                    "too",
                    SUPPORT,
                    "(我|咱|俺|我们|咱们|俺们|自)(家|们家|屋头|这|这边|这儿|那|那边|楼上|楼下|单元|栋|楼|妈|老伴|爸|娃)?[^，。]{0,8}(也|同样)|[楼层栋单元]也|^同|同款|算(上|我)|不(止|光)你|支持|赞成|同意|一模一样|附议|加一|作证|一起签|联名|我也"),
            // It would be better if
            turn(
                    "suggest",
                    SUGGESTION,
                    "建议|提议|倡议|金点子|有个(想法|主意|点子)|提个(想法|意见|建议)|我觉得(可以|应该)|要我说|可以考虑|考虑(一)?下|何不|最好(能|是)|要是(能|有)|如果(能|有|可以)|希望(能|可以|社区|物业|以后|加|有)|不如|倒不如|是不是(可以|能)|不妨|盼(着)?|呼吁|改成|换成"),
            turn(
                    "could-we",
                    SUGGESTION,
                    "(能不能|能否|可不可以|可否|可以不|是否)[^，。？?]{0,12}(加|装|搞|弄|设|建|开|放|办|改|换|挪|划|增|添|配|组织|统一|规定|公开|延|画|种|摆|修个|留|学学|让|给)|(加|装|搞|设|建|放|添|增设|划|画|安排|配|组织|弄|发|留)(个|一|几|点|些|上|台|块|条|张)[^，。]{0,14}(吧|呗|行不行|好不好|多好|就好了|最好|省得|怎么样|咋样|成不)"),
            // How does one
            turn("ask", ENQUIRY, "请问|想问|问(一)?下|问问|求问|咨询|请教|打听|(谁|哪位|有人|有没有人)(知道|清楚|晓得|懂|办过)|求科普|求(一份|告知)"),
            turn(
                    "how",
                    ENQUIRY,
                    "怎么(办理|弄|走|交|报名|申请|查|算|收费|开|领|查询|预约|联系|补|续|用|换|转|退)|如何|咋(办|整|弄|交|申请|报)|要(带|交|什么|啥|哪些|多久|多少)|需要(什么|啥|哪些|带)|(什么|啥|哪些)(材料|手续|证件|条件|流程|标准)|流程|在哪(里|儿|个|交|办|开|领|报|查|能|申请)?|去哪(里|儿|个|办|开|领|交)?|到哪(里|儿|办)?|找谁|几点|几号|哪天|多少钱|多久|什么时候|啥时候|何时|哪个部门|打(什么|哪个)电话"),
            turn(
                    "whether",
                    ENQUIRY,
                    "(吗|么|不|没|伐|嘛|啊|呀|呢)[？?]*$|[？?]$|能不能|可以.{0,8}(吗|么|不)|能.{1,8}(吗|么|不)|有没有|是不是|算不算|给不给|还有.{0,6}(名额|吗|没)|是真的"),
            // Thanks
            turn(
                    "thanks",
                    PRAISE,
                    "谢谢|感谢|多谢|谢了|谢啦|感恩|表扬|点(个)?.{0,3}赞|大拇指|锦旗|辛苦了|夸|好评|感动|暖心|贴心|有心了|负责任|给力|鼓掌|硬是要得|值得|记一功|好人"),
            turn(
                    "better-now",
                    PRAISE,
                    "(终于|总算|真|当天|马上|立马).{0,8}(好|修|亮|通|干净|拆|解决|快|勤快)了?|效率|耐心|热心|服务态度(真|特别|很)?好|(干净|亮堂|宽敞|顺畅)多了"),
            // Something is wrong
            turn(
                    "nobody-acts",
                    REPORT,
                    "没人(管|修|理|收|来|清|打扫|扫|问|处理|通|换|拉)|有(没有)?人管|管不管|不管|管管|(来|派)(个)?人|谁来|快来|赶紧|麻烦(物业|师傅|处理|来|看|清|安排|修|派)?|(求|请).{0,6}(修|处理|解决|管|清理|查|整改|制止|严查|核实)|反映|投诉|举报|报修|求助|救命|处理一下|解决一下|看一下|修一下|@物业|@社区|@网格|@小蜜蜂"),
            turn("again", REPORT, "又|老是|天天|每天|总是|一直|从来|好几(天|回|次)|(都|快|已经?).{0,4}(天|周|月|年|礼拜|星期|小时|钟头)了?|多次|屡次|长期|经常"),
            turn(
                    "broken",
                    REPORT,
                    "坏了|不(亮|动|通|灵|热|能用|走|响|制冷|出水|开)|没(水|电|气|网|反应|暖气)|断了|掉了|破了|裂|漏|堵|塌|歪|倒了|松|脱落|失灵|故障|臭|脏|吵|乱(扔|停|堆|贴|放|丢|收)|满(了|出)|违(规|法|章|建)|占(用|道|着)|扰民|隐患|危险|不合理|严重"),
            // Notices, forwards, trade, play
            turn(
                    "notice",
                    CHATTER,
                    "通知|公告|温馨提示|提醒(大家|各位|您|业主)|请(大家|各位|广大|居民|业主|相互)|将于|届时|予以|敬请|特此|兹|接.{0,10}通知|现将|已(劝离|上门|安排|派|清理|移交|转|登记|受理|收悉|处置|联系|核实|完成|整改)|您(好)?.{0,6}反映|关于您|您(所)?(反映|提|咨询)|感谢您(的|对)|收到[，,！!。 ]|\\[.{2,6}\\]|【.{2,12}】|周五前|请各"),
            turn(
                    "forward",
                    CHATTER,
                    "转(发|：|:|给)|听说|新闻|热搜|网传|视频|电视(剧|上)|电影|小说|游戏|抖音|朋友圈|段子|隔壁(省|城市|市)|古代|历史|当年|那年|小时候|从前|那时候|以前|老家|梦(见|到|里)?|科幻"),
            turn(
                    "trade",
                    CHATTER,
                    "团购|接龙|截单|拼单|包邮|特价|促销|清仓|优惠|首单|上门(安装|维修|清洗|回收|服务)|专业|厂家|批发|代购|下单|秒杀|到货|便宜|出(售|租|一个|个|掉|两)|转让|转手|闲置|二手|求购|收(一|台|套|旧|房)|低价|免费送|先到先得|私聊|加微信|看头像|招(聘|人|工)|小时工|家教|团长|元一|块一"),
            turn(
                    "lend",
                    CHATTER,
                    "(谁|哪位|谁家|有没有)[^，。]{0,4}(有|会|要|能)[^，。]{0,10}(借|匀|推荐|教|要的|来拿|来取)|借(一|我|个|用|下)|求推荐|推荐(个|一下|不|吗)"),
            turn(
                    "greeting",
                    CHATTER,
                    "^(早|晚安|大家好|早上好|下午好|晚上好|你好|各位早|周[一二三四五六日]|欢迎|收到|好的|好滴|ok|okk?|嗯+|哦+|谢谢$|恭喜|生日快乐|节日|新年|中秋|端午|祝)|快乐|吉祥|安康|哈哈|嘻嘻|呵呵|😂|🤣|😄|😁|🌹|🎂|🧧|🎉"),
            turn(
                    "my-things",
                    CHATTER,
                    "手机|电脑|微信|键盘|体重|减肥|头发|作业|老公|老婆|媳妇|女朋友|公司|老板|加班|开会|上班|考试|驾校|追剧|睡觉|吃饭|好吃|做饭|火锅|烧水|游戏|麻将三缺一|我妈说|心(里|情)|肚子|脑子|嗓子|腰|膝盖|牙|毛衣|织|煲|炖|包饺子|腌"));

    private Cues() {}

    /** Every turn of phrase in the text, each once. */
    static List<Cue> in(String normal) {
        var cues = new ArrayList<Cue>();
        for (var turn : TURNS) {
            var matcher = turn.pattern.matcher(normal);
            if (matcher.find()) cues.add(new Cue(turn.name, turn.kind, turn.certain, matcher.group()));
        }
        return cues;
    }

    private static Turn turn(String name, Kind kind, String pattern) {
        return new Turn(name, kind, false, Pattern.compile(pattern));
    }

    private static Turn certain(String name, Kind kind, String pattern) {
        return new Turn(name, kind, true, Pattern.compile(pattern));
    }
}
