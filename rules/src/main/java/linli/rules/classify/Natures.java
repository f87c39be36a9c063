package linli.rules.classify;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells 求助 from 投诉 and 举报: who asks for a repair, who blames, who denounces an offence. */
final class Natures {
    record Finding(Nature nature, List<String> words) {}

    private static final Pattern DENOUNCES =
            Pattern.compile("举报|违法|违规|违建|违章|私搭|私自|赌博|聚众|涉嫌|非法|偷倒|偷排|群租|无证|黑作坊|传销|贩卖|飞线|上楼充|承重墙|毁绿|查处|取缔");
    private static final Pattern BLAMES = Pattern.compile(
            "投诉|没人管|没人(收|修|扫|清|理|来)|不管|不作为|态度|推诿|天天|又|老是|总是|吵|扰民|乱|凭什么|太(过分|吵|臭|脏)|受不了|素质|缺德|什么时候才|到底|敷衍|形同虚设|骂|[?？]{2}|！！");
    private static final Pattern ASKS_HELP =
            Pattern.compile("求助|帮|麻烦|请|求|报修|坏了|不亮|漏|停|没(水|电|气)|堵|修|救|来人|困|掉|松|裂|破|丢|找|断|塌|不热|返水|冒");

    private static final Set<String> OFFENCES = Set.of("A05", "A06", "A04", "H01", "H02", "E02", "L07");
    private static final Set<String> BLAME = Set.of(
            "D01", "D02", "D03", "D04", "D05", "D06", "D08", "D09", "F01", "F02", "F03", "F04", "G01", "G02", "G03",
            "G04", "G05", "G06", "H03", "H04", "I01", "I02", "I03", "L01", "L02", "L03", "L04", "L05", "L06");

    private Natures() {}

    static Finding of(Kind kind, String normal, String category) {
        return switch (kind) {
            case SUGGESTION -> new Finding(Nature.SUGGESTION, List.of());
            case ENQUIRY -> new Finding(Nature.ENQUIRY, List.of());
            case PRAISE -> new Finding(Nature.PRAISE, List.of());
            default -> report(normal, category);
        };
    }

    private static Finding report(String normal, String category) {
        var denounces = words(DENOUNCES, normal);
        var blames = words(BLAMES, normal);
        var asks = words(ASKS_HELP, normal);
        if (denounces.contains("举报") || !denounces.isEmpty() && OFFENCES.contains(category)) {
            return new Finding(Nature.OFFENCE, denounces);
        } else if (blames.contains("投诉")) {
            return new Finding(Nature.COMPLAINT, blames);
        } else if (BLAME.contains(category) && (!blames.isEmpty() || asks.isEmpty())) {
            return new Finding(Nature.COMPLAINT, blames);
        } else if (OFFENCES.contains(category)) {
            return new Finding(Nature.OFFENCE, blames);
        } else if (blames.size() > asks.size()) {
            return new Finding(Nature.COMPLAINT, blames);
        } else {
            return new Finding(Nature.HELP, asks);
        }
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
