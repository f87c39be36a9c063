package linli.rules.duplicate;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import linli.rules.classify.Meanings;
import linli.rules.text.Chat;
import linli.rules.text.Words;

/** What a text is about, without its politeness and its places: the parts that two tellings of one matter share. */
final class Gist {
    private static final Pattern FILLER = Pattern.compile(
            "@\\S{1,8}|我们|咱们|俺们|我家|俺家|咱家|自家|你家|我|俺|咱|你|他|她|大家|各位|邻居|物业|师傅|小蜜蜂|群主|社区|也|都|就|还|又|是|的|了|吗|么|呢|啊|呀|吧|哦|噢|哈|这边|这里|这儿|那边|那里|那儿|这|那|有|在|一样|同样|同求|同上|同感|附议|支持|加一|顶|算上|请|麻烦|谢谢|帮忙|看看|处理一下|求|快|怎么|什么|一下|今天|昨天|现在|栋|幢|单元|楼(?![道梯上下顶板])|[零一二三四五六七八九十百两叁\\d]+(号楼|号|栋|幢|单元|楼|层|室|户|排|#)?|[\\p{P}\\p{S}\\s]");
    private static final Words RUNS = new Words(java.util.List.of());

    private Gist() {}

    /** Pairs of characters and the meanings of words; empty when the text only points at something said before. */
    static Set<String> of(String text) {
        var gist = new HashSet<String>();
        var normal = Chat.normal(text);
        for (var piece : FILLER.matcher(normal).replaceAll(" ").split(" ")) {
            if (piece.length() == 1) gist.add(piece);
            for (var run : RUNS.features(piece)) {
                if (run.length() == 2) gist.add(run);
            }
        }
        if (!gist.isEmpty()) Meanings.of(normal).forEach(meaning -> gist.add("=" + meaning));
        return gist;
    }

    /** How much two gists share, 0 to 1. */
    static double overlap(Set<String> one, Set<String> other) {
        if (one.isEmpty() || other.isEmpty()) return 0;
        long shared = one.stream().filter(other::contains).count();
        return 2.0 * shared / (one.size() + other.size());
    }

    /** How much of the smaller gist the other one holds, 0 to 1. */
    static double held(Set<String> one, Set<String> other) {
        if (one.isEmpty() || other.isEmpty()) return 0;
        long shared = one.stream().filter(other::contains).count();
        return (double) shared / Math.min(one.size(), other.size());
    }
}
