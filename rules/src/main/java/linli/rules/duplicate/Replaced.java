package linli.rules.duplicate;

import java.util.regex.Pattern;

/** Whether two sentences are nearly one, with a word of it replaced: 小区缺个篮球场 and 小区缺个停车场 */
final class Replaced {
    private static final double NEARLY_ONE = 0.6;

    private static final Pattern DISTRICT = Pattern.compile("^(?:[a-z]\\d*[市区县])+");
    private static final int LEAST = 2;

    private Replaced() {}

    /** Whether only the beginning differs, where people say where: 解放路口红绿灯不亮 and 建设路口红绿灯不亮. */
    static boolean isBeginning(String text, String otherText) {
        var one = DISTRICT.matcher(text).replaceFirst("");
        var other = DISTRICT.matcher(otherText).replaceFirst("");
        int begin = alike(one, other);
        int end = alikeFromEnd(one.substring(begin), other.substring(begin));
        int left = one.length() - begin - end;
        int otherLeft = other.length() - begin - end;
        return begin <= LEAST
                && Math.min(left, otherLeft) >= 1
                && Math.max(left, otherLeft) >= LEAST
                && end >= 2 * LEAST
                && 4.0 * end >= one.length() + other.length();
    }

    /** How many characters two texts have in common from the first on. */
    static int alike(String one, String other) {
        int end = 0;
        while (end < one.length() && end < other.length() && one.charAt(end) == other.charAt(end)) end++;
        return end;
    }

    private static int alikeFromEnd(String one, String other) {
        return alike(
                new StringBuilder(one).reverse().toString(),
                new StringBuilder(other).reverse().toString());
    }

    static boolean isWord(String one, String other) {
        int n = one.length();
        int m = other.length();
        var common = common(one, other);
        if (2.0 * common[0][0] < NEARLY_ONE * (n + m)) return false;
        int i = 0;
        int j = 0;
        while (i < n || j < m) {
            int from = i;
            int otherFrom = j;
            while (i < n && j < m && one.charAt(i) != other.charAt(j)) {
                if (common[i + 1][j] >= common[i][j + 1]) i++;
                else j++;
            }
            if (i >= n || j >= m) {
                i = n;
                j = m;
            }
            boolean both = i > from && j > otherFrom;
            if (both && Math.max(i - from, j - otherFrom) >= LEAST) return true;
            while (i < n && j < m && one.charAt(i) == other.charAt(j)) {
                i++;
                j++;
            }
        }
        return false;
    }

    /** The longest common subsequence of what follows each pair of positions. */
    private static int[][] common(String one, String other) {
        var common = new int[one.length() + 1][other.length() + 1];
        for (int i = one.length() - 1; i >= 0; i--) {
            for (int j = other.length() - 1; j >= 0; j--) {
                common[i][j] = one.charAt(i) == other.charAt(j)
                        ? 1 + common[i + 1][j + 1]
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }
}
