package linli.bot.learning;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import linli.rules.classify.Example;
import linli.rules.classify.Urgency;

/**
 * A community's own examples.
 *
 * @param learnt what models may learn from
 * @param keptBack what measures them; never learnt from
 * @param marks tell each text from another without its words
 */
record Lessons(List<Example> learnt, List<Example> keptBack, Set<String> marks) {

    /**
     * The fifth that is held out everywhere is kept back; of a few examples, where chance has put none there, the newest.
     *
     * @param all newest first
     */
    static Lessons of(List<Learned> all) {
        boolean someHeldOut = all.stream().anyMatch(one -> whole(one).heldOut());
        var parts = all.stream()
                .collect(Collectors.partitioningBy(
                        one -> someHeldOut ? whole(one).heldOut() : one.equals(all.get(0))));
        return new Lessons(
                parts.get(false).stream().map(Lessons::lesson).toList(),
                parts.get(true).stream().map(Lessons::whole).toList(),
                all.stream().map(one -> mark(one.text())).collect(Collectors.toCollection(TreeSet::new)));
    }

    int count() {
        return learnt.size() + keptBack.size();
    }

    private static Example whole(Learned one) {
        return example(one, one.label().urgency());
    }

    /** How quickly is learnt only where that was put right: an owner who names the category has not looked for danger. */
    private static Example lesson(Learned one) {
        return example(
                one,
                one.label().urgency() == one.taken().urgency()
                        ? null
                        : one.label().urgency());
    }

    private static Example example(Learned one, Urgency urgency) {
        var label = one.label();
        return new Example(one.text(), label.kind(), label.nature(), label.category(), null, urgency, one.place());
    }

    private static String mark(String text) {
        var sum = new CRC32();
        sum.update(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return Long.toHexString(sum.getValue());
    }
}
