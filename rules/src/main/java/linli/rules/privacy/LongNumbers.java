package linli.rules.privacy;

import java.util.ArrayList;
import java.util.List;

/** Telephone, identity and card numbers, in any script, whole or in groups. */
final class LongNumbers {
    private static final int SHORTEST = 7;
    private static final int LONGEST = 19;
    private static final String[] ORDER_WORDS = {
        "订单", "单号", "编号", "表号", "户号", "流水", "读数", "工单", "条码", "条形码", "取件码", "杆号", "桩号", "设备号", "型号", "批号", "货号", "票号",
                "案号",
        "运单", "序列号", "编码", "发票", "合同号", "资产号", "卡片号", "箱号", "柜号", "票据", "水表", "电表", "气表", "灯杆", "电杆", "充电桩", "产品", "度数",
                "底数",
        "缴费号", "代码", "注册码", "学号", "考号", "客户号", "验证码", "校验码"
    };
    /** These count from a little further away; a card or a landline is not what anybody must call at once. */
    private static final String[] LOOSE_ORDER_WORDS = {
        "订单", "单号", "编号", "表号", "户号", "流水", "读数", "工单", "条码", "取件码", "运单", "条形码", "序列号"
    };

    private static final String[] CARD_WORDS = {"卡号", "银行卡", "账号", "帐号", "储蓄卡", "信用卡"};
    private static final String[] PHONE_WORDS = {
        "电话", "座机", "固话", "拨打", "致电", "联系", "tel", "打给", "手机", "号码", "热线", "打我", "找我", "call", "phone", "加我"
    };
    private static final String[] IDENTITY_WORDS = {"身份证", "证件号", "证号"};
    /** After these a number counts something. */
    private static final String MEASURES = "元块度吨";

    private static final FindingKind[] KINDS = {
        FindingKind.IDENTITY, FindingKind.MOBILE, FindingKind.LANDLINE, FindingKind.BANK_CARD
    };

    /** Groups that may be one number. */
    private record Candidate(int start, int end, String digits, int[] sizes, boolean mixed, boolean commas) {
        boolean isWhole() {
            return sizes.length == 1 || mixed;
        }

        boolean isShaped(int... others) {
            return java.util.Arrays.equals(sizes, others);
        }
    }

    private LongNumbers() {}

    static List<Finding> in(String folded) {
        var groups = Digits.groups(folded);
        int all = groups.stream().mapToInt(Digits.Group::size).sum();
        var found = new ArrayList<Finding>();
        for (int i = 0; all >= SHORTEST && i < groups.size(); ) {
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

    private static Finding at(String folded, List<Digits.Group> groups, int first) {
        var candidates = candidates(folded, groups, first);
        if (candidates.isEmpty()) return null;
        for (var kind : KINDS) {
            for (int i = candidates.size() - 1; i >= 0; i--) {
                var candidate = candidates.get(i);
                int end = end(folded, kind, candidate);
                if (end > 0) return new Finding(kind, startOf(folded, kind, candidate), Digits.pastMarks(folded, end));
            }
        }
        return null;
    }

    /** One past the number when the candidate is one of that kind, else 0. */
    private static int end(String folded, FindingKind kind, Candidate candidate) {
        return switch (kind) {
            case IDENTITY -> identityEnd(folded, candidate);
            case MOBILE -> isMobile(folded, candidate) ? candidate.end() : 0;
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

    private static boolean isMobile(String folded, Candidate candidate) {
        var digits = candidate.digits();
        int prefix = digits.startsWith("0086") ? 4 : digits.startsWith("86") && digits.length() == 13 ? 2 : 0;
        if (digits.length() != prefix + 11 || digits.charAt(prefix) != '1' || digits.charAt(prefix + 1) < '3')
            return false;
        boolean phone = Announced.near(folded, candidate.start(), PHONE_WORDS);
        boolean other = prefix == 0
                && (Announced.by(folded, candidate.start(), ORDER_WORDS)
                        || candidate.end() < folded.length() && MEASURES.indexOf(folded.charAt(candidate.end())) >= 0);
        if (other && !phone) return false;
        return candidate.isWhole() || isReadInGroups(candidate, prefix, phone);
    }

    private static boolean isReadInGroups(Candidate candidate, int prefix, boolean phone) {
        var sizes = candidate.sizes();
        boolean single = true;
        boolean broad = true;
        boolean small = sizes.length > 3;
        for (int i = 0; i < sizes.length; i++) {
            single &= sizes[i] == 1 || prefix > 0 && i == 0;
            broad &= sizes[i] >= 2;
            small &= sizes[i] <= 3;
        }
        if (single) return true;
        int from = prefix > 0 && sizes[0] == prefix ? 1 : 0;
        boolean date = sizes[from] == 4 && sizes.length > from + 1 && sizes[from + 1] <= 2;
        boolean amounts = candidate.isShaped(4, 4, 3) && !phone;
        boolean address = small && !phone;
        return broad && sizes[from] >= 3 && sizes.length - from <= 5 && !amounts && !date && !address;
    }

    private static boolean isLandline(String folded, Candidate candidate) {
        var digits = candidate.digits();
        int length = digits.length();
        if (candidate.commas()
                || Announced.near(folded, candidate.start(), LOOSE_ORDER_WORDS)
                || Announced.by(folded, candidate.start(), ORDER_WORDS)) return false;
        if (length == 7 || length == 8) {
            boolean shape = candidate.isWhole()
                    || candidate.sizes().length == 2 && candidate.sizes()[1] == 4;
            return shape
                    && digits.charAt(0) >= '2'
                    && digits.charAt(0) <= '8'
                    && Announced.near(folded, candidate.start(), PHONE_WORDS);
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
        int end = candidate.end();
        if (candidate.start() > 0 && Digits.isLetter(folded.charAt(candidate.start() - 1))) return 0;
        boolean named = Announced.near(folded, candidate.start(), IDENTITY_WORDS);
        if (digits.length() == 17) {
            int cross = end;
            while (cross < folded.length() && cross < end + 3 && " -".indexOf(folded.charAt(cross)) >= 0) cross++;
            boolean crossed = cross < folded.length() && "x叉×".indexOf(folded.charAt(cross)) >= 0;
            boolean real = crossed && (named || Checksums.isIdentity(digits + "x"));
            return real && !continues(folded, cross + 1) ? cross + 1 : 0;
        }
        if (digits.length() == 18) return named || Checksums.isIdentity(digits) ? end : 0;
        if (digits.length() == 15) {
            boolean real = candidate.isWhole()
                    && Checksums.isOldIdentity(digits)
                    && !Announced.by(folded, candidate.start(), ORDER_WORDS);
            return named || real ? end : 0;
        }
        return 0;
    }

    private static boolean isCard(String folded, Candidate candidate) {
        var digits = candidate.digits();
        if (digits.length() < 13 || !isCardShape(candidate)) return false;
        if (candidate.start() > 0 && Digits.isLetter(folded.charAt(candidate.start() - 1))) return false;
        if (Announced.near(folded, candidate.start(), CARD_WORDS)) return true;
        boolean goods = digits.length() == 13 && digits.startsWith("69");
        boolean ordered = Announced.near(folded, candidate.start(), LOOSE_ORDER_WORDS)
                || Announced.by(folded, candidate.start(), ORDER_WORDS);
        return !goods && !ordered && !candidate.commas() && Checksums.isCard(digits);
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

    private static List<Candidate> candidates(String folded, List<Digits.Group> groups, int first) {
        var start = groups.get(first).start();
        var candidates = new ArrayList<Candidate>(2);
        Boolean announced = null;
        var sizes = new int[LONGEST];
        int digits = 0;
        boolean mixed = true;
        boolean commas = false;
        for (int i = first; i < groups.size(); i++) {
            var group = groups.get(i);
            if (i > first) {
                int before = groups.get(i - 1).end();
                if (group.start() > before) {
                    if (announced == null) announced = Announced.near(folded, start, PHONE_WORDS);
                    if (!Digits.areTied(folded, before, group.start(), announced)) break;
                    commas |= Digits.hasComma(folded, before, group.start());
                    mixed = false;
                }
            }
            digits += group.size();
            if (digits > LONGEST) break;
            sizes[i - first] = group.size();
            if (digits >= SHORTEST) {
                candidates.add(new Candidate(
                        start,
                        group.end(),
                        Digits.said(folded, start, group.end()),
                        java.util.Arrays.copyOf(sizes, i - first + 1),
                        mixed,
                        commas));
            }
        }
        return candidates;
    }

    private static boolean continues(String folded, int at) {
        return at < folded.length() && (Digits.isLetter(folded.charAt(at)) || Digits.isArabic(folded.charAt(at)));
    }
}
