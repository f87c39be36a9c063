package linli.rules.duplicate;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import linli.rules.text.Numerals;

/**
 * The days on which a text says that something happened.
 *
 * @param named {@code 0} for 今天, {@code -1} for 昨天, {@code week-1:六} for 上周六, {@code 11-3} for 11月3号, {@code 中秋}
 * @param lasts whether it goes on: then the day it was seen is no other matter
 */
record Days(Set<String> named, boolean lasts) {
    private static final String NUMBER = "(\\d{1,2}|[一二三四五六七八九十]{1,3})";
    private static final Pattern DAY = Pattern.compile("(?<near>大前天|大前晚|前天|前晚|昨天|昨晚|昨夜|昨日|今天|今晚|今早|今日|今夜|刚才|刚刚|这会儿|现在)"
            + "|(?<which>上上|上|这|本)?个?(?:周|星期|礼拜)(?<weekday>[一二三四五六日天末1-6])?"
            + "|" + NUMBER + "月份?(?:" + NUMBER + "[号日])?"
            + "|上个?月(?:" + NUMBER + "[号日])?"
            + "|(?<feast>中秋|国庆|春节|过年|元旦|除夕|端午|清明|五一|元宵|圣诞)");
    private static final Pattern LASTING =
            Pattern.compile("还是|还没|一直|仍|依旧|依然|到现在|至今|天天|每天|每晚|每到|经常|总是|老是|常年|长期|好几天|久|多少天"
                    + "|(?:昨天|前天|昨晚|上周|上个?月|\\d号)(?:起|开始|就)|[几两三四五六七八九十]天了");

    static Days of(String text) {
        var named = new LinkedHashSet<String>();
        var m = DAY.matcher(text);
        while (m.find()) {
            var day = name(m);
            if (!day.isEmpty()) named.add(day);
        }
        return new Days(named, LASTING.matcher(text).find());
    }

    /** Whether both happened on a day, and not on the same one. */
    boolean differ(Days other) {
        return !lasts
                && !other.lasts
                && !named.isEmpty()
                && !other.named.isEmpty()
                && named.stream().noneMatch(other.named::contains);
    }

    private static String name(Matcher m) {
        if (m.group("near") != null) return near(m.group("near"));
        if (m.group("feast") != null) return m.group("feast");
        if (m.group(4) != null) return number(m.group(4)) + "-" + number(m.group(5));
        if (m.group().contains("月")) return "month-1";
        return week(m.group("which"), m.group("weekday"));
    }

    private static String near(String word) {
        if (word.startsWith("大前")) return "-3";
        if (word.startsWith("前")) return "-2";
        return word.startsWith("昨") ? "-1" : "0";
    }

    /** 周 alone may be anything. */
    private static String week(String which, String day) {
        if (which == null && day == null) return "";
        var offset = which == null ? "0" : which.equals("上上") ? "-2" : which.equals("上") ? "-1" : "0";
        return "week" + offset + ":" + (day == null ? "" : day);
    }

    private static String number(String words) {
        if (words == null) return "";
        var value = Numerals.read(words);
        return value.isPresent() ? String.valueOf(value.getAsInt()) : words;
    }
}
