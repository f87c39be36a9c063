package linli.rules.classify;

import java.util.List;

/**
 * One entry of the catalogue in {@code config/taxonomy.yml}.
 *
 * @param code letter and two digits, e.g. {@code C01}; the stable key
 * @param name what people call it, e.g. 楼道灯/路灯不亮
 * @param parent the branch letter, e.g. {@code C}
 * @param nationalCode nearest codes of GB/T 47678.5-2026, five digits each; empty where the national list has none
 * @param words object and defect words that speak for it, strongest first
 * @param urgency the urgency when the words of the message say nothing else
 * @param track how such a matter is usually settled
 * @param ask which missing thing is worth a question: {@code place}, {@code problem} or empty for none
 * @param discreet true where the text must not be shown to the group (needs lists, family quarrels)
 */
public record Category(
        String code,
        String name,
        String parent,
        List<String> nationalCode,
        List<String> words,
        Urgency urgency,
        Track track,
        String ask,
        boolean discreet) {

    public static final String CHATTER = "Z00";
    public static final String UNSURE = "Z99";
}
