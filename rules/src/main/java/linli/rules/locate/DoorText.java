package linli.rules.locate;

import linli.rules.text.Numerals;

/** What the characters at a position can be: the word of a building or a floor, a measure, a number's beginning. */
final class DoorText {
    static final String[] BUILDING_WORDS = {
        "号住宅楼", "号写字楼", "号公寓楼", "号宿舍楼", "号教学楼", "号楼栋", "号楼", "号栋", "号幢", "号舍", "#楼", "#栋", "#", "楼栋", "栋", "幢", "舍",
        "座", "懂", "冻", "憧"
    };
    /** What makes a number a quantity, a time or a price. */
    private static final String MEASURES = "元块次天点个人米度斤分岁千百伏年月日折%㎡平吨升瓦台辆件条只张位名秒小多余几万亿k";

    private static final int MOST_UNITS = 30;

    private final String folded;

    /** @param folded as {@link linli.rules.text.Chat#fold} gives it */
    DoorText(String folded) {
        this.folded = folded;
    }

    int buildingWord(Number number, int at) {
        int word = longest(BUILDING_WORDS, at);
        if (word == 0) return 0;
        char kind = sign(at);
        boolean counted = number.isChinese()
                && number.end() - number.start() == 1
                && "一两".indexOf(folded.charAt(number.start())) >= 0;
        if (kind == '座' && (isSeat(at, word) || number.isChinese() && !mayFollowBuilding(at + 1))) return 0;
        if (kind == '舍' && folded.startsWith("五入", at + 1)) return 0;
        if (kind == '栋' && counted && sign(at + 1) == '楼' && "下前后顶道梯门上里".indexOf(sign(at + 2)) < 0) return 0;
        if ("懂冻憧".indexOf(kind) >= 0 && number.isChinese()) return 0;
        if (kind == '楼') return folded.startsWith("楼栋", at) ? word : 0;
        if (counted && number.isChinese() && "房别独大商高民".indexOf(sign(at + word)) >= 0 && at + word < folded.length())
            return 0;
        if (folded.charAt(number.start()) == '两') return 0;
        if (isCounting(number.start()) && (kind == '栋' || kind == '幢' || kind == '座')) return 0;
        return word;
    }

    /** 共3栋 · 这三栋 · 有5栋: how many, not which. */
    private boolean isCounting(int at) {
        if (at == 0) return false;
        char before = folded.charAt(at - 1);
        return "共几多总".indexOf(before) >= 0
                || sign(at) == '一' && !Numerals.isPart(sign(at + 1)) && "有另这那整每了某同".indexOf(before) >= 0;
    }

    boolean isSeat(int end, int word) {
        return folded.charAt(end + word - 1) == '座'
                && end + word < folded.length()
                && "位车椅桥商的充机谈".indexOf(sign(end + word)) >= 0
                && !(sign(end + word) == '的' && isLetter(end - 1));
    }

    private boolean mayFollowBuilding(int at) {
        char c = sign(at);
        return c == 0 || Numerals.isPart(c) || " ,.。,!?、;:".indexOf(c) >= 0 || "楼门电单前后下旁没停漏灯的这那東东西南北".indexOf(c) >= 0;
    }

    /** 29号楼1门366室, as in Beijing; 3栋1门口 is something else. */
    boolean isEntranceDoor(Number number) {
        return sign(number.end()) == '门'
                && number.within(1, MOST_UNITS)
                && "口禁前外卫洞".indexOf(sign(number.end() + 1)) < 0;
    }

    int floorWord(Number number) {
        char c = sign(number.end());
        char next = sign(number.end() + 1);
        if (c == '楼') return "盘市栋宇梯".indexOf(next) >= 0 && next != 0 ? 0 : 1;
        if (c == '层' && next == '楼' && "梯道".indexOf(sign(number.end() + 2)) >= 0) return 1;
        if (c == '层')
            return "油灰土水冰霜泥皮膜次级楼".indexOf(next) >= 0 && next != 0 || folded.charAt(number.start()) == '两' ? 0 : 1;
        if (c == 'f' && !isLetter(number.end() + 1) && !number.isChinese()) return 1;
        return 0;
    }

    /** Whether one of these words ends here. */
    boolean endsWith(String[] ends, int at) {
        for (var end : ends) {
            if (at >= end.length() && folded.startsWith(end, at - end.length())) return true;
        }
        return false;
    }

    boolean isMeasured(int at) {
        char c = sign(at);
        if (c == '.' && isArabic(at + 1) || c == ':' || c == '/') return true;
        if (c == 'm' || c == 'k') return true;
        return c != 0 && MEASURES.indexOf(c) >= 0;
    }

    int letter(int at) {
        return isLetter(at) && !isLetter(at + 1) && !isArabic(at + 1) && sign(at) <= 'f' ? 1 : 0;
    }

    boolean isListMark(char c) {
        return c != 0 && "、,和跟与及到至~-/&".indexOf(c) >= 0;
    }

    /** How long the sign is that ties 3-2-501; some keyboards give 3一2一501 or 3--2--501. */
    int chainMark(int at) {
        char c = sign(at);
        if (c == '-' && sign(at + 1) == '-' && isArabic(at + 2)) return 2;
        if (c == '-' || c == '#' && isArabic(at + 1)) return 1;
        return (c == '一' || c == '_') && isArabic(at - 1) && isArabic(at + 1) ? 1 : 0;
    }

    boolean isNumberStart(int at) {
        if (!Numerals.isPart(folded.charAt(at))) return false;
        if (at == 0) return true;
        char before = folded.charAt(at - 1);
        if (isArabic(at)) {
            boolean decimal = before == '.' && at > 1 && isArabic(at - 2);
            boolean later = before == '-' && at > 1 && isArabic(at - 2);
            return !isArabic(at - 1) && !isLetter(at - 1) && !decimal && !later && before != '¥' && before != '$';
        }
        if (before == '期') return Numerals.isPart(sign(at - 2));
        if (before == '上' || before == '下') return climbs(at);
        return "几多数负周".indexOf(before) < 0 && !Numerals.isPart(before);
    }

    /** 搬上六楼, but 上三次. */
    private boolean climbs(int at) {
        int end = at;
        while (end < at + 3 && Numerals.isPart(sign(end))) end++;
        return "楼层".indexOf(sign(end)) >= 0 && end < folded.length();
    }

    int blank(int at) {
        int next = at;
        while (next < folded.length() && next < at + 2 && " ,-·/_的".indexOf(folded.charAt(next)) >= 0) next++;
        return next;
    }

    /** What follows 路 or 街 is a street number. */
    boolean isStreet(int at) {
        return at > 0 && "路街道弄巷".indexOf(sign(at - 1)) >= 0;
    }

    int longest(String[] words, int at) {
        int longest = 0;
        for (var word : words) {
            if (word.length() > longest && folded.startsWith(word, at)) longest = word.length();
        }
        return longest;
    }

    boolean isArabic(int at) {
        return sign(at) >= '0' && sign(at) <= '9';
    }

    boolean isLetter(int at) {
        return sign(at) >= 'a' && sign(at) <= 'z';
    }

    char sign(int at) {
        return at >= 0 && at < folded.length() ? folded.charAt(at) : 0;
    }
}
