package linli.rules.privacy;

import linli.rules.text.Chat;

/** Takes neighbours' surnames out of what the group reads: 王阿姨 → 一位邻居, 张师傅 → 师傅, 小王 → 一位邻居. */
final class Neighbours {
    private static final String NEIGHBOUR = "一位邻居";

    /** Surnames that 小 or 老 rarely turn into another word. */
    private static final String FAMILIAR = "王李张刘陈赵吴徐孙朱郭郑宋邓冯韩曹彭蔡潘袁董吕魏蒋沈姜卢姚邱谭薛郝邵贾周何胡罗许";

    /** Characters that make a word with the surname after them: 经常, 对于, 安全. */
    private static final String[] WORDS = {
        "对于", "由于", "关于", "终于", "等于", "位于", "经常", "平常", "非常", "日常", "谢谢", "提高", "升高", "大方", "地方", "对方", "双方", "平安", "小时"
    };

    private Neighbours() {}

    static String hide(String text) {
        var folded = Chat.fold(text);
        var hidden = new StringBuilder(text.length());
        int from = 0;
        for (int at = 0; at < folded.length(); ) {
            var title = Surnames.titleAt(folded, at);
            int start = title == null ? at : nameStart(folded, at, title, from);
            if (start < at) {
                hidden.append(text, from, start).append(Surnames.isTrade(title) ? title : NEIGHBOUR);
                at += title.length();
                from = at;
            } else if (isFamiliar(folded, at)) {
                hidden.append(text, from, at).append(NEIGHBOUR);
                at += 2;
                from = at;
            } else {
                at++;
            }
        }
        return hidden.append(text, from, text.length()).toString();
    }

    /** Where the name before a title begins; the title's own start when there is none. */
    private static int nameStart(String folded, int title, String words, int least) {
        if (title - 1 < least) return title;
        int compound = Surnames.compoundBefore(folded, title);
        if (compound > 0 && title - compound >= least) return title - compound;
        if (Surnames.isOne(folded.charAt(title - 1)) && !isWord(folded, title - 1)) return title - 1;
        if (words.length() < 2) return title;
        for (int given = 1; given <= 2; given++) {
            int start = title - given - 1;
            if (start >= least && Surnames.isOne(folded.charAt(start)) && isFullName(folded, start, title))
                return start;
        }
        return title;
    }

    private static boolean isFullName(String folded, int start, int end) {
        for (int at = start + 1; at < end; at++) {
            if (folded.charAt(at) < '\u4e00' || "的了是在和跟位个名那这大小老给让叫找问请有单向对被把好些".indexOf(folded.charAt(at)) >= 0)
                return false;
        }
        return !isWord(folded, start);
    }

    private static boolean isWord(String folded, int surname) {
        for (var word : WORDS) {
            if (surname > 0 && folded.startsWith(word, surname - 1)) return true;
        }
        return false;
    }

    private static boolean isFamiliar(String folded, int at) {
        if (at + 1 >= folded.length()
                || "小老".indexOf(folded.charAt(at)) < 0
                || FAMILIAR.indexOf(folded.charAt(at + 1)) < 0) return false;
        char next = at + 2 < folded.length() ? folded.charAt(at + 2) : ' ';
        return "子贴开树家庄村口嘴扣路".indexOf(next) < 0;
    }
}
