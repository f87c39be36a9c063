package linli.rules.locate;

import java.util.List;

/** Takes out the places that the text itself takes back: 打错了是13栋不是12栋. */
final class Denial {
    private static final String[] NOT = {"不是", "并非", "而非", "不在", "非"};
    private static final String[] SLIPS = {
        "打错", "说错", "写错", "搞错", "弄错", "发错", "记错", "看错", "更正", "纠正", "口误", "不对", "错了", "应该是", "改成", "改为", "准确说是"
    };
    private static final int REACH = 9;

    private Denial() {}

    static List<Mention> without(List<Mention> mentions, String folded) {
        var kept =
                mentions.stream().filter(mention -> !isDenied(mention, folded)).toList();
        int corrected = correction(kept, folded);
        return corrected < 0
                ? kept
                : kept.stream().filter(mention -> mention.start() >= corrected).toList();
    }

    private static boolean isDenied(Mention mention, String folded) {
        for (var not : NOT) {
            for (int gap = 0; gap <= 3; gap++) {
                int at = mention.start() - gap - not.length();
                if (folded.startsWith(not, at) && at >= 0) {
                    boolean asks = at > 0 && folded.charAt(at - 1) == '是' || not.equals("非") && at > 0;
                    if (!asks && isFiller(folded, mention.start() - gap, mention.start())) return true;
                }
            }
        }
        return false;
    }

    private static boolean isFiller(String folded, int from, int to) {
        for (int at = from; at < to; at++) {
            if ("我家们在说指那这个的第".indexOf(folded.charAt(at)) < 0) return false;
        }
        return true;
    }

    /** 5栋，应该是四楼: a floor adds to the building that was said and takes nothing back. */
    private static boolean narrows(Mention later, List<Mention> mentions) {
        return later.isInside()
                && mentions.stream()
                        .anyMatch(earlier -> earlier.start() < later.start()
                                && earlier.hasBuilding()
                                && earlier.door().floor() == null
                                && earlier.door().room() == null);
    }

    /** Where the corrected place begins; -1 when the text corrects nothing. */
    private static int correction(List<Mention> mentions, String folded) {
        for (var slip : SLIPS) {
            int at = folded.indexOf(slip);
            if (at < 0) continue;
            int after = at + slip.length();
            for (var mention : mentions) {
                boolean near = mention.start() >= after && mention.start() - after <= REACH;
                if (near && mention.isSpot() && !narrows(mention, mentions)) return mention.start();
            }
        }
        return -1;
    }
}
