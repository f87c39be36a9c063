package linli.rules;

import java.util.List;
import linli.rules.classify.Example;
import linli.rules.classify.Kind;
import linli.rules.classify.Models;
import linli.rules.classify.Urgency;
import linli.rules.locate.Places;

/**
 * How well labelled messages are understood.
 *
 * @param kind the right kind
 * @param category one of the right codes, of the messages that have one
 * @param danger 特急 seen, of the messages that are
 * @param silence chatter left alone, of all chatter
 */
public record Measures(Share kind, Share category, Share danger, Share silence) {

    /** Some of all. */
    public record Share(long right, long all) {

        /** 0 to 1; 1 when there was nothing to get wrong. */
        public double value() {
            return all == 0 ? 1 : (double) right / all;
        }

        private Share and(boolean one) {
            return new Share(right + (one ? 1 : 0), all + 1);
        }

        private Share and(Share other) {
            return new Share(right + other.right, all + other.all);
        }
    }

    /** Nothing measured yet. */
    public static Measures none() {
        var none = new Share(0, 0);
        return new Measures(none, none, none, none);
    }

    /** Reads every message with these models and compares with its labels. */
    public static Measures of(Models models, Rulebook rulebook, List<Example> examples) {
        var understander = new Understander(rulebook, Places.none(), models);
        var measures = none();
        for (var example : examples) {
            measures = measures.and(example, understander.understand(Utterance.of(example.text())));
        }
        return measures;
    }

    /** Both counted together. */
    public Measures and(Measures other) {
        return new Measures(
                kind.and(other.kind),
                category.and(other.category),
                danger.and(other.danger),
                silence.and(other.silence));
    }

    private Measures and(Example example, Understanding understood) {
        return new Measures(
                kind.and(understood.kind() == example.kind()),
                example.subject().isPresent() ? category.and(example.fits(understood.category())) : category,
                example.urgency() == Urgency.DANGER ? danger.and(understood.urgency() == Urgency.DANGER) : danger,
                example.kind() == Kind.CHATTER ? silence.and(!understood.kind().opensTicket()) : silence);
    }
}
