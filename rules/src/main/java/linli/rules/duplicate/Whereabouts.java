package linli.rules.duplicate;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Where something is as far as the words alone say, for places that no directory knows. Each thing said fills a place of a
 * {@link Slot}: the slot DOOR has 栋 → 3 and 单元 → 2. Two texts speak of different places where they fill one differently.
 */
final class Whereabouts {
    /** Characters in so many names that sharing one proves nothing. */
    private static final String USUAL = "家新大小老东西南北中站店厅室所馆院校区路楼门场园";

    private final String text;
    private final Map<Slot, Map<String, Set<String>>> slots = new EnumMap<>(Slot.class);
    private final boolean[] taken;

    Whereabouts(String text) {
        this.text = text;
        taken = new boolean[text.length()];
    }

    /** @param text as {@link linli.rules.text.Chat#normal} gives it */
    static Whereabouts of(String text) {
        var where = new Whereabouts(text);
        new WhereaboutsReader(text, where).read();
        return where;
    }

    void fill(Slot slot, String what, String value) {
        slots.computeIfAbsent(slot, s -> new LinkedHashMap<>())
                .computeIfAbsent(what, w -> new LinkedHashSet<>())
                .add(value);
    }

    void take(int from, int to) {
        Arrays.fill(taken, from, to, true);
    }

    boolean isTaken(int at) {
        return taken[at];
    }

    /** The text without the words that say where. */
    String rest() {
        var rest = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (!taken[i]) rest.append(text.charAt(i));
        }
        return rest.toString();
    }

    /** What both say of a slot and say differently, as {@code 3栋／5栋}; empty where they do not contradict each other. */
    String clash(Whereabouts other, Slot slot) {
        for (var said : said(slot).entrySet()) {
            var theirs = other.said(slot).get(said.getKey());
            if (theirs != null && said.getValue().stream().noneMatch(one -> isAmong(one, theirs, slot))) {
                return shown(slot, said.getKey(), said.getValue()) + "／" + shown(slot, said.getKey(), theirs);
            }
        }
        return "";
    }

    boolean clashes(Whereabouts other, Slot slot) {
        return !clash(other, slot).isEmpty();
    }

    boolean agrees(Whereabouts other, Slot slot) {
        return !shared(other, slot).isEmpty();
    }

    /** What both say alike, as people write it. */
    Set<String> shared(Whereabouts other, Slot slot) {
        var shared = new LinkedHashSet<String>();
        said(slot)
                .forEach((what, values) -> values.stream()
                        .filter(one -> isAmong(one, other.said(slot).getOrDefault(what, Set.of()), slot))
                        .forEach(one -> shared.add(shown(slot, what, Set.of(one)))));
        return shared;
    }

    boolean sharesName(Whereabouts other) {
        return namesKnownTo(other) || other.namesKnownTo(this);
    }

    /** Each names something that the other does not: 石桥镇王家湾 and 石桥镇李家坳. */
    boolean namesDiffer(Whereabouts other) {
        return hasNameUnknownTo(other) && other.hasNameUnknownTo(this);
    }

    /** Whether a door, a side or a name is told. */
    boolean isPrecise() {
        return isNamed() || says(Slot.DOOR) || says(Slot.SIDE);
    }

    /** Whether anything is told by which two places could be told apart. */
    boolean isAnchored() {
        return isPrecise() || says(Slot.SPOT) || says(Slot.COUNTED);
    }

    private boolean isNamed() {
        return says(Slot.NAMED) || says(Slot.UNHEARD);
    }

    private boolean says(Slot slot) {
        return slots.containsKey(slot);
    }

    private Map<String, Set<String>> said(Slot slot) {
        return slots.getOrDefault(slot, Map.of());
    }

    private Set<String> names() {
        return said(Slot.NAMED).getOrDefault("", Set.of());
    }

    private boolean namesKnownTo(Whereabouts other) {
        return names().stream().anyMatch(name -> isKnownTo(name, other))
                || said(Slot.UNHEARD).getOrDefault("", Set.of()).stream().anyMatch(run -> sharesPair(run, other.text));
    }

    private boolean hasNameUnknownTo(Whereabouts other) {
        return names().stream().anyMatch(name -> !isKnownTo(name, other));
    }

    private static boolean isKnownTo(String name, Whereabouts other) {
        return other.text.contains(name) || isAmong(name, other.names(), Slot.NAMED);
    }

    private static boolean sharesPair(String run, String text) {
        for (int i = 0; i + 2 <= run.length(); i++) {
            if (text.contains(run.substring(i, i + 2))) return true;
        }
        return false;
    }

    private static boolean isAmong(String value, Set<String> others, Slot slot) {
        return others.contains(value) || slot == Slot.NAMED && others.stream().anyMatch(other -> isSlip(value, other));
    }

    /** Names are mistyped, and their characters swapped: 金帆 and 金范, 兴隆 and 隆兴. */
    private static boolean isSlip(String one, String other) {
        if (one.length() != other.length()) return false;
        for (int i = 0; i < one.length(); i++) {
            if (one.charAt(i) == other.charAt(i) && USUAL.indexOf(one.charAt(i)) < 0) return true;
        }
        return new StringBuilder(one).reverse().toString().equals(other);
    }

    @Override
    public String toString() {
        return slots + " " + rest();
    }

    private static String shown(Slot slot, String what, Set<String> values) {
        boolean counted = slot == Slot.DOOR || slot == Slot.FLOOR || slot == Slot.COUNTED;
        return values.stream()
                .map(value -> counted ? value + what : value)
                .reduce((one, two) -> one + "、" + two)
                .orElse("");
    }
}
