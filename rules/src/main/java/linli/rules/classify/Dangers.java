package linli.rules.classify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Recognises danger to life or property now, and what is merely pressing. */
final class Dangers {
    /** @param words of the text that show it */
    record Danger(List<String> words) {}

    private static final double MODEL_ALONE = 0.6;
    private static final double MODEL_WITH_DOUBT = 0.5;

    private static final List<Pattern> SIGNS = patterns(
            // Trapped
            "(困|关|卡|锁|夹)(人|住|着|了|在|里)?[^，。！]{0,8}(电梯|电提|梯子|轿厢|客梯|货梯|里头|里面)",
            "(电梯|电提|梯子|轿厢|客梯|货梯|直梯|梯)[^。]{0,14}(困|关(着|住|了|人|在|里)|卡(着|住|在|了)|救命|有人(喊|叫|拍|敲|按|砸)|出不(来|去)|(拍|敲|砸)门|打不开.{0,8}里)",
            "困人|困咗|被困|遭关|(人|娃|孩子|老人|孕妇|师傅|大姐|小哥|学生)[^，。]{0,8}(困|出不来|出不去|关里|卡里|卡在里)",
            "里面[^，。]{0,8}(有人|是人|关着|喊|哭|敲)|(喊|叫)救命|呼救|求救|救命(?!之恩|恩人|稻草|钱|药)",
            // Gas
            "(煤气|燃气|天然气|液化气|瓦斯|沼气|气罐|气表|气管|灶|气阀|钢瓶)[^，。]{0,10}(味|漏|泄|臭|嘶|嗤|滋|断|破|裂|喷|冒|松|拧|呲)|(闻|有|股|大|浓|全是|飘)[^，。]{0,8}(煤气|燃气|天然气|液化气|臭鸡蛋)|臭鸡蛋|漏气|(撞|砸|挖|钻|碰)[^，。]{0,8}(煤气|燃气|天然气|气管)|一氧化碳|煤气中毒|燃气报警",
            // Fire and smoke
            "着火|起火|失火|火灾|着了着了|烧起来|烧着了|在烧|冒(黑|白|浓|青)?烟|浓烟|黑烟|火苗|火光|明火|自燃|爆炸|炸了一?声|电池.{0,4}炸|(有|全是|都是)[^，。]{0,3}烟(?!头|味|囱|花|道|酒|民)|糊味|焦糊?味|烧焦|胶皮味|烟(往上|很大|好大|呛)|阴燃|火星|呛得睁不开|真着了|车着了|井着了",
            // Live wires
            "火花|打火(?!机|锅|腿|不|灶)|冒火|电弧|触电|漏电|(被|遭|给|让)电|电(到|着|了)(人|一下|我|手|趴|倒)?|带电|手麻|麻(手|了|得|一下|的)|一麻|(电线|电缆|线头|火线|断线|高压线|裸线)[^，。]{0,10}(掉|断|垂|吊|露|泡|着|打|拖在地|落)|露(着)?铜|裸露[^，。]{0,4}(电|线|插)|(滋|噼|啪|嗞)[滋啪啦里嗞]+[^，。]{0,6}(响|火|冒)|(水|漏|淋|滴|流)[^，。]{0,10}(电表|电箱|配电|插排|插座|灯口|灯头|电线)|(电表|电箱|配电|插排|插座|灯口)[^，。]{0,8}(进水|泡水|漏水|淋|滴水|浇)|水(里|面)?(有|带)电",
            // Falling things
            "(砸|掉|飞|倒|塌|落)[^，。]{0,8}(到人|了人|伤|中人|着人|人了|头上|头了|流血|压住|压着|压到)|砸(倒|伤|死|破头|到老|到孩|到娃|了人|人)|(还|正|不停|一直|随时|眼看|快|马上)(在|要|就)?[^，。]{0,6}(往下掉|往下砸|往下飞|往下扔|往下落|掉下来|砸下来|飞下来|塌|倒下|落)|悬着|吊着半|摇摇欲坠|要塌|要倒|塌了|(差点|险些|擦着|就差)[^，。]{0,10}(砸|开了|耳朵|脑袋|头)|(刀|菜刀|酒瓶|啤酒瓶|砖头|石头|花盆|板凳|家具|玻璃|瓷砖|杆)[^，。]{0,8}(往下|扔下|掉下|砸下|飞下|戳下)|(往下|往楼下)(扔|砸|丢)[^，。]{0,6}(刀|瓶|砖|石|盆|凳|家具|瓷砖)|玻璃雨|(墙|砖|石|瓷砖|石材|保温|铝板|水泥块|墙皮|檐|吊顶|楼板|天花|雨棚)[^，。]{0,8}(正|还|哗|轰|咚|砸|塌|压|飞)",
            // Into a shaft
            "(掉|摔|栽|陷|踩|卡|滑|跌)(进|到|入|下|在)[^，。]{0,8}(井|坑|池|窨|沟|化粪)|(有|个)人[^，。]{0,4}(掉|陷)|溺水|落水|掉(河|水|湖)里|跳楼|轻生|想不开|自杀|割腕|遗书|坐(在)?(楼顶|天台|窗台)",
            // Missing people, people down
            "(老人|老太|老头|老爷子|奶奶|爷爷|外婆|外公|婆婆|我妈|我爸|俺爹|俺娘|阿婆|孩子|小孩|娃|女儿|儿子|丫头|男孩|女孩|闺女|弟弟|妹妹|姐姐|老公|老伴)[^。]{0,16}(走丢|走失|不见了|找不(到|着)|没回(来|家)|没到家|失踪|失联|联系不上|迷路|唔见|冇见|没消息|一夜没|一夜未|不知去向|跑丢)",
            "(走丢|走失|寻人|找人)[^，。]{0,12}(老人|老太|奶奶|爷爷|孩子|娃|岁|我妈|我爸|我家|姐)?|一个人哭|找不到(妈|爸|家)|家长呢|离家出走",
            "(老人|老太|奶奶|爷爷|独居|阿姨|大爷|我妈|我爸|婆婆)[^。]{0,14}((没|不|无)(动静|应|开门|接)|敲门[^，。]{0,4}(不|没)|摔[^，。]{0,6}起不来|倒(在)?地|晕(倒|过去|了)|昏迷|昏倒|反锁)|(敲|叫|喊)[^，。]{0,6}(没人应|不应|没动静|叫不应)|叫不应|晕倒|昏迷|抽搐|没呼吸|心梗|心脏病|呼吸困难|喘不上气|呼吸机|吸氧|流血|高烧四十|中毒",
            // Ways blocked while people wait
            "(救护车|急救车|消防车|119|120|担架)[^。]{0,16}(进不|堵|挡|卡|出不)|等着(抢救|救命)|人命关天",
            // Violence
            "(拿|持|带|动|举)(着)?(刀|棍|锄头|砖|铁锹)|砍人|打老婆|打孩子|家暴|打(群)?架|斗殴|动手了|快动手|动刀|杀人|追人|强奸|猥亵|摸了我|脱裤子|露阴|(尾随|跟踪|跟着)[^，。]{0,4}(我|她|女|孩子)|(撬|踹|砸|拧)[^，。]{0,5}(我家|门把|家门|门锁)|爬(窗|阳台|进)|有人爬|入室|抢劫|绑架|抡(酒瓶|棍)|(被|遭|让)[^，。]{0,6}咬|咬(了|伤)?(人|我|孩子|小|娃|老|保洁)|血洞",
            // Leaking chemicals
            "眼睛流泪|刺鼻的气味一下|往外跑|都往外走|快跑|快躲|毒气|化学品|汽油(味|漏)");

    private static final Pattern NOT_NOW = Pattern.compile(
            "去年|前年|那年|那回|当年|以前|小时候|从前|上次|上回|上个月|前几天|听说|新闻|热搜|视频|电影|电视(剧|里|上)|小说|游戏|段子|笑话|梦(见|到|里)|做梦|演练|演习|培训|宣传|讲座|直播|隔壁(省|市|城)|外地|转发|转[:：给]|知识|科普|练习|比赛|歌|万一|要是|如果|假如|迟早|早晚|怕(是|哪天|有一天)?|担心|真(着|出|砸)|哪天|出了事|会不会|幸好|建议|能不能|谢谢|感谢|表扬|多亏|通知|公告|温馨提示|请大家|已(处理|修好|拆|解决|劝离|清)|出来了|没事了|虚惊|误报|原来是|灭火器|过期|哈哈|😂|🤣|笑死|我困|困死|困得|好困|周一|心里|心态|肚子|脑子|股票|价格|行情|打麻将|火锅|烤|锅|流星|鞭炮声|烟花");
    private static final Pattern NOT_AT_ALL =
            Pattern.compile("困死|我困了$|好困|犯困|困得|太困|累趴|笑(死|喷)|热得?(冒烟|要着火)|嗓子冒烟|气得?冒烟|忙得|火爆|钱包|气炸|心态炸|炸裂|炸鸡|炸串|炸酱");

    private static final Pattern PRESSING = Pattern.compile(
            "停水|没水|断水|没得水|莫得水|冇水|爆管|水管爆|停电|没电|断电|没得电|停气|没气|没燃气|没煤气|没天然气|停暖|不供暖|暖气(不热|冰凉|没)|冰凉|冰窖|返水|反水|倒灌|污水|粪水|冒粪|外溢|井盖(没|丢|不见|被|塌|缺|破)|没(有)?井?盖|敞(着|口)|停运|电梯(坏|不动|停|又坏|故障|夹|急)|进水|淹|泡水|水漫|塌|差点砸|急");

    private Dangers() {}

    /**
     * @param opinion how likely the model thinks danger, 0 to 1
     * @return the danger with its words; nothing for tales of the past, jokes, news and worries
     */
    static Optional<Danger> in(String normal, double opinion) {
        if (NOT_AT_ALL.matcher(normal).find()) return Optional.empty();
        var words = new ArrayList<String>();
        for (var sign : SIGNS) {
            var matcher = sign.matcher(normal);
            if (matcher.find()) words.add(matcher.group());
        }
        boolean doubtful = NOT_NOW.matcher(normal).find();
        boolean now =
                doubtful ? opinion > MODEL_WITH_DOUBT : !words.isEmpty() && opinion > 0.04 || opinion > MODEL_ALONE;
        return now ? Optional.of(new Danger(List.copyOf(words))) : Optional.empty();
    }

    /** The words that make a matter pressing; empty when it can wait. */
    static List<String> pressing(String normal, Urgency usual) {
        var matcher = PRESSING.matcher(normal);
        if (usual == Urgency.NORMAL) return List.of();
        return matcher.find() ? List.of(matcher.group()) : List.of();
    }

    private static List<Pattern> patterns(String... patterns) {
        return java.util.Arrays.stream(patterns).map(Pattern::compile).toList();
    }

    /** Categories that are dangerous by nature once somebody reports them as happening. */
    static final Set<String> DANGEROUS = Set.of("A01", "A08");
}
