package linli.rules.privacy;

/** What a number was called just before it: 订单号, 电话, 身份证. */
final class Announced {
    private static final String FILLERS = " :：是为号码#no.№-—=尾的了有()（）“”\"'，,";
    private static final int LONGEST_FILLER = 4;
    private static final int NEAR = 9;

    private Announced() {}

    /** Whether one of the words stands right before, with nothing but 号码是: between. */
    static boolean by(String folded, int start, String[] words) {
        if (!hasLetter(folded, start)) return false;
        int end = start;
        for (int filled = 0; filled <= LONGEST_FILLER && end > 0; filled++) {
            if (endsWith(folded, end, words)) return true;
            if (FILLERS.indexOf(folded.charAt(end - 1)) < 0) return false;
            end--;
        }
        return false;
    }

    /** Whether one of the words stands among the last few characters. */
    static boolean near(String folded, int start, String[] words) {
        if (!hasLetter(folded, start)) return false;
        var before = folded.substring(Math.max(0, start - NEAR), start);
        for (var word : words) {
            if (before.contains(word)) return true;
        }
        return false;
    }

    /** Where only digits and dots stand before it, nothing was called by a word. */
    private static boolean hasLetter(String folded, int start) {
        for (int at = Math.max(0, start - NEAR); at < start; at++) {
            if (Character.isLetter(folded.charAt(at))) return true;
        }
        return false;
    }

    private static boolean endsWith(String folded, int end, String[] words) {
        for (var word : words) {
            if (end >= word.length() && folded.startsWith(word, end - word.length())) return true;
        }
        return false;
    }
}
