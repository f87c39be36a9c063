package linli.rules.privacy;

/** Family names, and the titles neighbours put behind them. */
final class Surnames {
    static final String[] TITLES = {
        "老先生", "老太太", "先生", "女士", "小姐", "阿姨", "老师", "叔叔", "伯伯", "大爷", "大妈", "大姐", "大哥", "大叔", "大伯", "大娘", "大嫂", "嫂子",
        "奶奶", "爷爷", "太太", "婆婆", "姐姐", "哥哥", "姑娘", "师傅", "医生", "大夫", "警官", "书记", "主任", "经理", "队长", "站长", "组长", "科长",
        "所长", "会计", "同志", "姐", "哥", "姨", "叔", "婶", "嫂", "伯", "爷"
    };

    /** What somebody is by trade stays: 王师傅 → 师傅. */
    static final String[] TRADES = {"师傅", "医生", "大夫", "警官", "书记", "主任", "经理", "队长", "站长", "组长", "科长", "所长", "会计", "老师"};

    private static final String COMMON = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊"
            + "金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂丛焦柳邢路岳齐沿梅莫庄辛管祝左涂谷祁时舒耿牟卜詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍位覃霍翁隋植甘景薄单包司柏宁柯阮桂闵解强柴华车冉边闫肖";

    private static final String[] COMPOUND = {"欧阳", "上官", "司马", "诸葛", "东方", "皇甫", "尉迟", "公孙", "慕容", "司徒", "令狐", "夏侯"};

    private Surnames() {}

    static boolean isOne(char c) {
        return COMMON.indexOf(c) >= 0;
    }

    /** How many characters of a compound family name end here; 0 for none. */
    static int compoundBefore(String text, int end) {
        for (var name : COMPOUND) {
            if (end >= 2 && text.startsWith(name, end - 2)) return 2;
        }
        return 0;
    }

    static int lengthAt(String text, int at) {
        for (var name : COMPOUND) {
            if (text.startsWith(name, at)) return 2;
        }
        return at < text.length() && isOne(text.charAt(at)) ? 1 : 0;
    }

    static String titleAt(String text, int at) {
        for (var title : TITLES) {
            if (text.startsWith(title, at)) return title;
        }
        return null;
    }

    static boolean isTrade(String title) {
        for (var trade : TRADES) {
            if (trade.equals(title)) return true;
        }
        return false;
    }
}
