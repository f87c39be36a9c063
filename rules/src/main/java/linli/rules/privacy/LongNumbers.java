package linli.rules.privacy;

import java.util.ArrayList;
import java.util.List;
import linli.rules.text.Numerals;

/** Telephone, identity and card numbers, in any script, whole or in groups. */
final class LongNumbers {
    private static final int LONGEST = 19;
    private static final String SEPARATORS = " -.·_*/()~";
    private static final String[] ORDER_WORDS = {"订单", "单号", "编号", "表号", "户号", "流水", "读数", "工单", "条码", "取件码"};
    private static final String[] CARD_WORDS = {"卡号", "银行卡", "账号", "帐号", "储蓄卡", "信用卡"};
    private static final String[] PHONE_WORDS = {"电话", "座机", "固话", "拨打", "致电", "联系", "tel", "打给"};
    private static final String[] IDENTITY_WORDS = {"身份证", "证件号", "证号"};

    /** Digits of one script that stand together. */
    private record Group(int start, int end) {}

    /** Groups that may be one number. */
    private record Candidate(int start, int end, String digits, int[] sizes, boolean mixed, boolean spaced) {
        boolean isWhole() {
            return sizes.length == 1 || mixed;
        }
    }

    private LongNumbers() {}

    static List<Finding> in(String folded) {
        var groups = groups(folded);
        var found = new ArrayList<Finding>();
        for (int i = 0; i < groups.size(); ) {
            var finding = at(folded, groups, i);
            if (finding == null) {
                i++;
            } else {
                found.add(finding);
                while (i < groups.size() && groups.get(i).start() < finding.end()) i++;
            }
        }
        return found;
    }

    private static Finding at(String folded, List<Group> groups, int first) {
        var candidates = candidates(folded, groups, first);
        for (var kind :
                List.of(FindingKind.IDENTITY, FindingKind.MOBILE, FindingKind.LANDLINE, FindingKind.BANK_CARD)) {
            for (int i = candidates.size() - 1; i >= 0; i--) {
                var candidate = candidates.get(i);
                int end = end(folded, kind, candidate);
                if (end > 0) return new Finding(kind, startOf(folded, kind, candidate), end);
            }
        }
        return null;
    }

    /** One past the number when the candidate is one of that kind, else 0. */
    private static int end(String folded, FindingKind kind, Candidate candidate) {
        return switch (kind) {
            case IDENTITY -> identityEnd(folded, candidate);
            case MOBILE -> isMobile(candidate) ? candidate.end() : 0;
            case LANDLINE -> isLandline(folded, candidate) ? candidate.end() : 0;
            case BANK_CARD -> isCard(folded, candidate) ? candidate.end() : 0;
            default -> 0;
        };
    }

    private static int startOf(String folded, FindingKind kind, Candidate candidate) {
        int start = candidate.start();
        boolean plus = kind == FindingKind.MOBILE
                && candidate.digits().startsWith("86")
                && start > 0
                && folded.charAt(start - 1) == '+';
        boolean bracket = kind == FindingKind.LANDLINE
                && start > 0
                && folded.charAt(start - 1) == '('
                && folded.substring(start, candidate.end()).indexOf(')') > 0;
        return plus || bracket ? start - 1 : start;
    }

    private static boolean isMobile(Candidate candidate) {
        var digits = candidate.digits();
        int prefix = digits.startsWith("0086") ? 4 : digits.startsWith("86") && digits.length() == 13 ? 2 : 0;
        if (digits.length() != prefix + 11 || digits.charAt(prefix) != '1' || digits.charAt(prefix + 1) < '3')
            return false;
        return candidate.isWhole() || isReadInGroups(candidate, prefix);
    }

    private static boolean isReadInGroups(Candidate candidate, int prefix) {
        var sizes = candidate.sizes();
        boolean single = true;
        boolean broad = true;
        for (int i = 0; i < sizes.length; i++) {
            single &= sizes[i] == 1 || prefix > 0 && i == 0;
            broad &= sizes[i] >= 2;
        }
        int from = prefix > 0 && sizes[0] == prefix ? 1 : 0;
        boolean amounts = candidate.spaced() && sizes.length == 3 && sizes[0] == 4 && sizes[1] == 4;
        return single || broad && sizes[from] >= 3 && sizes.length - from <= 4 && !amounts;
    }

    private static boolean isLandline(String folded, Candidate candidate) {
        var digits = candidate.digits();
        int length = digits.length();
        if (isAfter(folded, candidate.start(), ORDER_WORDS)) return false;
        if (length == 7 || length == 8) {
            boolean shape = candidate.isWhole()
                    || candidate.sizes().length == 2 && candidate.sizes()[1] == 4;
            return shape
                    && digits.charAt(0) >= '2'
                    && digits.charAt(0) <= '8'
                    && isAfter(folded, candidate.start(), PHONE_WORDS);
        }
        if (length < 11 || length > 12 || digits.charAt(0) != '0') return false;
        boolean shortArea = digits.startsWith("010") || digits.charAt(1) == '2';
        boolean longArea = digits.charAt(1) >= '3';
        int area = shortArea ? 3 : longArea ? 4 : 0;
        if (area == 0 || shortArea && length != 11) return false;
        char firstOwn = digits.charAt(area);
        boolean shape = candidate.isWhole() || candidate.sizes()[0] == area && candidate.sizes().length <= 3;
        return shape && firstOwn >= '2' && firstOwn <= '8';
    }

    private static int identityEnd(String folded, Candidate candidate) {
        var digits = candidate.digits();
        boolean named = isAfter(folded, candidate.start(), IDENTITY_WORDS);
        if (candidate.start() > 0 && isLetter(folded.charAt(candidate.start() - 1))) return 0;
        if (digits.length() == 17 && candidate.end() < folded.length() && folded.charAt(candidate.end()) == 'x') {
            boolean real = named || Checksums.isIdentity(digits + "x");
            return real && !continues(folded, candidate.end() + 1) ? candidate.end() + 1 : 0;
        }
        if (digits.length() == 18) return named || Checksums.isIdentity(digits) ? candidate.end() : 0;
        if (digits.length() == 15 && candidate.isWhole())
            return named || Checksums.isOldIdentity(digits) ? candidate.end() : 0;
        return 0;
    }

    private static boolean isCard(String folded, Candidate candidate) {
        var digits = candidate.digits();
        if (digits.length() < 13 || !isCardShape(candidate)) return false;
        if (candidate.start() > 0 && isLetter(folded.charAt(candidate.start() - 1))) return false;
        if (isAfter(folded, candidate.start(), CARD_WORDS)) return true;
        return !isAfter(folded, candidate.start(), ORDER_WORDS) && Checksums.isCard(digits);
    }

    private static boolean isCardShape(Candidate candidate) {
        if (candidate.isWhole()) return true;
        var sizes = candidate.sizes();
        boolean sixFirst = sizes.length == 2 && sizes[0] == 6;
        for (int i = 0; i < sizes.length - 1; i++) {
            if (sizes[i] != 4 && !sixFirst) return false;
        }
        return sixFirst || sizes[sizes.length - 1] <= 4;
    }

    /** A few characters earlier stands one of these words. */
    private static boolean isAfter(String folded, int start, String[] words) {
        int from = Math.max(0, start - 9);
        var before = folded.substring(from, start);
        for (var word : words) {
            if (before.contains(word)) return true;
        }
        return false;
    }

    private static List<Candidate> candidates(String folded, List<Group> groups, int first) {
        var candidates = new ArrayList<Candidate>();
        var digits = new StringBuilder();
        boolean mixed = true;
        boolean spaced = true;
        int count = 0;
        for (int i = first; i < groups.size(); i++) {
            var group = groups.get(i);
            if (i > first) {
                var before = groups.get(i - 1);
                if (!areTied(folded, before.end(), group.start())) break;
                mixed &= group.start() == before.end();
                spaced &= group.start() == before.end() || folded.charAt(before.end()) == ' ';
            }
            if (digits.length() + group.end() - group.start() > LONGEST) break;
            for (int at = group.start(); at < group.end(); at++) digits.append(Numerals.digit(folded.charAt(at)));
            count++;
            if (digits.length() >= 7) {
                var sizes = new int[count];
                for (int k = 0; k < count; k++)
                    sizes[k] =
                            groups.get(first + k).end() - groups.get(first + k).start();
                candidates.add(
                        new Candidate(groups.get(first).start(), group.end(), digits.toString(), sizes, mixed, spaced));
            }
        }
        return candidates;
    }

    private static boolean areTied(String folded, int from, int to) {
        if (to - from > 3) return false;
        for (int at = from; at < to; at++) {
            if (SEPARATORS.indexOf(folded.charAt(at)) < 0) return false;
        }
        return true;
    }

    private static List<Group> groups(String folded) {
        var groups = new ArrayList<Group>();
        for (int at = 0; at < folded.length(); ) {
            int end = at;
            while (end < folded.length()
                    && isDigit(folded.charAt(end))
                    && isArabic(folded.charAt(end)) == isArabic(folded.charAt(at))) end++;
            if (end > at) groups.add(new Group(at, end));
            at = Math.max(end, at + 1);
        }
        return groups;
    }

    private static boolean continues(String folded, int at) {
        return at < folded.length() && (isLetter(folded.charAt(at)) || isArabic(folded.charAt(at)));
    }

    private static boolean isDigit(char c) {
        return Numerals.digit(c) >= 0 && c != '两';
    }

    private static boolean isArabic(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z';
    }
}
