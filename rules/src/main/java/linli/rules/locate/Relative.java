package linli.rules.locate;

/** Words that say where next to a place: 旁边, 背后, 往里50米. */
final class Relative {
    private static final String[] WORDS = {
        "楼下", "楼上", "楼顶", "楼前", "楼后", "楼道", "门口", "门前", "门外", "口", "旁边", "旁", "边上", "边", "附近", "周边", "周围", "背后", "后面",
        "后头", "后边", "后门", "后身", "前面", "前边", "前头", "正门", "对面", "对过", "里面", "里头", "里", "外面", "外边", "外头", "外", "东侧", "西侧",
        "南侧", "北侧", "东边", "西边", "南边", "北边", "东头", "西头", "南头", "北头", "东面", "西面", "南面", "北面", "左边", "右边", "左侧", "右侧",
        "中间", "拐角", "转角", "角落", "进去", "进门", "进来", "出门", "往里", "往外", "往东", "往西", "往南", "往北", "那边", "这边", "那块", "这块",
        "那儿", "那里", "附近", "一侧", "入口", "出口", "电梯口", "单元门", "大门"
    };

    private Relative() {}

    /** Where the words around a place end, that stand from {@code from} on. */
    static int end(String folded, int from) {
        int end = from;
        for (int steps = 0; steps < 3; steps++) {
            int next = word(folded, end);
            if (next == end && end + 1 < folded.length() && folded.charAt(end) == '的') next = longWord(folded, end + 1);
            if (next == end) next = distance(folded, end);
            if (next <= end) break;
            end = next;
        }
        return end;
    }

    private static int word(String folded, int from) {
        int longest = 0;
        for (var word : WORDS) {
            if (word.length() > longest && folded.startsWith(word, from)) longest = word.length();
        }
        return from + longest;
    }

    private static int longWord(String folded, int from) {
        int end = word(folded, from);
        return end - from >= 2 ? end : from - 1;
    }

    private static int distance(String folded, int from) {
        int end = from;
        while (end < folded.length() && "0123456789一二三四五六七八九十百几来多约大概".indexOf(folded.charAt(end)) >= 0) end++;
        if (end == from) return from;
        if (folded.startsWith("公里", end)) return end + 2;
        return end < folded.length() && "米步".indexOf(folded.charAt(end)) >= 0 ? end + 1 : from;
    }
}
