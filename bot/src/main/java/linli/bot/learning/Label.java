package linli.bot.learning;

import linli.bot.ticket.Finding;
import linli.rules.Understanding;
import linli.rules.classify.Category;
import linli.rules.classify.Kind;
import linli.rules.classify.Nature;
import linli.rules.classify.Urgency;

/**
 * What a message means, as a clerk labels it.
 *
 * @param kind what it is for
 * @param nature 诉求性质, or null
 * @param category code; {@code Z00} for chatter, {@code Z99} where nobody has said yet, null where the kind has none
 * @param urgency null for chatter
 */
public record Label(Kind kind, Nature nature, String category, Urgency urgency) {
    static final Label CHATTER = new Label(Kind.CHATTER, null, Category.CHATTER, null);

    static Label of(Finding finding) {
        return new Label(finding.kind(), finding.nature(), finding.category(), finding.urgency());
    }

    static Label of(Understanding meaning) {
        return new Label(meaning.kind(), meaning.nature(), meaning.category(), meaning.urgency());
    }

    /** The bot's own guess at the category is no label. */
    Label withoutCategory() {
        return new Label(kind, nature, Category.UNSURE, urgency);
    }
}
