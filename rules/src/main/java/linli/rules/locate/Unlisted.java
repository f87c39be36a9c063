package linli.rules.locate;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What people call a spot that the directory does not know: 大黄鸭 of 大黄鸭那边路灯不亮. */
final class Unlisted {
    /** What shows that the words before it are a spot. */
    private static final String[] BESIDE = {
        "那边", "这边", "那里", "这里", "那儿", "这儿", "那块", "这块", "那头", "那一带", "一带", "旁边", "边上", "附近", "门口", "对面", "背后", "后面",
        "前面", "底下"
    };

    private static final int SHORTEST = 2;
    private static final int LONGEST = 8;

    private Unlisted() {}

    /** In the order of the text; common nouns such as 路灯 or 楼梯 are no names. */
    static List<String> in(String text, String folded, List<Mention> mentions) {
        var names = new LinkedHashSet<String>();
        for (var mention : mentions) {
            if (mention.type() == Mention.Type.GROUND) {
                int end = Math.min(mention.end(), firstBeside(folded, mention.start(), mention.end()));
                keep(text.substring(mention.start(), end), names);
            } else if (mention.type() == Mention.Type.PART) {
                int start = Spots.nameStart(folded, mention.start(), lastEnd(mentions, mention.start()), 1);
                int end = firstBeside(folded, mention.start(), mention.end());
                if (start < mention.start() && end < mention.end()) keep(text.substring(start, end), names);
            }
        }
        for (int at = 1; at < folded.length(); at++) {
            if (isBeside(folded, at) && !isSpokenFor(mentions, at)) {
                keep(text.substring(Spots.nameStart(folded, at, lastEnd(mentions, at), SHORTEST), at), names);
            }
        }
        return List.copyOf(names);
    }

    private static void keep(String name, Set<String> names) {
        boolean fits = name.length() >= SHORTEST && name.length() <= LONGEST;
        if (fits && !Spots.isCommon(name) && names.stream().noneMatch(longer -> longer.contains(name))) names.add(name);
    }

    private static boolean isBeside(String folded, int at) {
        for (var word : BESIDE) {
            if (folded.startsWith(word, at)) return true;
        }
        return false;
    }

    private static int firstBeside(String folded, int from, int to) {
        for (int at = from + 1; at < to; at++) {
            if (isBeside(folded, at)) return at;
        }
        return to;
    }

    private static boolean isSpokenFor(List<Mention> mentions, int at) {
        return mentions.stream().anyMatch(mention -> mention.start() < at && at <= mention.end());
    }

    private static int lastEnd(List<Mention> mentions, int at) {
        return mentions.stream()
                .mapToInt(Mention::end)
                .filter(end -> end <= at)
                .max()
                .orElse(0);
    }
}
