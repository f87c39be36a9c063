package linli.rules.duplicate;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import linli.rules.classify.Meanings;
import linli.rules.encode.Encoder;
import linli.rules.text.Chat;

/** What can be read from a text for comparing it, worked out once however often it is compared. Safe for many threads. */
final class Reading {
    private static final Pattern POLITE = Pattern.compile(
            "请问|请求|问问|咨询|询问|投诉|举报|反映|反应|再次|强烈|关于|建议|希望|恳请|恳求|呼吁|质疑|问题|领导|您好|你好|尊敬的|书记|麻烦|谢谢|帮忙|师傅|物业|小蜜蜂|群主"
                    + "|大家|各位|赶紧|尽快|什么时候|何时|怎么办|有没有人|没人管|无人管|为什么|求助|有人|我们|咱们|俺们|是不是|能不能|能否|一下|了解|情况|严重"
                    + "|[的了吗呢啊吧呀哦么嘛在是有也都就还又很太好]|[\\p{P}\\p{S}\\s]");
    /** Who writes more says at the beginning what it is about. */
    private static final int LONGEST = 300;

    /** A common beginning of one character is chance, and so is what is alike in a single one behind it. */
    private static final int LEAST = 2;

    private static final int QUANTUM = 127;
    /** A number of a unit vector of 512 is seldom beyond a quarter. */
    private static final float STEPS = 4 * QUANTUM;

    private static final double SQUARE = STEPS * STEPS;

    /** Open tickets are compared with every new message of their group. */
    private static final int REMEMBERED = 1_000;

    private static final Map<String, Reading> RECENT =
            Collections.synchronizedMap(new LinkedHashMap<>(REMEMBERED, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Reading> eldest) {
                    return size() > REMEMBERED;
                }
            });

    private final String text;
    final String content;
    final Whereabouts where;
    final Set<String> meanings = new HashSet<>();
    final Set<String> pairs = new HashSet<>();
    final boolean over;
    final Days days;

    /** In steps of 1/508: a fourth of the memory, and no pair is judged otherwise. */
    private volatile byte[] whole;

    private volatile byte[] rest;
    private volatile Set<String> gist;
    /** What stands behind so many characters, worked out for those beginnings that another text has too. */
    private final Map<Integer, byte[]> behind = new ConcurrentHashMap<>();

    private Reading(String text) {
        this.text = text;
        var normal = beginning(Chat.normal(text));
        content = POLITE.matcher(normal).replaceAll("");
        where = Whereabouts.of(normal);
        Meanings.of(normal).stream().filter(name -> !name.startsWith("~")).forEach(meanings::add);
        for (int i = 0; i + 2 <= content.length(); i++) pairs.add(content.substring(i, i + 2));
        over = Ending.isOver(normal);
        days = Days.of(normal);
    }

    private static String beginning(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }

    static Reading of(String text) {
        return new Reading(text);
    }

    static Reading recent(String text) {
        return RECENT.computeIfAbsent(text, Reading::new);
    }

    boolean isEmpty() {
        return content.isEmpty();
    }

    /** How alike the sentences are as wholes, -1 to 1. */
    double whole(Reading other) {
        return cosine(vector(), other.vector());
    }

    /** How alike they are without the words that say where. */
    double rest(Reading other) {
        return cosine(rest(), other.rest());
    }

    /** How alike they are behind their common beginning; as wholes where they have none or nothing follows it. */
    double behind(Reading other) {
        int common = Replaced.alike(content, other.content);
        int shorter = Math.min(content.length(), other.content.length());
        return common < LEAST || shorter - common < LEAST ? whole(other) : cosine(behind(common), other.behind(common));
    }

    /** {@value Encoder#WIDTH} numbers. Two threads may both work them out; they find the same. */
    byte[] vector() {
        if (whole == null) whole = encoded(content);
        return whole;
    }

    Set<String> gist() {
        if (gist == null) gist = Gist.of(text);
        return gist;
    }

    private byte[] rest() {
        if (rest == null) {
            var what = POLITE.matcher(where.rest()).replaceAll("");
            rest = what.isEmpty() || what.equals(content) ? vector() : encoded(what);
        }
        return rest;
    }

    private byte[] behind(int beginning) {
        return behind.computeIfAbsent(beginning, from -> encoded(content.substring(from)));
    }

    private static byte[] encoded(String text) {
        var exact = Encoder.shipped().encode(text);
        var rounded = new byte[exact.length];
        for (int i = 0; i < exact.length; i++) {
            rounded[i] = (byte) Math.max(-QUANTUM, Math.min(QUANTUM, Math.round(exact[i] * STEPS)));
        }
        return rounded;
    }

    /** The mean of two cosines: of the sentences, and of their characters. */
    private static double cosine(byte[] one, byte[] other) {
        int sum = 0;
        for (int i = 0; i < one.length; i++) sum += one[i] * other[i];
        return sum / SQUARE / 2;
    }
}
