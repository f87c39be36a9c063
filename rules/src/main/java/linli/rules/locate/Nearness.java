package linli.rules.locate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Which of several places the trouble is at: the one whose words stand nearest to the words of the trouble. */
final class Nearness {
    private static final String[] TROUBLES = {
        "坏", "漏", "渗", "堵", "不亮", "没亮", "灭", "黑", "停水", "停电", "停气", "停暖", "没水", "没电", "没气", "没网", "不热", "臭", "味", "脏",
        "满", "垃圾", "吵", "噪", "翘", "破", "裂", "掉", "脱落", "松", "塌", "断", "冒", "爆", "困", "卡住", "停运", "着火", "起火", "烟", "积水",
        "淹", "返水", "反水", "倒灌", "占", "乱停", "乱放", "堆", "没人", "没了", "丢", "缺", "刷不开", "打不开", "关不上", "失灵", "故障", "异响", "摔",
        "滑", "坑", "晃", "歪", "倒", "枯", "蚊", "老鼠", "蟑螂", "狗", "飞线", "充不上", "小广告", "遮挡", "挡", "僵尸车", "锈", "出问题", "有问题",
        "不好使", "不能用", "用不了", "不行", "修"
    };
    private static final String[] INTRODUCTIONS = {
        "我是", "我住", "家住", "住在", "住", "我在", "我们是", "业主", "我家在", "我家是", "路过", "经过", "从"
    };
    private static final String LINKS = "和、与跟至及或-~到/&";

    private static final Set<String> LOOSE = Set.of("楼上", "楼下", "楼道里", "隔壁");
    private static final int BEHIND_THE_KNOWN = 1_000;

    private Nearness() {}

    /** A cost for every mention, the smallest nearest to the trouble; equal for places listed together. */
    static int[] costs(List<Mention> mentions, String folded) {
        var costs = new int[mentions.size()];
        if (mentions.size() < 2) return costs;
        if (mentions.stream().noneMatch(Nearness::isKnown)) return telling(mentions, folded);
        var troubles = troubles(folded);
        for (int i = 0; i < costs.length; i++) {
            costs[i] = cost(mentions.get(i), i, troubles, folded)
                    + (mentions.get(i).isUnknown() ? BEHIND_THE_KNOWN : 0);
        }
        for (int i = costs.length - 2; i >= 0; i--) {
            if (areListed(mentions.get(i), mentions.get(i + 1), folded)) {
                costs[i] = Math.min(costs[i], costs[i + 1]);
            }
        }
        for (int i = 1; i < costs.length; i++) {
            if (areListed(mentions.get(i - 1), mentions.get(i), folded)) costs[i] = costs[i - 1];
        }
        return costs;
    }

    /** Where no words lead to a place, those that tell a person most: long ones, in a clause of their own, at the beginning, after 在. */
    private static int[] telling(List<Mention> mentions, String folded) {
        var costs = new int[mentions.size()];
        for (int i = 0; i < costs.length; i++) {
            var mention = mentions.get(i);
            int end = Spots.along(folded, mention.end());
            boolean first = mention.start() == 0;
            boolean alone =
                    (first || isStop(folded, mention.start() - 1)) && (end >= folded.length() || isStop(folded, end));
            boolean said = !first && "在到往从".indexOf(folded.charAt(mention.start() - 1)) >= 0;
            costs[i] = i * 6
                    - (end - mention.start()) * 10
                    - (alone ? 60 : 0)
                    - (first ? 30 : 0)
                    - (said ? 20 : 0)
                    + leaning(mention);
        }
        return costs;
    }

    private static int leaning(Mention mention) {
        return switch (mention.type()) {
            case DOOR, SPOT, GROUND, AREA -> 0;
            case PART -> 10;
            case HOME -> 120;
            case HERE -> 240;
        };
    }

    private static boolean isStop(String folded, int at) {
        return ",.;!? \n。、，！？；".indexOf(folded.charAt(at)) >= 0;
    }

    /** Words that lead to one place; 六楼 alone does not. */
    private static boolean isKnown(Mention mention) {
        return mention.type() == Mention.Type.SPOT
                || mention.door() != null
                        && (mention.door().hasBuilding() || mention.door().unit() != null);
    }

    private static int cost(Mention mention, int index, List<Integer> troubles, String folded) {
        int nearest = troubles.isEmpty() ? index * 10 : Integer.MAX_VALUE;
        for (int trouble : troubles) {
            int distance = trouble >= mention.end()
                    ? trouble - mention.end() + stops(folded, mention.end(), trouble) * 15
                    : (mention.start() - trouble) * 2 + 8 + stops(folded, trouble, mention.start()) * 15;
            nearest = Math.min(nearest, Math.max(distance, 0));
        }
        return nearest + weight(mention) + (isIntroduced(mention, folded) ? 60 : 0);
    }

    private static int weight(Mention mention) {
        return switch (mention.type()) {
            case DOOR -> mention.door().hasBuilding() ? 0 : mention.door().unit() != null ? 20 : 50;
            case SPOT -> 0;
            case HOME -> LOOSE.contains(mention.words()) ? 50 : 25;
            case GROUND -> 10;
            case PART -> 30;
            case AREA -> 300;
            case HERE -> 600;
        };
    }

    private static boolean isIntroduced(Mention mention, String folded) {
        for (var words : INTRODUCTIONS) {
            if (mention.start() >= words.length() && folded.startsWith(words, mention.start() - words.length()))
                return true;
        }
        return false;
    }

    private static boolean areListed(Mention first, Mention second, String folded) {
        if (!first.isSpot() || !second.isSpot()) return false;
        int gap = second.start() - first.end();
        return gap <= 0 || gap == 1 && LINKS.indexOf(folded.charAt(first.end())) >= 0;
    }

    private static List<Integer> troubles(String folded) {
        var found = new ArrayList<Integer>();
        for (var word : TROUBLES) {
            for (int at = folded.indexOf(word); at >= 0 && found.size() < 64; at = folded.indexOf(word, at + 1))
                found.add(at);
        }
        return found;
    }

    private static int stops(String folded, int from, int to) {
        int stops = 0;
        for (int at = from; at < Math.min(to, from + 200); at++) {
            if (",.;!? \n。、".indexOf(folded.charAt(at)) >= 0) stops++;
        }
        return stops;
    }
}
