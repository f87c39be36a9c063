package linli.rules.transcript;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line that says who speaks, or only when.
 *
 * @param name null for a heading that only says when
 * @param day null where only the hour is told
 * @param hour null where only the day is told
 * @param text what follows on the same line; empty where it comes on the next
 * @param style how the line is written; a file keeps to few
 */
record Header(String name, LocalDate day, LocalTime hour, String text, int style) {
    static final int HEAD = -1;
    private static final String NAME = "(?<name>\\S.{0,38}?)";
    private static final String MOMENT = When.DAY + "?\\s*" + When.WEEK + "?\\s*(?:" + When.HOUR + ")";
    /** With the line's own brackets: [2026-11-20 08:15] 王阿姨: … */
    private static final List<Pattern> SPOKEN = List.of(
            When.line("[\\[(（【]?" + MOMENT + "[\\])）】]?[\\s,，]+" + NAME + "(?:[:：]\\s*(?<text>\\S.*))?[:：]?"),
            When.line("[\\[(（【]" + MOMENT + "[\\])）】]\\s*" + NAME + "(?:[:：]\\s*(?<text>\\S.*))?[:：]?"),
            When.line(NAME + "[:：]?\\s+[\\[(（]?" + MOMENT + "[\\])）]?\\s*[:：]?(?<text>)"));

    private static final Pattern HEADING =
            When.line("[-—–=*\\[【\\s]*" + When.DAY + "\\s*" + When.WEEK + "?\\s*(?:" + When.HOUR + ")?[-—–=*\\]】\\s]*");
    private static final Pattern HOUR_ALONE =
            When.line("[-—–=*\\s]*(?<y>(?!))?(?<m>)?(?<d>)?(?<m2>(?!))?(?<d2>)?(?<word>(?!))?" + When.WEEK + "?\\s*(?:"
                    + When.HOUR + ")[-—–=*\\s]*");

    private static final Pattern INLINE = Pattern.compile("^\\s*(?<name>[^:：，。！？!?、；;\\n]{1,24})[:：]\\s*(?<text>.*)$");
    private static final Pattern NO_NAME = Pattern.compile(
            ".*(?:https?|ftp|www)$|[\\d\\s.]+|.*(?:通知|公告|提醒|提示|注意|地址|电话|手机|时间|地点|联系人|联系方式|备注|说明|问题|原因|要求|内容|标题|单位|日期|热线|如下|包括|例如|比如|以下|收费标准|价格|附)$");
    private static final Pattern SENTENCE = Pattern.compile("[，。！？!?；;]");
    /** 明天早上 8:00 is no name: such words lead up to an hour. */
    private static final Pattern TIME_OF = Pattern.compile(
            "(?:明天|后天|大后天|每天|每晚|周[一二三四五六日末]|星期[一二三四五六日天]|时间|开始|截止|营业|左右|之前|到|至|是|在|从|约|[-~～—])$|^(?:到|至|[-~～—])");

    private static final Pattern TAIL = Pattern.compile("\\s*(?:[(（<]\\S{3,40}[)）>]|<[^>]*>)$");
    private static final Pattern RANK = Pattern.compile("^【[^】]{1,6}】");

    static boolean tellsDay(int style) {
        return style % 2 == 1;
    }

    /** Somebody with a time of their own, or a heading. */
    static Optional<Header> of(String line, When when) {
        if (line.length() > 400 || !hasDigit(line)) return Optional.empty();
        for (var heading : List.of(HEADING, HOUR_ALONE)) {
            var found = heading.matcher(line);
            if (found.matches()) return Optional.of(header(null, "", HEAD, found, when));
        }
        for (int style = 0; style < SPOKEN.size(); style++) {
            var found = SPOKEN.get(style).matcher(line);
            if (found.matches() && isName(found.group("name"))) {
                var text = found.group("text");
                return Optional.of(header(name(found.group("name")), text == null ? "" : text, 2 * style, found, when));
            }
        }
        return Optional.empty();
    }

    /** 王阿姨: 灯坏了. Not what merely has a colon in it. */
    static Optional<Header> inline(String line) {
        var found = INLINE.matcher(line.length() > 4_000 ? line.substring(0, 4_000) : line);
        if (!found.matches()) return Optional.empty();
        var name = found.group("name").strip();
        if (name.isEmpty() || NO_NAME.matcher(name).matches() || !isName(name)) return Optional.empty();
        int colon = line.indexOf(found.group("name")) + found.group("name").length() + 1;
        return Optional.of(
                new Header(name(name), null, null, line.substring(colon).strip(), HEAD));
    }

    /** @throws DateTimeException when there is no such day or hour */
    private static Header header(String name, String text, int style, Matcher found, When when) {
        var hour = found.group("h") == null ? null : when.hour(found);
        var day = when.day(found);
        return new Header(name, day, hour, text, style == HEAD || day == null ? style : style + 1);
    }

    private static boolean isName(String name) {
        return !SENTENCE.matcher(name).find() && !TIME_OF.matcher(name).find();
    }

    private static String name(String name) {
        var plain = RANK.matcher(name.strip()).replaceFirst("");
        plain = TAIL.matcher(plain).replaceFirst("").strip();
        return plain.isEmpty() ? name.strip() : plain;
    }

    private static boolean hasDigit(String line) {
        return line.chars().anyMatch(Character::isDigit);
    }
}
