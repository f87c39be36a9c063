package linli.rules.privacy;

import java.util.ArrayList;
import java.util.List;

/** WeChat and QQ accounts after the word that announces them, and e-mail addresses. */
final class Accounts {
    private static final String[] ANNOUNCED_BY = {
        "微信", "薇信", "威信", "薇", "加微", "我微", "微号", "wechat", "weixin", "vx", "wx", "加v", "+v", "v信", "v:", "qq", "扣扣",
        "企鹅号", "q群", "q号", "q:", "抖音号", "支付宝", "快手号"
    };
    private static final String FILLERS = " :是为号码id=/()加我的我,群\"'“”就,+同账❤♥\ufe0f~-";
    private static final String[] AT_SIGNS = {"艾特", "#", "[at]", "(at)", "圈a"};
    private static final String[] MAIL_DOMAINS = {
        "qq.com",
        "163.com",
        "126.com",
        "139.com",
        "gmail.com",
        "sina.com",
        "sina.cn",
        "sohu.com",
        "outlook.com",
        "hotmail.com",
        "foxmail.com",
        "icloud.com",
        "189.cn",
        "yeah.net",
        "aliyun.com"
    };
    private static final int LONGEST_FILLER = 8;
    private static final int LONGEST_ACCOUNT = 20;
    private static final int LONGEST_LOCAL_PART = 64;
    private static final int LONGEST_DOMAIN = 100;

    private Accounts() {}

    static List<Finding> in(String folded) {
        var found = new ArrayList<Finding>(2);
        for (var word : ANNOUNCED_BY) {
            for (int at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length())) {
                var account = announced(folded, at, word);
                if (account != null) found.add(account);
            }
        }
        for (int at = folded.indexOf("wxid_"); at >= 0; at = folded.indexOf("wxid_", at + 5)) {
            found.add(new Finding(FindingKind.ACCOUNT, at, tokenEnd(folded, at)));
        }
        for (int at = folded.indexOf('@'); at >= 0; at = folded.indexOf('@', at + 1)) {
            var address = address(folded, at, at + 1);
            if (address != null) found.add(address);
        }
        for (var sign : AT_SIGNS) {
            for (int at = folded.indexOf(sign); at >= 0; at = folded.indexOf(sign, at + 1)) {
                var address = address(folded, at, at + sign.length());
                if (address != null && hasMailDomain(folded, at + sign.length())) found.add(address);
            }
        }
        return found;
    }

    private static Finding announced(String folded, int at, String word) {
        boolean latin = isLatin(word.charAt(0));
        if (latin && at > 0 && isToken(folded.charAt(at - 1))) return null;
        int from = at + word.length();
        int start = from;
        while (start < folded.length() && start - from < LONGEST_FILLER && isFiller(folded, start)) start++;
        int end = tokenEnd(folded, start);
        var account = folded.substring(start, end);
        boolean glued = start == from && isLatin(word.charAt(word.length() - 1));
        return isAccount(account, glued) ? new Finding(FindingKind.ACCOUNT, start, end) : null;
    }

    /** "id" is filler, but an account may begin with these letters. */
    private static boolean isFiller(String folded, int at) {
        char c = folded.charAt(at);
        if (c != 'i' && c != 'd') return FILLERS.indexOf(c) >= 0;
        boolean whole = c == 'i'
                ? folded.startsWith("id", at) && !isTokenAt(folded, at + 2)
                : at > 0 && folded.charAt(at - 1) == 'i' && !isTokenAt(folded, at + 1);
        return whole;
    }

    private static boolean isAccount(String account, boolean glued) {
        int length = account.length();
        boolean digits = account.chars().allMatch(c -> c >= '0' && c <= '9');
        boolean anyDigit = account.chars().anyMatch(c -> c >= '0' && c <= '9');
        if (length < 5 || length > LONGEST_ACCOUNT) return false;
        if (digits) return length <= 12 && account.charAt(0) != '0' && !account.equals("12345");
        return length >= 6 && isLatin(account.charAt(0)) && (!glued || anyDigit);
    }

    private static int tokenEnd(String folded, int start) {
        int end = start;
        while (end < folded.length() && end - start <= LONGEST_ACCOUNT + 10 && isToken(folded.charAt(end))) end++;
        return end;
    }

    private static boolean hasMailDomain(String folded, int from) {
        for (var domain : MAIL_DOMAINS) {
            if (folded.startsWith(domain, from)) return true;
        }
        return false;
    }

    /** @param at where the sign stands that divides it, {@code after} one past that sign */
    private static Finding address(String folded, int at, int after) {
        int start = at;
        while (start > 0 && at - start < LONGEST_LOCAL_PART && isAddressPart(folded.charAt(start - 1))) start--;
        int end = after;
        int dot = -1;
        while (end < folded.length() && end - at < LONGEST_DOMAIN && isAddressPart(folded.charAt(end))) {
            if (folded.charAt(end) == '.') dot = end;
            end++;
        }
        while (end > after && !isLatin(folded.charAt(end - 1))) end--;
        boolean whole = start < at && dot > after && end - dot > 2;
        return whole ? new Finding(FindingKind.EMAIL, start, end) : null;
    }

    private static boolean isAddressPart(char c) {
        return isToken(c) || c == '.' || c == '+' || c == '%';
    }

    private static boolean isTokenAt(String folded, int at) {
        return at < folded.length() && isToken(folded.charAt(at));
    }

    private static boolean isToken(char c) {
        return isLatin(c) || c >= '0' && c <= '9' || c == '_' || c == '-';
    }

    private static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z';
    }
}
