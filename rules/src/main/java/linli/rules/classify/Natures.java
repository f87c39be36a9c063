package linli.rules.classify;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Tells 求助 from 投诉 and 举报: who asks for a repair, who blames, who denounces an offence. Who says the word means it. */
final class Natures {
    record Finding(Nature nature, List<String> words) {}

    private static final Map<Nature, Pattern> SAID = Map.of(
            Nature.OFFENCE, Pattern.compile("(?<!不|别)举报|查处|取缔"),
            Nature.COMPLAINT, Pattern.compile("(?<!不|别)投诉(?!电话)"),
            Nature.HELP, Pattern.compile("求助|报修|麻烦.{0,8}(修|看|来|处理|清)|(帮忙|求).{0,4}修"));

    private static final Map<Nature, Pattern> SHOWN = Map.of(
            Nature.OFFENCE, Pattern.compile("违法|违规|违建|违章|私搭|私自|擅自|赌博|聚众|涉嫌|非法|偷倒|偷排|群租|无证|黑作坊|传销|贩卖|飞线|承重墙|毁绿|偷|骗"),
            Nature.COMPLAINT,
                    Pattern.compile(
                            "没人(管|收|修|扫|清|理|来)|不管|不作为|态度|推诿|(?<![今明昨后前当])天天(?!气)|又|老是|总是|吵|扰民|乱|凭什么|太(过分|吵|臭|脏)|受不了|素质|缺德|什么时候才|到底|敷衍|形同虚设|骂"),
            Nature.HELP, Pattern.compile("帮|麻烦|请|求|坏了|不亮|漏|停|没(水|电|气)|堵|修|救|来人|困|掉|松|裂|破|丢|找|断|塌|不热|返水|冒"));

    private Natures() {}

    static Finding of(Kind kind, String normal, String category, Impression impression, Opinion opinion) {
        return switch (kind) {
            case SUGGESTION -> new Finding(Nature.SUGGESTION, List.of());
            case ENQUIRY -> new Finding(Nature.ENQUIRY, List.of());
            case PRAISE -> new Finding(Nature.PRAISE, List.of());
            default -> report(normal, category, impression, opinion);
        };
    }

    /** The impression of a report together with what it is about, as the model learns and judges them. */
    static Impression about(Impression impression, String category) {
        return impression.with("category=" + category);
    }

    private static Finding report(String normal, String category, Impression impression, Opinion opinion) {
        for (var nature : List.of(Nature.OFFENCE, Nature.COMPLAINT, Nature.HELP)) {
            var said = words(SAID.get(nature), normal);
            if (!said.isEmpty()) return new Finding(nature, said);
        }
        var likeliest =
                opinion.of(about(impression, category)).keySet().iterator().next();
        var nature = Nature.valueOf(likeliest);
        return new Finding(nature, words(SHOWN.get(nature), normal));
    }

    private static List<String> words(Pattern pattern, String normal) {
        var words = new ArrayList<String>();
        var matcher = pattern.matcher(normal);
        while (matcher.find()) {
            if (!words.contains(matcher.group())) words.add(matcher.group());
        }
        return words;
    }
}
